"""Writes the trained reader as reader-model.zip: six ONNX files with 8-bit weights, the vocabulary and a manifest.

usage: export.py --data GOLD --base FOLDER --model state.pt --out reader-model.zip [--sentence sentence.pt] [--version V] [--settings JSON] [--figures JSON]
       export.py --data GOLD --base FOLDER --earlier reader-model.zip --out reader-model.zip --sentence sentence.pt --version V
       export.py --data GOLD --base FOLDER --inference inference.pt --out inference-model.zip [--version V]
The second puts another sentence encoder (sentences.py) into a model that is there and leaves the reader as it is. The third writes the
inference model (inference.py), which takes word vectors and vocabulary from a reader model.
"""
import argparse
import itertools
import json
import os
import tempfile
import warnings
import zipfile

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

import network
from batches import padded
from corpus import POS, open_text
from decode import transitions
from inference import LONGEST, Inference
from measure import load
from network import BESIDE, CUE_FOLLOWS, ROLE_FOLLOWS, Encoder, base_weights
from pieces import ROOM, WordPieces

MENTIONS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-PLACE', 'I-PLACE']


class FusedAttention(torch.autograd.Function):
    """Attention as one operation of onnxruntime, without a mask: it keeps to what the caches hold, for a tenth of the encoder's time."""
    @staticmethod
    def forward(ctx, q, k, v, heads):
        return torch.empty_like(q)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op('com.microsoft::MultiHeadAttention', q, k, v, num_heads_i=heads).setType(q.type())


class Neighbours(torch.autograd.Function):
    """A name for network.neighbours in the graph: quantise() rounds each token once, before it stands beside its neighbours, for a quarter of the role head's time."""
    @staticmethod
    def forward(ctx, x):
        return x.repeat(1, 1, 2 * BESIDE + 1)

    @staticmethod
    def symbolic(g, x):
        return g.op('casus::Neighbours', x)


def fuse(encoder):
    """For export only: the encoder no longer computes anything by itself."""
    network.neighbours = Neighbours.apply
    for layer in encoder.layers:
        layer.attend = lambda q, k, v, mask, heads=layer.heads: FusedAttention.apply(q, k, v, heads)


class WordsPart(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.words = reader.encoder.we

    def forward(self, input_ids):
        return self.words(input_ids)


class EncoderPart(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, words):
        r = self.reader
        hidden = r.encoder.read(words, torch.ones(words.shape[:2]))
        return hidden, r.cue(hidden), r.project(hidden), r.pos(hidden), r.mention(hidden)


class SentencePart(nn.Module):
    """The sentence encoder, on the same word vectors: its sentence embedding."""
    def __init__(self, base):
        super().__init__()
        self.base = base

    def forward(self, words):
        mean = self.base.read(words, torch.ones(words.shape[:2])).mean(1)
        return mean / torch.sqrt((mean * mean).sum(-1, keepdim=True)).clamp(min=1e-9)


class RolesPart(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.roles = reader.roles

    def forward(self, hidden, projected, window, cue_mask):
        places = torch.arange(cue_mask.shape[1])[None].float()
        first = torch.where(cue_mask > 0.5, places.expand_as(cue_mask), torch.full_like(cue_mask, 1e6)).min(1)[0]
        return self.roles(hidden, projected, window, cue_mask, first)


class ArcsPart(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.arcs = reader.arcs

    def forward(self, hidden):
        return self.arcs(hidden, hidden)


class LabelsPart(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.labels = reader.labels

    def forward(self, hidden, heads):
        return self.labels(hidden, torch.gather(hidden, 1, heads[:, :, None].expand(-1, -1, hidden.shape[2])))


class InferencePart(nn.Module):
    def __init__(self, inference):
        super().__init__()
        self.inference = inference

    def forward(self, words, second):
        hidden = self.inference.encoder.read(words, torch.ones(words.shape[:2]))
        return torch.softmax(self.inference.judge(hidden, 1 - second, second), -1)


def inference_part(inference):
    bt, second = {0: 'B', 1: 'T'}, torch.zeros(2, 40)
    second[:, 20:] = 1
    return InferencePart(inference), {'words': (torch.randn(2, 40, 384), bt), 'second': (second, bt)}, {'scores': {0: 'B'}}


def sentence_part(encoder):
    return SentencePart(encoder), {'words': (torch.randn(2, 40, 384), {0: 'B', 1: 'T'})}, {'embedding': {0: 'B'}}


def parts(reader, sentence):
    ids, words = torch.randint(1000, 20000, (2, 40)), torch.randn(2, 40, 384)
    hidden, mask = torch.randn(2, 40, 384), torch.zeros(3, 40)
    mask[:, 7] = 1
    bt, nt = {0: 'B', 1: 'T'}, {0: 'N', 1: 'T'}
    return {
        'words': (WordsPart(reader), {'input_ids': (ids, bt)}, {'words': bt}),
        'encoder': (EncoderPart(reader), {'words': (words, bt)}, {k: bt for k in ('hidden', 'cue', 'projected', 'pos', 'mention')}),
        'roles': (RolesPart(reader), {'hidden': (hidden, bt), 'projected': (torch.randn(2, 40, 192), bt), 'window': (torch.tensor([0, 1, 1]), {0: 'N'}), 'cue_mask': (mask, nt)}, {'roles': nt}),
        'arcs': (ArcsPart(reader), {'hidden': (hidden, bt)}, {'arcs': {0: 'B', 1: 'T', 2: 'T'}}),
        'labels': (LabelsPart(reader), {'hidden': (hidden, bt), 'heads': (torch.zeros(2, 40, dtype=torch.long), bt)}, {'labels': bt}),
        'sentence': sentence_part(sentence)}


def even(encoder, texts):
    """Makes the channels of the encoder's products more alike in size, or one scale for a whole tensor would round the small ones away.

    Measured on texts of the training set; halves the error that 8 bits make, for one multiplication by channel (SmoothQuant, with exponent 1/2).
    """
    largest, plain = {}, network.product
    inputs = {id(getattr(layer, name).weight): (layer, name) for layer in encoder.layers for name in 'qiu'}

    def observed(x, weight, bias=None):
        if id(weight) in inputs:
            size = x.detach().abs().amax((0, 1))
            largest[id(weight)] = torch.maximum(largest.get(id(weight), size), size)
        return plain(x, weight, bias)
    network.product = observed
    with torch.no_grad():
        encoder(*padded(texts))
    network.product = plain
    for key, (layer, name) in inputs.items():
        size = (largest[key] / largest[key].median()).clamp(min=0.2).sqrt()
        layer.even[name] = 1 / size
        for other in 'qkv' if name == 'q' else name:
            getattr(layer, other).weight.data *= size


def quantise(model):
    """Products with stored weights by DynamicQuantizeLinear and MatMulInteger; big tables that are only looked up as int8 rows."""
    graph = model.graph
    stored = {i.name: i for i in graph.initializer}
    nodes, inputs = [], {}
    for node in graph.node:
        weight = stored.get(node.input[1]) if node.op_type == 'MatMul' else stored.get(node.input[0]) if node.op_type == 'Gather' else None
        if node.op_type == 'MatMul' and weight is not None and len(weight.dims) == 2 and min(weight.dims) > 2:
            nodes += quantised_product(graph, node, numpy_helper.to_array(weight), inputs)
        elif node.op_type == 'Gather' and weight is not None and weight.dims[0] > 10000:
            nodes += quantised_rows(graph, node, numpy_helper.to_array(weight))
        elif node.op_type == 'Neighbours':
            nodes += quantised_neighbours(graph, node, inputs)
        else:
            nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [i for i in graph.initializer if i.name in used]
    domains = [d for d in model.opset_import if d.domain != 'casus']
    del graph.initializer[:], graph.node[:], model.opset_import[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    model.opset_import.extend(domains)
    onnx.checker.check_model(model)
    return model


def scaled(w, axis):
    scale = np.abs(w).max(axis, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.clip(np.round(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def add(graph, name, value):
    if name not in {i.name for i in graph.initializer}:
        graph.initializer.append(numpy_helper.from_array(value, name))
    return name


def rounded(source, inputs):
    """The nodes that round a tensor to 8 bits; none where it is done."""
    if source in inputs:
        return []
    inputs[source] = [source + end for end in ('_q', '_scale', '_zero')]
    return [helper.make_node('DynamicQuantizeLinear', [source], inputs[source])]


def quantised_neighbours(graph, node, inputs):
    """Each token with those on both sides of it, in 8 bits. Its zeros at the ends change no scale, for the range that is rounded always holds zero."""
    source, out, cuts = node.input[0], node.output[0], []
    made = rounded(source, inputs)
    x, scale, zero = inputs[source]
    inputs[out] = [out + '_q', scale, zero]
    beside = add(graph, 'beside', np.array([0, BESIDE, 0, 0, BESIDE, 0]))
    made.append(helper.make_node('Pad', [x, beside, zero], [out + '_padded']))
    for k in range(2 * BESIDE + 1):
        to = k - 2 * BESIDE or np.iinfo(np.int64).max
        ends = [add(graph, f'from_{k}', np.array([k])), add(graph, f'to_{k}', np.array([to])), add(graph, 'along', np.array([1]))]
        cuts.append(f'{out}_{k}')
        made.append(helper.make_node('Slice', [out + '_padded', *ends], cuts[-1:]))
    return made + [helper.make_node('Concat', cuts, inputs[out][:1], axis=-1)]


def quantised_product(graph, node, w, inputs):
    q, scale = scaled(w, 0)
    name, source, out = node.input[1].replace(':', '_').replace('.', '_'), node.input[0], node.output[0]
    made = rounded(source, inputs)
    x, x_scale, x_zero = inputs[source]
    weight = [add(graph, name + '_q', q), add(graph, name + '_scale', scale[0]), add(graph, name + '_zero', np.zeros((), np.int8))]
    return made + [helper.make_node('MatMulInteger', [x, weight[0], x_zero, weight[2]], [out + '_int']),
                   helper.make_node('Cast', [out + '_int'], [out + '_float'], to=TensorProto.FLOAT),
                   helper.make_node('Mul', [x_scale, weight[1]], [out + '_scale']), helper.make_node('Mul', [out + '_float', out + '_scale'], [out])]


def quantised_rows(graph, node, w):
    q, scale = scaled(w, 1)
    name, out = node.input[0].replace('.', '_'), node.output[0]
    add(graph, name + '_q', q), add(graph, name + '_scale', scale)
    return [helper.make_node('Gather', [name + '_q', node.input[1]], [out + '_rows']), helper.make_node('Cast', [out + '_rows'], [out + '_float'], to=TensorProto.FLOAT),
            helper.make_node('Gather', [name + '_scale', node.input[1]], [out + '_scale']), helper.make_node('Mul', [out + '_float', out + '_scale'], [out])]


def as_products(model):
    """Gemm (a linear layer on two-dimensional input) as MatMul and Add, so that it is quantised like the others."""
    graph, nodes = model.graph, []
    stored = {i.name: i for i in graph.initializer}
    for node in graph.node:
        if node.op_type == 'Gemm' and node.input[1] in stored:
            turned = any(a.name == 'transB' and a.i for a in node.attribute)
            w = numpy_helper.to_array(stored[node.input[1]])
            name = add(graph, node.input[1] + '_turned', np.ascontiguousarray(w.T if turned else w))
            nodes += [helper.make_node('MatMul', [node.input[0], name], [node.output[0] + '_product']),
                      helper.make_node('Add', [node.output[0] + '_product', node.input[2]], [node.output[0]])]
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def exported(reader, sentence, folder):
    fuse(reader.encoder), fuse(sentence)
    for name, part in parts(reader, sentence).items():
        yield name, graph(name, part, folder)


def graph(name, described, folder):
    """One part as a file: (the part, its inputs by name, its outputs by name)."""
    part, inputs, outputs = described
    path = os.path.join(folder, name + '.onnx')
    axes = {**{k: dims for k, (_, dims) in inputs.items()}, **outputs}
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        torch.onnx.export(part.eval(), tuple(v for v, _ in inputs.values()), path, input_names=list(inputs), output_names=list(outputs), dynamic_axes=axes, opset_version=14,
                          custom_opsets={'encoder': {'com.microsoft': 1}, 'sentence': {'com.microsoft': 1}, 'inference': {'com.microsoft': 1}, 'roles': {'casus': 1}}.get(name))
    onnx.save(quantise(as_products(onnx.load(path))), path)
    return path


def manifest(reader, relations, args):
    settings = {'cue_bias': 0.0, 'content_gap': 2, 'role_bias': [0.0] * 5, **json.loads(args.settings)}
    return {'format': 1, 'name': 'casus-reader', 'version': args.version, 'pos': POS, 'relations': relations, 'mentions': MENTIONS,
            'cue_labels': ['O', 'B', 'I'], 'role_labels': ['O', 'B-source', 'I-source', 'B-content', 'I-content'],
            **settings, 'one_source': True,
            'transitions': {'cue': transitions(reader.cue_chain.scores.detach().numpy(), CUE_FOLLOWS).round(4).tolist(),
                            'roles': transitions(reader.role_chain.scores.detach().numpy(), ROLE_FOLLOWS).round(4).tolist(),
                            'about': 'row = label before, column = label after; -10000 = forbidden; added to log-softmax scores (with bias added) in Viterbi; label O stands before the first and after the last piece'},
            'mention_scheme': 'a mention is tagged on its head word alone: B on the word\'s first piece, I on its other pieces; pronouns and common nouns count',
            'arcs_scheme': 'rows and columns at the first pieces of the words of one sentence, and column 0 for the root; scores of other columns are to be left out',
            'figures': json.loads(args.figures)}


def options():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--model', help='the reader')
    parser.add_argument('--earlier', help='a model whose reader is kept')
    parser.add_argument('--sentence', help="the sentence encoder, if not the base model's")
    parser.add_argument('--inference', help='the inference model')
    parser.add_argument('--version', default='1')
    parser.add_argument('--settings', default='{}', help='decoding settings that differ from the usual ones, as JSON')
    parser.add_argument('--figures', default='{}', help='dev figures, as JSON')
    args = parser.parse_args()
    if sum(map(bool, (args.model, args.earlier, args.inference))) != 1:
        parser.error('one of --model, --earlier and --inference')
    return args


def sentence_encoder(args):
    encoder = Encoder().eval()
    encoder.load_state_dict(torch.load(args.sentence) if args.sentence else base_weights(os.path.join(args.base, 'all-minilm-l6-v2.onnx')))
    return encoder


def export_inference(args, texts):
    inference = Inference().eval()
    inference.load_state_dict(torch.load(args.inference))
    even(inference.encoder, [text[:2 * LONGEST] for text in texts])
    fuse(inference.encoder)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(args.out, 'w', zipfile.ZIP_DEFLATED) as out:
        out.write(graph('inference', inference_part(inference), folder), 'inference.onnx')
        out.writestr('manifest.json', json.dumps({'format': 1, 'name': 'casus-inference', 'version': args.version}, indent=1))
    print(args.out, f'{os.path.getsize(args.out) / 1e6:.1f} MB')


def main():
    args = options()
    pieces = WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json'))
    with open_text(os.path.join(args.data, 'attribution/train.jsonl')) as lines:
        texts = [pieces.encode(json.loads(line)['text'])[0][:ROOM] for line in itertools.islice(lines, 16)]
    if args.inference:
        export_inference(args, texts)
        return
    sentence = sentence_encoder(args)
    even(sentence, texts)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(args.out + '.part', 'w', zipfile.ZIP_DEFLATED) as out:
        if args.earlier:
            fuse(sentence)
            with zipfile.ZipFile(args.earlier) as earlier:
                for name in earlier.namelist():
                    if name not in ('sentence.onnx', 'manifest.json'):
                        out.writestr(name, earlier.read(name))
                about = {**json.loads(earlier.read('manifest.json')), 'version': args.version}
            out.write(graph('sentence', sentence_part(sentence), folder), 'sentence.onnx')
        else:
            relations = json.load(open(os.path.join(os.path.dirname(os.path.abspath(args.model)), 'relations.json')))
            reader, _ = load(args.model, relations)
            even(reader.encoder, texts)
            for name, path in exported(reader, sentence, folder):
                out.write(path, name + '.onnx')
            out.writestr('vocab.txt', '\n'.join(pieces.names) + '\n')
            about = manifest(reader, relations, args)
        out.writestr('manifest.json', json.dumps(about, indent=1))
    os.rename(args.out + '.part', args.out)
    print(args.out, f'{os.path.getsize(args.out) / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
