"""The mean of several readers that began from the same weights; often better than each ("model soups": Wortsman et al. 2022, arXiv 2203.05482).

usage: mean.py OUT.pt STATE.pt STATE.pt ...
A file named twice counts twice. Weights that a later file lacks (restore.py leaves the word vectors out) are the mean of the others.
"""
import sys

import torch

out, *paths = sys.argv[1:]
weights = [torch.load(path, map_location='cpu') for path in paths]
weights = [w.get('average', w) for w in weights]
found = {name: [w[name].float() for w in weights if name in w] for name in weights[0]}
torch.save({name: sum(values) / len(values) for name, values in found.items()}, out)
