"""The inference model: whether two statements of one affair say the same, cannot both hold, or have nothing to do with one another.

usage: inference.py --affairs FILE [FILE ...] --base FOLDER --out inference.pt [--near FILE ...] [--cases GOLD/cases] [--start inference.pt]
                    [--encoder NAME.onnx] [--teachers A.pt B.pt] [--device cuda] [--epochs 3 | --seconds 200]

Both statements are read together, [CLS] one [SEP] other [SEP], by an encoder that begins as all-MiniLM-L6-v2 (or another of the same word
pieces); a small network on the means of both says which. With teachers it learns their mean probabilities beside the labels (Hinton et al. 2015, arXiv 1503.02531).
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
SMALL = 'all-minilm-l6-v2.onnx'


class Inference(nn.Module):
    def __init__(self, layers=6, width=192):
        super().__init__()
        self.encoder = Encoder(layers)
        self.inner, self.out = nn.Linear(5 * self.encoder.width, width), nn.Linear(width, 3)
        self.encoder.we.weight.requires_grad_(False)

    @classmethod
    def stored(cls, path):
        """One that was trained before, of as many layers as it had."""
        weights = torch.load(path, map_location='cpu')
        model = cls(1 + max(int(name.split('.')[2]) for name in weights if name.startswith('encoder.layers.')))
        model.load_state_dict(weights)
        return model

    @classmethod
    def on(cls, encoder):
        """One that begins as a sentence encoder."""
        layers = 6 if os.path.basename(encoder) == SMALL else 12
        model = cls(layers)
        model.encoder.load_state_dict(base_weights(encoder, layers))
        return model

    def forward(self, ids, real, second):
        return self.judge(self.encoder(ids, real).float(), real.float() * (1 - second), real.float() * second)

    def judge(self, hidden, first, second):
        """Logits for same, contrary, unrelated; first and second mark the pieces of the two statements."""
        one, other = ((hidden * part[:, :, None]).sum(1) / part.sum(1, keepdim=True) for part in (first, second))
        seen = torch.cat([hidden[:, 0], one, other, (one - other).abs(), one * other], -1)
        return self.out(drop(F.gelu(self.inner(drop(seen, self.training))), self.training))


class Texts:
    """Statements as word pieces, and pairs of them as what the encoder reads."""
    def __init__(self, texts, pieces, device):
        self.number = {text: n for n, text in enumerate(dict.fromkeys(texts))}
        rows = [pieces.encode(text)[0][:LONGEST] for text in self.number]
        self.length = torch.tensor([len(row) for row in rows], device=device)
        self.ids = torch.full((len(rows), LONGEST), PAD)
        for n, row in enumerate(rows):
            self.ids[n, :len(row)] = torch.tensor(row)
        self.ids = self.ids.to(device)

    def pairs(self, pairs):
        """A row for each: the numbers of both, and the label."""
        return torch.tensor([(self.number[one], self.number[other], label) for one, other, label in pairs], device=self.ids.device)

    def lengths(self, pairs):
        return self.length[pairs[:, 0]] + self.length[pairs[:, 1]]

    def batch(self, pairs):
        """ids, which are real, which are of the second statement."""
        one, other = pairs[:, 0], pairs[:, 1]
        first, end = (self.length[one] + 2)[:, None], (self.lengths(pairs) + 3)[:, None]
        at = torch.arange(int(end.max()), device=pairs.device)[None]
        ids = torch.where(at < first,
                          self.ids[one].gather(1, (at - 1).clamp(0, LONGEST - 1).expand(len(pairs), -1)),
                          self.ids[other].gather(1, (at - first).clamp(0, LONGEST - 1)))
        ids = torch.where((at == first - 1) | (at == end - 1), SEP, ids)
        ids = torch.where(at == 0, CLS, torch.where(at < end, ids, PAD))
        return ids, (at < end).float(), ((at >= first) & (at < end)).float()

    def shuffled(self, pairs, size):
        """Batches of pairs of like length, each pair in either order."""
        turned = torch.rand(len(pairs), device=pairs.device) < 0.5
        pairs = torch.where(turned[:, None], pairs[:, [1, 0, 2]], pairs)
        batches = []
        for some in pairs[torch.randperm(len(pairs), device=pairs.device)].split(size * SORTED):
            batches += some[torch.argsort(self.lengths(some))].split(size)
        random.shuffle(batches)
        return batches


@torch.no_grad()
def probabilities(model, texts, pairs):
    model.eval()
    said, order = torch.zeros(len(pairs), 3), torch.argsort(texts.lengths(pairs))
    for some in order.split(128):
        said[some.cpu()] = torch.softmax(model(*texts.batch(pairs[some])), -1).cpu()
    return said.numpy()


def measure(said, labels):
    """How well related pairs come first (average precision), and how many of them are on the right side."""
    related = labels != UNRELATED
    hits = related[np.argsort(said[:, UNRELATED], kind='stable')]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    side = (said[:, SAME] > said[:, CONTRARY]) == (labels == SAME)
    return f'{len(labels)} pairs, {related.sum()} related: average precision {(precision * hits).sum() / hits.sum():.3f}, side {side[related].mean():.3f}'


class Progress:
    """How far a training is, from 0 to 1: by its steps, or by the clock."""
    def __init__(self, steps, seconds):
        self.steps, self.seconds, self.step, self.began = steps, seconds, 0, time.time()

    def __call__(self):
        return (time.time() - self.began) / self.seconds if self.seconds else self.step / self.steps

    def rate(self):
        """Up within the first 6 %, then down to 2 %."""
        return min(1, self() / 0.06 + 0.01) * (1 - 0.98 * min(1, self()))


def learn(args, model, texts, sampled, teachers):
    """sampled: gives the pairs of a round."""
    head = [*model.inner.parameters(), *model.out.parameters()]
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{'params': body, 'times': 1}, {'params': head, 'times': 5}], lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    pairs = sampled()
    progress, total = Progress(max(1, int(len(pairs) * args.epochs / args.batch)), args.seconds), 0
    print(f'{len(pairs)} pairs a round', flush=True)
    while progress() < 1:
        for some in texts.shuffled(pairs, args.batch):
            if progress() >= 1:
                break
            for group in optimizer.param_groups:
                group['lr'] = args.rate * progress.rate() * group['times']
            batch, loss = texts.batch(some), 0
            if teachers:
                with torch.no_grad():
                    taught = sum(torch.softmax(teacher(*batch), -1) for teacher in teachers) / len(teachers)
            model.train()
            logits = model(*batch)
            if teachers:
                loss = args.taught * F.kl_div(torch.log_softmax(logits, -1), taught, reduction='batchmean')
            loss = loss + (1 - args.taught * bool(teachers)) * F.cross_entropy(logits, some[:, 2], label_smoothing=0.03)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            optimizer.step()
            progress.step += 1
            total = total + loss.detach()
            if progress.step % 200 == 0:
                print(f'{progress.step} {(time.time() - progress.began) / progress.step:.3f} s/step; loss {total / 200:.3f}', flush=True)
                total = 0
        pairs = sampled()


def main():
    parser = argparse.ArgumentParser()
    for name in ('--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--affairs', nargs='+', required=True)
    parser.add_argument('--near', nargs='*', default=[], help='affairs that count several times in a round')
    parser.add_argument('--times', type=int, default=3, help='how often')
    parser.add_argument('--cases', nargs='*', default=[], help='cases to measure on at the end')
    parser.add_argument('--start', help='weights to begin with')
    parser.add_argument('--encoder', default=SMALL, help='what to begin with otherwise')
    parser.add_argument('--teachers', nargs='*', default=[], help='trained models to learn from')
    parser.add_argument('--taught', type=float, default=0.8, help='the weight of what they say')
    parser.add_argument('--epochs', type=float, default=3)
    parser.add_argument('--seconds', type=float, help='how long to learn, in place of epochs')
    parser.add_argument('--batch', type=int, default=48)
    parser.add_argument('--rate', type=float, default=1e-4)
    parser.add_argument('--unrelated', type=float, default=1.3, help='pairs of different claims for each pair of one')
    parser.add_argument('--most', type=int, default=6, help='pairs of one claim in which its first statement is not')
    parser.add_argument('--seed', type=int, default=5)
    parser.add_argument('--device', default='cpu')
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    network.HALF['on'] = True
    model = (Inference.stored(args.start) if args.start else Inference.on(os.path.join(args.base, args.encoder))).to(args.device)
    teachers = [Inference.stored(path).to(args.device).eval() for path in args.teachers]
    source = [affair for path in args.affairs + args.near * args.times for affair in affairs(path)]
    held = [(path, pair) for path in args.cases for affair in cases(path) for pair in affair.pairs()]
    told = [text for affair in source for text in affair.texts()] + [text for _, pair in held for text in pair[:2]]
    texts = Texts(told, WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json')), args.device)
    learn(args, model, texts, lambda: texts.pairs([pair for affair in source for pair in affair.pairs(random, args.most, args.unrelated)]), teachers)
    for path in args.cases:
        some = texts.pairs([pair for of, pair in held if of == path])
        print(path, measure(probabilities(model, texts, some), some[:, 2].cpu().numpy()), flush=True)
    torch.save({name: weight.cpu() for name, weight in model.state_dict().items()}, args.out)


if __name__ == '__main__':
    main()
