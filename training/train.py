"""Trains a reader: attributions, syntax and entity heads in one network.

usage: train.py --data GOLD --base FOLDER --out FOLDER [--warm EARLIER.pt] [--steps N | --seconds N] [--worker I --workers N]
       ... --device cuda --size 8192 --feeders 4 [--bert BERT.pt | --teachers A.pt B.pt --words BERT.pt --unmarked FILE]
Goes on from OUT/state-I.pt where that exists. One step is about 1,024 pieces; some .4 seconds of one core with bfloat16.
Several workers of one thread each see different data and take the mean of their weights every 50 steps; on a busy machine that is
several times faster than one worker of several threads, whose threads wait for each other in every product.
With --bert a large reader is trained; with --teachers a small one learns from large ones as well (distil.py).
"""
import argparse
import collections
import json
import os
import pickle
import time

import numpy as np
import torch

import network
from batches import Feed
from corpus import as_articles, read_articles, read_treebank
from distil import SCORES, Substitutes, Teachers, all_scores, bert
from losses import WEIGHTS, marked_losses
from network import Reader, base_weights
from noise import Noise
from pieces import WordPieces

EMA, MEET = 0.995, 50
OWN = {'article': ('cue', 'roles'), 'sentence': ('arcs', 'labels', 'pos', 'mention')}       # the heads that the data are marked for


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


def groups(reader, warm, rate, head_rate):
    """Learning rates: lower layers move less; heads that were trained before move less than new ones. Word vectors stay."""
    reader.encoder.we.weight.requires_grad_(False)
    reader.encoder.te.weight.requires_grad_(False)
    found, top = {}, len(reader.encoder.layers) - 1
    for name, p in reader.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith('encoder.layers.'):
            own = rate * 0.53 ** (1 - int(name.split('.')[2]) / top)
        elif name.startswith('encoder.'):
            own = rate / 4
        elif 'chain' in name:
            own = 5 * head_rate
        else:
            own = head_rate * (0.6 if warm else 1)
        found.setdefault((own, p.dim() > 1 and 'chain' not in name), []).append(p)
    return [{'params': ps, 'lr': own, 'rate': own, 'weight_decay': 0.01 if decay else 0.0} for (own, decay), ps in found.items()]


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


def options():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--warm', help='weights of an earlier reader to start from')
    parser.add_argument('--bert', help='train a large reader, a teacher, from these weights of BERT (bundle.py)')
    parser.add_argument('--teachers', nargs='*', default=[], help='checkpoints of large readers to learn from')
    parser.add_argument('--words', help='weights of BERT that put other words in place of some, for the teachers to mark')
    parser.add_argument('--unmarked', help='articles without marks for the teachers to mark')
    parser.add_argument('--taught', type=float, default=0.6, help='weight of the teachers against the marked data')
    parser.add_argument('--times', type=int, default=1, help='how often the teachers\' answers to a batch are used')
    parser.add_argument('--attribution', type=float, default=1.0, help='weight of cues and roles against the other heads')
    parser.add_argument('--temperature', type=float, default=1.0)
    parser.add_argument('--steps', type=int, default=10000)
    parser.add_argument('--stop', type=int, help='stop at this step; the learning rate still runs to --steps')
    parser.add_argument('--seconds', type=float, help='let the learning rate follow the clock, where others use the machine too')
    parser.add_argument('--articles', type=float, default=0.65, help='share of the steps that train attributions')
    parser.add_argument('--size', type=int, default=1024, help='pieces a step')
    parser.add_argument('--rate', type=float, default=1.2e-4, help='learning rate of the top layer')
    parser.add_argument('--head-rate', type=float, default=1e-3)
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--feeders', type=int, default=0, help='processes that make batches')
    parser.add_argument('--keep', type=int, default=100, help='steps from one checkpoint to the next')
    parser.add_argument('--seed', type=int, default=7)
    parser.add_argument('--worker', type=int, default=0)
    parser.add_argument('--workers', type=int, default=1)
    parser.add_argument('--threads', type=int, default=1)
    return parser.parse_args()


class Lesson:
    """What batches teach: the marked data, the teachers, or both."""
    KEPT = 64                 # batches whose answers are kept to be learnt again

    def __init__(self, reader, teachers, substitutes, stream, args):
        self.reader, self.teachers, self.substitutes, self.stream, self.args = reader, teachers, substitutes, stream, args
        self.kept, self.count = collections.deque(maxlen=self.KEPT), 0

    def task(self):
        """(kind, batch, whether its words were changed, what the teachers say): a new one, or one kept, since asking large teachers takes most of the time."""
        self.count += 1
        if self.kept and self.count % self.args.times:
            return self.kept[int(torch.randint(len(self.kept), ()))]
        kind, batch = next(self.stream)
        batch = {k: v.to(self.args.device, non_blocking=True) for k, v in batch.items()}
        if not self.teachers:
            return kind, batch, False, None
        changed = kind == 'unmarked'
        if self.substitutes and torch.rand(()) < 0.5:
            batch['ids'], changed = self.substitutes(batch['ids'], batch['attention']), True
        self.kept.append((kind, batch, changed, self.teachers.say(kind, batch)))
        return self.kept[-1]

    def losses(self):
        kind, batch, changed, said = self.task()
        if not self.teachers:
            return marked_losses(self.reader, SCORES[kind](self.reader, batch)[1], batch)
        hidden, scores = all_scores(self.reader, kind, batch)
        found = self.teachers.losses(kind, batch, hidden, scores, said)
        if changed:
            return found
        marked = marked_losses(self.reader, {k: v for k, v in scores.items() if k in OWN[kind]}, batch)
        mixed = {k: self.args.taught * v for k, v in found.items()}
        for k, v in marked.items():
            mixed[k] = mixed.get(k, 0) + (1 - self.args.taught) * v
        return mixed


def main():
    args = options()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    network.HALF['on'] = args.device != 'cpu' or fast_bfloat16()
    torch.set_float32_matmul_precision('high')
    pieces = WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json'))
    base = base_weights(os.path.join(args.base, 'all-minilm-l6-v2.onnx'))
    began = time.time()
    articles, sentences, relations = prepare(args, pieces)
    print(f'prepared in {time.time() - began:.0f} s: {len(articles)} articles, {len(sentences)} sentences, {len(relations)} relations', flush=True)
    json.dump(relations, open(os.path.join(args.out, 'relations.json'), 'w'))
    reader = Reader(len(relations), bert(torch.load(args.bert)) if args.bert else None)
    if not args.bert:
        reader.encoder.load_state_dict(base)
    if args.warm:
        reader.warm(args.warm)
    reader.to(args.device)
    noise = Noise(pieces, base['we.weight'], sorted({i for a in articles for i in a.ids}))
    substitutes = Substitutes(torch.load(args.words), pieces.names, args.device) if args.words else None
    teachers = Teachers(args.teachers, len(relations), pieces.names, args.device, args.temperature) if args.teachers else None
    unmarked = teachers.with_cues(read_articles(args.unmarked, pieces) + as_articles(sentences)) if args.unmarked else []
    shares = {'article': args.articles, 'sentence': 1 - args.articles}
    if unmarked:
        shares = {**shares, 'article': args.articles * 0.7, 'unmarked': args.articles * 0.3}
    feed = Feed(articles, sentences, relations, unmarked, noise, args.size, shares, args.seed + args.worker)
    parts = groups(reader, args.warm, args.rate, args.head_rate)
    if teachers:
        parts.append({'params': list(teachers.bridge.parameters()), 'lr': 0, 'rate': args.head_rate, 'weight_decay': 0.0})
    optimizer = torch.optim.AdamW(parts, betas=(0.9, 0.98), **({} if args.device == 'cpu' else {'fused': True}))
    average, start, born = Average(reader), 0, time.time()
    state_path = os.path.join(args.out, f'state-{args.worker}.pt')
    if os.path.exists(state_path):
        state = torch.load(state_path, map_location='cpu')
        reader.load_state_dict(state['reader'])
        optimizer.load_state_dict(state['optimizer'])
        average.weights, start, born = {k: v.to(args.device) for k, v in state['average'].items()}, state['step'], state['born']
        feed.rng.bit_generator.state = state['rng']
        print('goes on from step', start, flush=True)
    torch.manual_seed(args.seed + 100 * args.worker + start)
    reader.train()
    parameters = [p for group in optimizer.param_groups for p in group['params']]
    lesson = Lesson(reader, teachers, substitutes, feed.stream(args.feeders), args)
    weights = {k: w * (args.attribution if k.startswith(('cue', 'role')) else 1) for k, w in WEIGHTS.items()}
    sums, counts, began = {}, {}, time.time()
    stop = min(args.steps, args.stop or args.steps)
    for step in range(start, stop):
        for group in optimizer.param_groups:
            group['lr'] = group['rate'] * rate_at(step, (time.time() - born) / args.seconds if args.seconds else step / args.steps)
        losses = lesson.losses()
        optimizer.zero_grad(set_to_none=True)
        sum(weights[k] * v for k, v in losses.items()).backward()
        norm = torch.nn.utils.clip_grad_norm_(parameters, 2.0)
        if not torch.isfinite(norm):
            print('step', step, 'skipped: gradient not finite', flush=True)
        else:
            optimizer.step()
        over = False
        if (step + 1) % MEET == 0:
            over = bool(args.seconds) and time.time() - born > args.seconds
            if args.workers > 1:
                over = meet(reader, args.out, step + 1, args.worker, args.workers, over)
        average.update(reader, step)
        for k, v in [*losses.items(), ('norm', norm)]:
            sums[k], counts[k] = sums.get(k, 0) + v.detach(), counts.get(k, 0) + 1
        if (step + 1) % 20 == 0 or step < 4:
            shown = ' '.join(f'{k} {float(sums[k]) / counts[k]:.4f}' for k in sorted(sums))
            print(f'{step + 1}/{args.steps} {(time.time() - began) / (step + 1 - start):.3f} s/step {shown}', flush=True)
            sums, counts = {}, {}
        if (step + 1) % args.keep == 0 or step + 1 == stop or over:
            save(state_path, {'reader': reader.state_dict(), 'optimizer': optimizer.state_dict(), 'average': average.weights, 'step': step + 1, 'born': born, 'rng': feed.rng.bit_generator.state})
            if network.MASKS:
                network.MASKS.refill()
        if over:
            break


if __name__ == '__main__':
    main()
