"""Figures on the dev sets.

usage: measure.py --data GOLD --base FOLDER --model state.pt [--int8] [--tune] [--what attribution,syntax] [--pred FILE] [--manifest FILE]
--int8 computes every product as the exported model does (weights by column, inputs by tensor, both 8 bits).
--tune tries cue biases, gaps and role biases on the dev articles.
"""
import argparse
import importlib.util
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import network
from batches import padded
from corpus import read_articles, read_treebank
from decode import Scores, as_json, attributions, tree
from distil import bert
from network import Reader
from pieces import WordPieces


def rounded(w, axis):
    scale = w.abs().amax(axis, keepdim=True) / 127
    scale[scale == 0] = 1
    return torch.clamp(torch.round(w / scale), -127, 127) * scale


def int8_product(x, weight, bias=None):
    """As DynamicQuantizeLinear and MatMulInteger compute it."""
    low, high = min(0., float(x.min())), max(0., float(x.max()))
    scale = (high - low) / 255 or 1.
    zero = round(-low / scale)
    stored = torch.clamp(torch.round(x / scale) + zero, 0, 255) - zero
    return F.linear(stored * scale, weight, bias)


def as_int8(reader):
    """Rounds the weights; the products then round their inputs."""
    for name, p in reader.named_parameters():
        if p.dim() == 2 and name.endswith('weight') and 'rel' not in name and '.pe.' not in name and '.te.' not in name:
            p.data = rounded(p.data, 1)
    network.product = int8_product
    for module in reader.modules():
        if isinstance(module, torch.nn.Linear):
            module.forward = lambda x, m=module: int8_product(x, m.weight, m.bias)


def load(path, relations):
    state = torch.load(path, map_location='cpu')
    weights = state.get('average', state)
    reader = Reader(len(relations), bert() if weights['encoder.we.weight'].shape[1] == 768 else None)
    reader.load_state_dict(weights)
    return reader.eval(), state.get('step')


def scorer(data):
    spec = importlib.util.spec_from_file_location('score', os.path.join(data, 'attribution/score_attribution.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def settings_of(reader):
    return {'cue_bias': 0.0, 'content_gap': 2, 'role_bias': [0, 0, 0, 0, 0],
            'cue_transitions': reader.cue_chain.scores.detach().numpy(), 'role_transitions': reader.role_chain.scores.detach().numpy()}


def short(result):
    pair, span = result['pair'], result['span']
    return {'lenient': pair['relation.lenient']['F1'], 'medium': pair['relation.medium']['F1'], 'strict': pair['relation.strict']['F1'],
            'spans': [span[r]['F1'] for r in ('source', 'cue', 'content')], 'source_accuracy': result['source_accuracy'],
            'types': [result['by_type'][k]['F1'] for k in ('direct', 'mixed', 'indirect')], 'P/R': [pair['relation.lenient']['P'], pair['relation.lenient']['R']]}


TRIALS = [('cue_bias', [-0.6, -0.3, 0.3, 0.6, 0.9]), ('content_gap', [0, 1, 3]),
          ('role_bias', [[-0.6, 0, 0, 0, 0], [-0.3, 0, 0, 0, 0], [0.3, 0, 0, 0, 0], [0, -0.5, -0.5, 0, 0], [0, 0.5, 0.5, 0, 0]])]


def measure_attribution(reader, pieces, args):
    articles = read_articles(os.path.join(args.data, 'attribution/dev.jsonl'), pieces)[:args.limit]
    score = scorer(args.data)
    gold = score.load(os.path.join(args.data, 'attribution/dev.jsonl'), True)
    gold = {a.doc_id: gold[a.doc_id] for a in articles}
    scored = [Scores(reader, a) for a in articles]

    def figures(settings):
        predicted = {s.article.doc_id: as_json(s.article, attributions(s, settings)) for s in scored}
        return short(score.score(gold, predicted)[0]), predicted
    best = settings_of(reader)
    result, predicted = figures(best)
    print('attribution', result, flush=True)
    for name, values in TRIALS if args.tune else []:
        before = best
        for value in values:
            tried = {**before, name: value}
            other, made = figures(tried)
            print(name, value, other, flush=True)
            if other['lenient'] + 0.5 * other['strict'] > result['lenient'] + 0.5 * result['strict']:
                best, result, predicted = tried, other, made
    if args.tune:
        print('best', {name: best[name] for name, _ in TRIALS}, result)
    if args.pred:
        with open(args.pred, 'w', encoding='utf8') as out:
            out.writelines(json.dumps(p) + '\n' for p in predicted.values())
    return result


def measure_syntax(reader, relations, pieces, data, name):
    sentences = [gold for gold, _ in read_treebank(os.path.join(data, f'syntax/{name}-dev.conllu'), pieces, name == 'gum')]
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids))
    count = right = labelled = tagged = 0
    found = [[0, 0, 0], [0, 0, 0]]
    for at in range(0, len(order), 24):
        some = [sentences[i] for i in order[at:at + 24]]
        with torch.no_grad():
            ids, attention = padded([s.ids for s in some])
            hidden = reader.encoder(ids, attention)
            pos, mention = reader.pos(hidden).argmax(-1).numpy(), reader.mention(hidden).argmax(-1).numpy()
        for r, s in enumerate(some):
            places = torch.tensor(s.first) + 1
            with torch.no_grad():
                words = hidden[r:r + 1, places]
                candidates = torch.cat([hidden[r:r + 1, :1], words], 1)
                heads = tree(reader.arcs(words, candidates)[0].numpy())
                labels = reader.labels(words[0], candidates[0, torch.from_numpy(np.array(heads))]).argmax(-1).numpy()
            count += len(s.heads)
            for w, (head, relation) in enumerate(zip(s.heads, s.relations)):
                right += heads[w] == head
                labelled += heads[w] == head and relations[labels[w]] == relation
                tagged += pos[r, s.first[w] + 1] == s.pos[w]
                guess = (mention[r, s.first[w] + 1] + 1) // 2
                for k in range(2 if '_news_' in s.doc else 1):
                    if s.entities[w] >= 0:
                        found[k][0] += guess > 0 and guess == s.entities[w]
                        found[k][1] += guess > 0
                        found[k][2] += s.entities[w] > 0
    result = {'UAS': round(100 * right / count, 2), 'LAS': round(100 * labelled / count, 2), 'UPOS': round(100 * tagged / count, 2)}
    for label, (hit, guessed, gold) in zip(('mentions', 'mentions_news'), found):
        if gold:
            result[label] = round(200 * hit / (guessed + gold), 2)
    print(name, result, flush=True)
    return result


def main():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--base', '--model'):
        parser.add_argument(name, required=True)
    parser.add_argument('--int8', action='store_true')
    parser.add_argument('--half', action='store_true', help='bfloat16 products: faster, a little less exact')
    parser.add_argument('--limit', type=int, help='only so many dev articles')
    parser.add_argument('--tune', action='store_true')
    parser.add_argument('--what', default='attribution,syntax')
    parser.add_argument('--pred')
    parser.add_argument('--threads', type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    network.HALF['on'] = args.half
    began = time.time()
    pieces = WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json'))
    relations = json.load(open(os.path.join(os.path.dirname(args.model), 'relations.json')))
    reader, step = load(args.model, relations)
    if args.int8:
        as_int8(reader)
    print('step', step, flush=True)
    results = {}
    if 'syntax' in args.what:
        for name in ('ewt', 'gum'):
            results[name] = measure_syntax(reader, relations, pieces, args.data, name)
    if 'attribution' in args.what:
        results['attribution'] = measure_attribution(reader, pieces, args)
    print(json.dumps(results), f'{time.time() - began:.0f} s')


if __name__ == '__main__':
    main()
