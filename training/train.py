"""Trains the reader: attributions, syntax and entity heads in one network.

usage: train.py --data GOLD --base FOLDER --out FOLDER [--warm EARLIER.pt] [--steps N] [--stop N] [--worker I --workers N]
Goes on from OUT/state-I.pt where that exists. One step is about 1,024 pieces; some .4 seconds of one core with bfloat16.
Several workers of one thread each see different data and take the mean of their weights every 50 steps; on a busy machine that is
several times faster than one worker of several threads, whose threads wait for each other in every product.
"""
import argparse
import json
import os
import pickle
import time

import numpy as np
import torch
import torch.nn.functional as F

import network
from batches import ArticleWindows, SentenceWindows
from corpus import read_articles, read_treebank
from network import Reader, base_weights
from noise import Noise
from pieces import WordPieces

SEED, EMA, MEET = 7, 0.995, 50


def fast_bfloat16():
    """Whether the processor multiplies bfloat16 itself; where it does not, such products are a hundred times slower than float32."""
    with open('/proc/cpuinfo') as file:
        flags = file.read()
    return 'avx512_bf16' in flags or 'amx_bf16' in flags


def prepare(args, pieces):
    """Reads and cuts everything once; kept in OUT/prepared.pickle."""
    path = os.path.join(args.out, 'prepared.pickle')
    if os.path.exists(path):
        return pickle.load(open(path, 'rb'))
    articles = read_articles(os.path.join(args.data, 'attribution/train.jsonl'), pieces)
    treebanks = [read_treebank(os.path.join(args.data, f'syntax/{name}-train.conllu'), pieces, name == 'gum') for name in ('ewt', 'gum')]
    sentences = treebanks[0] + treebanks[1]
    found = (articles, sentences, sorted({r for s, _ in sentences for r in s.relations}))
    pickle.dump(found, open(path + '.part', 'wb'))
    os.rename(path + '.part', path)
    return found


def article_losses(reader, batch):
    hidden = reader.encoder(batch['ids'], batch['attention'])
    cue = network.product(network.drop(hidden, reader.training), reader.cue.weight, reader.cue.bias).float()
    losses = {'cue': F.cross_entropy(cue.reshape(-1, 3), batch['cue'].reshape(-1)), 'cue_chain': reader.cue_chain.loss(cue, batch['cue'])}
    if len(batch['window']):
        roles = reader.roles(hidden, reader.project(hidden), batch['window'], batch['mask'], batch['first'])
        losses['roles'] = F.cross_entropy(roles.reshape(-1, 5), batch['roles'].reshape(-1))
        losses['role_chain'] = reader.role_chain.loss(roles, batch['roles'])
    return losses


def sentence_losses(reader, batch):
    hidden = reader.encoder(batch['ids'], batch['attention'])
    rows = torch.arange(len(hidden))[:, None]
    words = hidden[rows, batch['first']]
    scores = reader.arcs(words, torch.cat([hidden[:, :1], words], 1)).masked_fill(~batch['allowed'], -1e4)
    heads = torch.cat([hidden[:, :1], words], 1)[rows, batch['head'].clamp(min=0)]
    real = batch['real']
    labels = reader.labels(words[real], heads[real])
    dropped = network.drop(hidden, reader.training)
    pos = network.product(dropped[rows, batch['first']], reader.pos.weight, reader.pos.bias).float()
    losses = {'arcs': F.cross_entropy(scores.reshape(-1, scores.shape[-1]), batch['head'].reshape(-1)), 'labels': F.cross_entropy(labels, batch['relation'][real]),
              'pos': F.cross_entropy(pos.reshape(-1, 17), batch['pos'].reshape(-1))}
    if (batch['mention'] >= 0).any():
        mention = network.product(dropped, reader.mention.weight, reader.mention.bias).float()
        losses['mention'] = F.cross_entropy(mention.reshape(-1, 7), batch['mention'].reshape(-1))
    return losses


WEIGHTS = {'cue': 1.0, 'cue_chain': 1.5, 'roles': 1.0, 'role_chain': 1.5, 'arcs': 0.5, 'labels': 0.5, 'pos': 0.25, 'mention': 1.0}


def groups(reader, warm):
    """Learning rates: lower layers move less; heads that were trained before move less than new ones. Word vectors stay."""
    reader.encoder.we.weight.requires_grad_(False)
    reader.encoder.te.weight.requires_grad_(False)
    found = {}
    for name, p in reader.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith('encoder.layers.'):
            rate = 1.2e-4 * 0.88 ** (5 - int(name.split('.')[2]))
        elif name.startswith('encoder.'):
            rate = 3e-5
        elif 'chain' in name:
            rate = 5e-3
        elif warm and name.split('.')[0] in ('cue', 'projection') or warm and any(f'roles.{x}.' in name for x in ('hc', 'rel', 'c1', 'c2', 'out')):
            rate = 6e-4
        else:
            rate = 1e-3
        found.setdefault((rate, p.dim() > 1 and 'chain' not in name), []).append(p)
    return [{'params': ps, 'lr': rate, 'rate': rate, 'weight_decay': 0.01 if decay else 0.0} for (rate, decay), ps in found.items()]


def rate_at(step, done, warmup=60):
    """Share of the learning rate; done = share of the training that is over."""
    return min(1.0, (step + 1) / warmup) * max(0.0, 1 - done)


class Average:
    """Exponential average of the weights: what is shipped."""
    def __init__(self, reader, every=5):
        self.every, self.weights = every, {k: v.clone() for k, v in reader.state_dict().items()}

    def update(self, reader, step):
        if step % self.every:
            return
        keep = min(EMA, (step + 1) / (step + 10)) ** self.every
        for k, v in reader.state_dict().items():
            if k != 'encoder.we.weight':
                self.weights[k].mul_(keep).add_(v, alpha=1 - keep)


def save(path, value):
    torch.save(value, path + '.part')
    os.rename(path + '.part', path)


def meet(reader, out, step, worker, workers, late):
    """All workers go on from the mean of their weights. Whether time is over is for the first worker to say, or the others would wait for ever."""
    trained = [p.data for p in reader.parameters() if p.requires_grad]
    save(os.path.join(out, f'meet-{worker}-{step}.pt'), (late, torch.cat([p.reshape(-1) for p in trained])))
    mean, over = 0, late
    for other in range(workers):
        path = os.path.join(out, f'meet-{other}-{step}.pt')
        while not os.path.exists(path):
            time.sleep(0.05)
        said, weights = torch.load(path)
        mean = mean + weights / workers
        over = said if other == 0 else over
    for p, part in zip(trained, mean.split([p.numel() for p in trained])):
        p.copy_(part.view_as(p))
    past = os.path.join(out, f'meet-{worker}-{step - MEET}.pt')
    if os.path.exists(past):
        os.remove(past)
    return over


def main():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--warm')
    parser.add_argument('--steps', type=int, default=10000)
    parser.add_argument('--stop', type=int, help='stop at this step; the learning rate still runs to --steps')
    parser.add_argument('--seconds', type=float, help='let the learning rate follow the clock, where others use the machine too')
    parser.add_argument('--articles', type=float, default=0.65, help='share of the steps that train attributions')
    parser.add_argument('--worker', type=int, default=0)
    parser.add_argument('--workers', type=int, default=1)
    parser.add_argument('--threads', type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED + args.worker)
    os.makedirs(args.out, exist_ok=True)
    network.HALF['on'] = fast_bfloat16()
    pieces = WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json'))
    base = base_weights(os.path.join(args.base, 'all-minilm-l6-v2.onnx'))
    began = time.time()
    articles, sentences, relations = prepare(args, pieces)
    print(f'prepared in {time.time() - began:.0f} s: {len(articles)} articles, {len(sentences)} sentences, {len(relations)} relations', flush=True)
    json.dump(relations, open(os.path.join(args.out, 'relations.json'), 'w'))
    used = sorted({i for a in articles for i in a.ids})
    article_source = ArticleWindows(articles, Noise(pieces, base['we.weight'], used), rng)
    sentence_source = SentenceWindows(sentences, relations, rng)
    reader = Reader(len(relations))
    reader.encoder.load_state_dict(base)
    if args.warm:
        reader.warm(args.warm)
    optimizer = torch.optim.AdamW(groups(reader, args.warm), betas=(0.9, 0.98))
    average, start, born = Average(reader), 0, time.time()
    state_path = os.path.join(args.out, f'state-{args.worker}.pt')
    if os.path.exists(state_path):
        state = torch.load(state_path)
        reader.load_state_dict(state['reader'])
        optimizer.load_state_dict(state['optimizer'])
        average.weights, start, born = state['average'], state['step'], state['born']
        rng.bit_generator.state = state['rng']
        print('goes on from step', start, flush=True)
    torch.manual_seed(SEED + 100 * args.worker + start)
    reader.train()
    parameters = [p for p in reader.parameters() if p.requires_grad]
    sums, counts, began = {}, {}, time.time()
    stop = min(args.steps, args.stop or args.steps)
    for step in range(start, stop):
        for group in optimizer.param_groups:
            group['lr'] = group['rate'] * rate_at(step, (time.time() - born) / args.seconds if args.seconds else step / args.steps)
        article = rng.random() < args.articles
        losses = article_losses(reader, article_source.next()) if article else sentence_losses(reader, sentence_source.next())
        optimizer.zero_grad(set_to_none=True)
        sum(WEIGHTS[k] * v for k, v in losses.items()).backward()
        norm = torch.nn.utils.clip_grad_norm_(parameters, 2.0)
        if not torch.isfinite(norm):
            print('step', step, 'skipped: gradient not finite', flush=True)
        else:
            optimizer.step()
        over = False
        if (step + 1) % MEET == 0:
            late = bool(args.seconds) and time.time() - born > args.seconds
            over = meet(reader, args.out, step + 1, args.worker, args.workers, late)
        average.update(reader, step)
        for k, v in [*losses.items(), ('norm', norm)]:
            sums[k], counts[k] = sums.get(k, 0) + float(v), counts.get(k, 0) + 1
        if (step + 1) % 20 == 0:
            shown = ' '.join(f'{k} {sums[k] / counts[k]:.4f}' for k in sorted(sums))
            print(f'{step + 1}/{args.steps} {(time.time() - began) / (step + 1 - start):.2f} s/step {shown}', flush=True)
            sums, counts = {}, {}
        if (step + 1) % 100 == 0 or step + 1 == stop or over:
            save(state_path, {'reader': reader.state_dict(), 'optimizer': optimizer.state_dict(), 'average': average.weights, 'step': step + 1, 'born': born, 'rng': rng.bit_generator.state})
            network.MASKS.refill()
        if over:
            break


if __name__ == '__main__':
    main()
