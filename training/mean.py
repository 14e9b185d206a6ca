"""The mean of several readers that began from the same weights and learnt the same; often better than each ("model soups": Wortsman et al. 2022, arXiv 2203.05482).

usage: mean.py OUT.pt STATE.pt STATE.pt ...
"""
import sys

import torch

out, *paths = sys.argv[1:]
weights = [torch.load(path, map_location='cpu') for path in paths]
weights = [w.get('average', w) for w in weights]
torch.save({name: sum(w[name].float() for w in weights) / len(weights) for name in weights[0]}, out)
