"""Reads the variables of a TensorFlow SavedModel without TensorFlow: an index (a LevelDB table of BundleEntryProto) and raw numbers."""
import struct

import numpy as np

TYPES = {1: np.float32, 3: np.int32, 9: np.int64}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def entries(data, offset, size):
    """Keys and values of one uncompressed block; keys share prefixes with the one before."""
    block = data[offset:offset + size]
    assert data[offset + size] == 0, 'compressed block'
    restarts = struct.unpack('<I', block[-4:])[0]
    at, end, key = 0, size - 4 - 4 * restarts, b''
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        key = key[:shared] + block[at:at + own]
        at += own
        yield key, block[at:at + length]
        at += length


def handle(value):
    offset, at = varint(value, 0)
    return offset, varint(value, at)[0]


def fields(message):
    """(number, value) of a protocol buffer message; nested ones stay bytes."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(message, at)
        elif kind == 2:
            length, at = varint(message, at)
            value, at = message[at:at + length], at + length
        else:
            length = 4 if kind == 5 else 8
            value, at = message[at:at + length], at + length
        yield tag >> 3, value


def variables(prefix):
    """name -> array."""
    with open(prefix + '.index', 'rb') as file:
        index = file.read()
    footer = index[-48:]
    _, at = varint(footer, 0)
    _, at = varint(footer, at)
    root = handle(footer[at:])
    numbers = np.memmap(prefix + '.data-00000-of-00001', dtype=np.uint8, mode='r')
    found = {}
    for _, value in entries(index, *root):
        for key, entry in entries(index, *handle(value)):
            if not key:
                continue
            parts = list(fields(entry))
            kind = next(v for n, v in parts if n == 1)
            shape = [dict(fields(d)).get(1, 0) for n, v in parts if n == 2 for m, d in fields(v) if m == 2]
            offset = next((v for n, v in parts if n == 4), 0)
            size = next(v for n, v in parts if n == 5)
            if kind in TYPES:
                found[key.decode()] = numbers[offset:offset + size].view(TYPES[kind]).reshape(shape)
    return found


def weights(prefix):
    """BERT's weights by the names of network.Encoder, and those of its guess at a word left out."""
    import torch
    stored = {k[len('module/'):]: torch.from_numpy(np.array(v)) for k, v in variables(prefix).items()}
    found = {}
    for name, here in (('word_embeddings', 'we.weight'), ('position_embeddings', 'pe.weight'), ('token_type_embeddings', 'te.weight'),
                       ('LayerNorm/gamma', 'n.weight'), ('LayerNorm/beta', 'n.bias')):
        found['encoder.' + here] = stored['bert/embeddings/' + name]
    long = {'q': 'attention/self/query', 'k': 'attention/self/key', 'v': 'attention/self/value', 'o': 'attention/output/dense', 'i': 'intermediate/dense', 'u': 'output/dense'}
    for i in range(12):
        at = f'bert/encoder/layer_{i}/'
        for short, name in long.items():
            found[f'encoder.layers.{i}.{short}.weight'] = stored[at + name + '/kernel'].t().contiguous()
            found[f'encoder.layers.{i}.{short}.bias'] = stored[at + name + '/bias']
        for short, name in {'n1': 'attention/output/LayerNorm', 'n2': 'output/LayerNorm'}.items():
            found[f'encoder.layers.{i}.{short}.weight'] = stored[at + name + '/gamma']
            found[f'encoder.layers.{i}.{short}.bias'] = stored[at + name + '/beta']
    guess = 'cls/predictions/'
    found.update({'words.dense.weight': stored[guess + 'transform/dense/kernel'].t().contiguous(), 'words.dense.bias': stored[guess + 'transform/dense/bias'],
                  'words.norm.weight': stored[guess + 'transform/LayerNorm/gamma'], 'words.norm.bias': stored[guess + 'transform/LayerNorm/beta'],
                  'words.bias': stored[guess + 'output_bias']})
    return found


if __name__ == '__main__':
    import sys
    import torch
    torch.save(weights(sys.argv[1]), sys.argv[2])
