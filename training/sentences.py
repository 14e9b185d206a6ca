"""The sentence encoder: six layers learn the sentence vectors of a better encoder of twelve, from sentences without any mark.

usage: sentences.py --data GOLD --base FOLDER --out OUT [--wordnet FOLDER] [--device cuda] [--seconds 400]

BASE holds the ONNX files of all-MiniLM-L6-v2, where the small one begins, and of bge-small-en-v1.5, the teacher (Xiao et al. 2023, arXiv
2309.07597). The word vectors stay the reader's. What the teacher says of any text is less its mean over all texts, without which two sentences
that have nothing in common are half alike, and turned to where the small one stands (the orthogonal Procrustes problem: Schönemann 1966).
Writes OUT/sentence.pt. OUT/sentences.npz keeps the texts as pieces.
"""
import argparse
import json
import os
import re
import time

import numpy as np
import torch
import torch.nn.functional as F

import network
from corpus import open_text
from export import scaled
from network import Encoder, base_weights
from noise import near_words
from pieces import CLS, PAD, SEP, WordPieces

SENTENCE_END = re.compile(r'(?<=[.!?])["”’)]?\s+|\n+')
LONGEST, SHORTEST = 46, 4         # pieces of a text
TOGETHER = 4                      # neighbours in a batch: sentences of one subject, which are hard to tell apart


def texts(args):
    """Sentences of the marked news, of both treebanks, of the unmarked pages, and what a dictionary says of words."""
    for path in ('attribution/train.jsonl', 'extraction/news/gold.jsonl'):
        with open_text(os.path.join(args.data, path)) as lines:
            for line in lines:
                item = json.loads(line)
                yield from SENTENCE_END.split(item.get('text') or '')
                yield item.get('headline') or ''
    for path in ('ewt', 'gum'):
        with open_text(os.path.join(args.data, f'syntax/{path}-train.conllu')) as lines:
            yield from (line[9:] for line in lines if line.startswith('# text = '))
    for part in ('noun', 'verb', 'adj', 'adv') if args.wordnet else ():
        with open(os.path.join(args.wordnet, 'data.' + part), encoding='utf8') as lines:
            for line in lines:
                if line[0].isdigit():
                    words, gloss = line.split(' @ ')[0].split(' ')[4].replace('_', ' '), line.split(' | ')[-1]
                    yield from (re.sub(r'^["\s]+|["\s]+$', '', part) if '"' in part else f'{words}: {part.strip()}' for part in gloss.split(';'))


def prepared(args, pieces):
    """(pieces of all texts, where each begins)."""
    path = os.path.join(args.out, 'sentences.npz')
    if not os.path.exists(path):
        rows = [pieces.encode(text)[0][:LONGEST] for text in texts(args)]
        rows = [row for row in rows if len(row) >= SHORTEST]
        np.savez_compressed(path, ids=np.concatenate(rows).astype(np.uint16), starts=np.cumsum([0] + [len(row) for row in rows]).astype(np.int32))
    with np.load(path) as stored:
        return torch.from_numpy(stored['ids'].astype(np.int64)), torch.from_numpy(stored['starts'].astype(np.int64))


class Texts:
    """Rows of pieces, as they are or changed: cut to a few words like a headline, thinned out, with near words in place of others."""
    def __init__(self, ids, starts, near, names, device):
        self.ids, self.starts, self.device = ids.to(device), starts.to(device), device
        self.inner = torch.tensor([name.startswith('##') for name in names], device=device)
        self.near = torch.arange(len(names), device=device)[:, None].repeat(1, 4)
        for word, others in near.items():
            self.near[word] = torch.tensor((others * 4)[:4], device=device)

    def __len__(self):
        return len(self.starts) - 1

    def rows(self, chosen):
        length = self.starts[chosen + 1] - self.starts[chosen]
        at = torch.arange(int(length.max()), device=self.device)[None]
        real = at < length[:, None]
        return torch.where(real, self.ids[(self.starts[chosen][:, None] + at).clamp(max=len(self.ids) - 1)], PAD), real

    def changed(self, ids, real):
        """Each row in one of four ways."""
        n, t = ids.shape
        way, length = torch.rand(n, 1, device=self.device), real.sum(1, keepdim=True)
        at = torch.arange(t, device=self.device)[None]
        word = torch.cumsum(~self.inner[ids] & real, 1)                        # pieces of one word have one number
        begin = (torch.rand(n, 1, device=self.device) * (length - 4).clamp(min=1)).long()
        within = (at >= begin) & (at < begin + 5 + (torch.rand(n, 1, device=self.device) * 10).long())
        lost = torch.rand(n, t + 1, device=self.device).gather(1, word) < torch.rand(n, 1, device=self.device) * 0.35
        other = self.near[ids].gather(2, torch.randint(4, (n, t, 1), device=self.device))[:, :, 0]
        ids = torch.where((way > 0.75) & (torch.rand(n, t, device=self.device) < 0.2), other, ids)
        kept = real & ((way < 0.25) | (way > 0.75) | torch.where(way < 0.5, within, ~lost))
        order = torch.argsort((~kept).int(), dim=1, stable=True)
        return torch.where(kept, ids, PAD).gather(1, order), kept.gather(1, order)

    @staticmethod
    def framed(ids, real):
        """With [CLS] and [SEP]."""
        n, length = len(ids), real.sum(1)
        framed = torch.full((n, int(length.max()) + 2), PAD, device=ids.device)
        framed[:, 0] = CLS
        framed[:, 1:-1] = ids[:, :int(length.max())]
        framed[torch.arange(n, device=ids.device), length + 1] = SEP
        return framed, torch.arange(framed.shape[1], device=ids.device)[None] < length[:, None] + 2


def meaning(encoder, ids, real):
    """The small one's sentence vector: the mean of all pieces."""
    hidden = encoder(ids, real).float()
    return F.normalize((hidden * real[:, :, None]).sum(1) / real.sum(1, keepdim=True), dim=-1)


class Teacher:
    def __init__(self, encoder, texts, learner):
        self.encoder, self.mean, self.turn = encoder, 0, None
        with torch.no_grad():
            said, mine = [], []
            for some in torch.arange(0, len(texts), max(1, len(texts) // 40000), device=texts.device).split(2000):
                ids, real = texts.framed(*texts.rows(some))
                said.append(self.plain(ids, real))
                mine.append(meaning(learner, ids, real))
            said, mine = torch.cat(said), torch.cat(mine)
            self.mean = said.mean(0)
            left, _, right = torch.linalg.svd(F.normalize(said - self.mean, dim=-1).t() @ mine)
            self.turn = left @ right

    def plain(self, ids, real):
        return F.normalize(self.encoder(ids, real)[:, 0].float(), dim=-1)

    @torch.no_grad()
    def say(self, ids, real):
        return F.normalize(self.plain(ids, real) - self.mean, dim=-1) @ self.turn


def losses(found, said, blocks):
    """The angle to what the teacher says, and how far the likeness of any two texts of a block is from its word."""
    def likeness(x):
        x = x.view(-1, blocks, x.shape[-1])
        return x @ x.transpose(1, 2)
    return 1 - (found * said).sum(-1).mean(), (likeness(found) - likeness(said)).square().mean()


def main():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--base', '--out'):
        parser.add_argument(name, required=True)
    parser.add_argument('--wordnet', help="Princeton WordNet's data files")
    parser.add_argument('--device', default='cpu')
    parser.add_argument('--rows', type=int, default=4096, help='texts a step')
    parser.add_argument('--rate', type=float, default=5e-4)
    parser.add_argument('--seconds', type=float, default=400)
    parser.add_argument('--seed', type=int, default=7)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    network.HALF['on'] = args.device != 'cpu'
    pieces = WordPieces.of_tokenizer(os.path.join(args.base, 'all-minilm-l6-v2-tokenizer.json'))
    ids, starts = prepared(args, pieces)
    start = base_weights(os.path.join(args.base, 'all-minilm-l6-v2.onnx'))
    near = near_words(pieces, start['we.weight'], ids.unique().tolist())
    rounded, scale = scaled(start['we.weight'].numpy(), 1)
    start['we.weight'] = torch.from_numpy(rounded * scale)                   # as they will be shipped
    learner, large = Encoder(), Encoder(layers=12)
    learner.load_state_dict(start)
    large.load_state_dict(base_weights(os.path.join(args.base, 'bge-small-en-v1.5.onnx'), 12))
    learner, large = learner.to(args.device).eval(), large.to(args.device).eval()      # without dropout, which blurs what is to be learnt
    learner.we.weight.requires_grad_(False)
    source = Texts(ids, starts, near, pieces.names, args.device)
    teacher = Teacher(large, source, learner)
    learn(args, learner, teacher, source)
    torch.save({k: v.cpu() for k, v in learner.state_dict().items()}, os.path.join(args.out, 'sentence.pt'))


def learn(args, learner, teacher, source):
    parameters = [p for p in learner.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    began, step, shown = time.time(), 0, []
    while (spent := (time.time() - began) / args.seconds) < 1:
        for group in optimizer.param_groups:
            group['lr'] = args.rate * min(1, (step + 1) / 200, 0.01 + 0.99 * (1 + np.cos(np.pi * spent)) / 2)
        first = torch.randint(len(source) - TOGETHER, (args.rows // (2 * TOGETHER), 1), device=args.device)
        rows = source.rows((first + torch.arange(TOGETHER, device=args.device)).flatten().repeat_interleave(2))
        ids, real = source.framed(*source.changed(*rows))
        turn, distance = losses(meaning(learner, ids, real), teacher.say(ids, real), 16 * TOGETHER)
        optimizer.zero_grad(set_to_none=True)
        (turn + 20 * distance).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        step += 1
        shown.append(torch.stack([turn.detach(), distance.detach()]))
        if step % 100 == 0 or step == 5:
            turned, away = torch.stack(shown).mean(0).tolist()
            print(f'{step} {(time.time() - began) / step:.3f} s/step; cosine {1 - turned:.4f}, likeness off by {away ** 0.5:.4f}', flush=True)
            shown = []


if __name__ == '__main__':
    main()
