"""Weights of a shipped reader-model.zip as a checkpoint to start from.

usage: restore.py --model reader-model.zip --out state.pt
Writes OUT and relations.json beside it. Weights come back as rounded to 8 bits; the optimiser starts anew.
"""
import argparse
import json
import os
import tempfile
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from export import exported
from network import Encoder, Reader

CHANNELS = {'q': 'qkv', 'i': 'i', 'u': 'u'}


def values(model):
    """Every stored tensor of a graph by name, products and rows of 8 bits multiplied out; constants by the name of their output."""
    stored = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == 'Constant':
            stored[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    for name in [n for n in stored if n.endswith('_q')]:
        stored[name] = stored[name].astype(np.float32) * stored[name[:-2] + '_scale']
    return stored


def places(reader, folder):
    """Where each parameter lies in the exported graphs: parameter -> (part, tensor, turned), found by exporting numbers that are known."""
    wanted, found = {k: v.numpy() for k, v in reader.state_dict().items()}, {}
    for part, path in exported(reader, Encoder(), folder):
        for name, value in values(onnx.load(path)).items():
            for parameter, numbers in wanted.items():
                for turned in (False, True):
                    if value.ndim == numbers.ndim and (turned <= (value.ndim == 2)) and (value.T if turned else value).shape == numbers.shape \
                            and np.abs((value.T if turned else value) - numbers).max() < np.abs(numbers).max() / 100:
                        found[parameter] = part, name, turned
    return found


def main():
    parser = argparse.ArgumentParser()
    for name in ('--model', '--out'):
        parser.add_argument(name, required=True)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(args.model) as model:
        manifest = json.loads(model.read('manifest.json'))
        reader = Reader(len(manifest['relations']))
        with torch.no_grad():
            for p in reader.parameters():
                p.normal_()
        for layer in reader.encoder.layers:
            layer.even = {'q': torch.rand(384) + 1, 'i': torch.rand(384) + 1, 'u': torch.rand(1536) + 1}
        found = places(reader, folder)
        evened = {}
        stored = {part: values(onnx.load_from_string(model.read(part + '.onnx'))) for part in ('words', 'encoder', 'roles', 'arcs', 'labels')}
        fresh = values(onnx.load(os.path.join(folder, 'encoder.onnx')))
        for number, layer in enumerate(reader.encoder.layers):
            for first, factor in layer.even.items():
                name = next(n for n, v in fresh.items() if v.shape == factor.shape and np.allclose(v, factor.numpy()))
                for other in CHANNELS[first]:
                    evened[f'encoder.layers.{number}.{other}.weight'] = stored['encoder'][name]
    state = reader.state_dict()
    for parameter in state:
        if parameter in found:
            part, name, turned = found[parameter]
            value = stored[part][name]
            state[parameter] = torch.from_numpy(np.array((value.T if turned else value) * evened.get(parameter, 1), dtype=np.float32))
        elif 'chain' in parameter:
            key = 'cue' if parameter.startswith('cue') else 'roles'
            if parameter.endswith('scores'):
                table = np.array(manifest['transitions'][key], dtype=np.float32)
                state[parameter] = torch.from_numpy(np.where(table <= -1000, 0, table).astype(np.float32))
    kept = {k: v for k, v in state.items() if k in found or 'chain' in k}
    torch.save({k: v for k, v in kept.items() if not k.startswith('encoder.we')}, args.out)
    print('left as in the base model:', *(k for k in state if k not in kept))
    json.dump(manifest['relations'], open(os.path.join(os.path.dirname(os.path.abspath(args.out)), 'relations.json'), 'w'))


if __name__ == '__main__':
    main()
