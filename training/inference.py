"""The inference model: whether two statements of one affair say the same, cannot both hold, or have nothing to do with one another.

usage: inference.py --affairs FILE [FILE ...] --base FOLDER --out inference.pt [--cases GOLD/cases] [--start inference.pt] [--epochs 3]

Both statements are read together, [CLS] one [SEP] other [SEP], by an encoder that begins as all-MiniLM-L6-v2; a small network on the means of both says which.
"""
import argparse
import os
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import network
from affairs import CONTRARY, SAME, UNRELATED, affairs, cases
from network import Encoder, base_weights, drop
from pieces import CLS, PAD, SEP, WordPieces

LONGEST = 60                      # pieces of a statement
SORTED = 20                       # batches within which pairs are sorted by length


class Inference(nn.Module):
    def __init__(self, width=192):
        super().__init__()
        self.encoder = Encoder()
        self.inner, self.out = nn.Linear(5 * self.encoder.width, width), nn.Linear(width, 3)
        self.encoder.we.weight.requires_grad_(False)

    def forward(self, ids, real, second):
        return self.judge(self.encoder(ids, real).float(), real.float() * (1 - second), real.float() * second)

    def judge(self, hidden, first, second):
        """Logits for same, contrary, unrelated; first and second mark the pieces of the two statements."""
        one, other = ((hidden * part[:, :, None]).sum(1) / part.sum(1, keepdim=True) for part in (first, second))
        seen = torch.cat([hidden[:, 0], one, other, (one - other).abs(), one * other], -1)
        return self.out(drop(F.gelu(self.inner(drop(seen, self.training))), self.training))


class Batches:
    def __init__(self, pieces, size):
        self.pieces, self.size, self.known = pieces, size, {}

    def encoded(self, text):
        if text not in self.known:
            self.known[text] = self.pieces.encode(text)[0][:LONGEST]
        return self.known[text]

    def length(self, pair):
        return len(self.encoded(pair[0])) + len(self.encoded(pair[1]))

    def batch(self, pairs):
        """ids, which are real, which are of the second statement."""
        rows = [([CLS, *self.encoded(one), SEP], [*self.encoded(other), SEP]) for one, other, _ in pairs]
        longest = max(len(one) + len(other) for one, other in rows)
        ids, real, second = torch.full((len(rows), longest), PAD), torch.zeros(len(rows), longest), torch.zeros(len(rows), longest)
        for n, (one, other) in enumerate(rows):
            end = len(one) + len(other)
            ids[n, :end] = torch.tensor(one + other)
            real[n, :end] = 1
            second[n, len(one):end] = 1
        return ids, real, second

    def shuffled(self, pairs, rng):
        """Batches of pairs of like length, each pair in either order."""
        pairs = [(other, one, label) if rng.random() < 0.5 else (one, other, label) for one, other, label in pairs]
        rng.shuffle(pairs)
        batches = []
        for at in range(0, len(pairs), self.size * SORTED):
            some = sorted(pairs[at:at + self.size * SORTED], key=self.length)
            batches += [some[k:k + self.size] for k in range(0, len(some), self.size)]
        rng.shuffle(batches)
        return batches


@torch.no_grad()
def measure(model, batches, pairs):
    """How well related pairs come first (average precision), and how many of them are on the right side."""
    model.eval()
    scores, order = np.zeros((len(pairs), 3)), sorted(range(len(pairs)), key=lambda n: batches.length(pairs[n]))
    for at in range(0, len(order), 128):
        some = order[at:at + 128]
        scores[some] = torch.softmax(model(*batches.batch([pairs[n] for n in some])), -1).numpy()
    labels = np.array([label for *_, label in pairs])
    related = labels != UNRELATED
    hits = related[np.argsort(scores[:, UNRELATED], kind='stable')]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    side = (scores[:, SAME] > scores[:, CONTRARY]) == (labels == SAME)
    return f'{len(pairs)} pairs, {related.sum()} related: average precision {(precision * hits).sum() / hits.sum():.3f}, side {side[related].mean():.3f}'


def learn(args, model, batches, source, held):
    rng = random.Random(args.seed)
    head = [*model.inner.parameters(), *model.out.parameters()]
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{'params': body, 'times': 1}, {'params': head, 'times': 5}], lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    pairs = [pair for affair in source for pair in affair.pairs(rng, unrelated=args.unrelated)]
    steps, step, began, total = int(len(pairs) * args.epochs / args.batch), 0, time.time(), 0
    print(f'{len(source)} affairs, {len(pairs)} pairs a round, {steps} steps', flush=True)
    while step < steps:
        for some in batches.shuffled([pair for affair in source for pair in affair.pairs(rng, unrelated=args.unrelated)], rng)[:steps - step]:
            rate = args.rate * min(1, (step + 1) / (0.06 * steps + 1)) * (1 - 0.98 * step / steps)
            for group in optimizer.param_groups:
                group['lr'] = rate * group['times']
            model.train()
            loss = F.cross_entropy(model(*batches.batch(some)), torch.tensor([label for *_, label in some]), label_smoothing=0.03)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item()
            if step % 200 == 0:
                print(f'{step} {(time.time() - began) / step:.3f} s/step; loss {total / 200:.3f}', flush=True)
                total = 0
    if held:
        print(measure(model, batches, held), flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ('--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--affairs', nargs='+', required=True)
    parser.add_argument('--cases', help='cases to measure on at the end')
    parser.add_argument('--start', help='weights to begin with')
    parser.add_argument('--epochs', type=float, default=3)
    parser.add_argument('--batch', type=int, default=48)
    parser.add_argument('--rate', type=float, default=1e-4)
    parser.add_argument('--unrelated', type=float, default=1.3, help='pairs of different claims for each pair of one')
    parser.add_argument('--seed', type=int, default=5)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    network.HALF['on'] = True
    model = Inference()
    model.encoder.load_state_dict(base_weights(os.path.join(args.base, 'all-minilm-l6-v2.onnx')))
    if args.start:
        model.load_state_dict(torch.load(args.start))
    batches = Batches(WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json')), args.batch)
    source = [affair for path in args.affairs for affair in affairs(path)]
    held = [pair for affair in cases(args.cases) for pair in affair.pairs()] if args.cases else []
    learn(args, model, batches, source, held)
    torch.save(model.state_dict(), args.out)


if __name__ == '__main__':
    main()
