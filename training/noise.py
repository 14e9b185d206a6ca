"""Makes clean news look machine-translated or spun: lost, stray and doubled quotation marks, dropped small words, near words in place of others, odd order."""
import numpy as np
import torch

QUOTES = ('"', '\u201c', '\u201d', "'", '\u2018', '\u2019')
SMALL = ('the', 'a', 'an', 'that', ',', 'of', 'has', 'had', 'been')


class Noise:
    def __init__(self, pieces, word_vectors, used, share=0.35):
        self.share = share
        self.quotes = {pieces.ids[q] for q in QUOTES if q in pieces.ids}
        self.small = {pieces.ids[w] for w in SMALL}
        self.inner = np.array([name.startswith('##') for name in pieces.names])
        self.near = near_words(pieces, word_vectors, used)

    def __call__(self, ids, spans, rng):
        """(ids, spans, changed): the disturbed pieces, and where each (start, end) of spans went (None if nothing is left of it)."""
        if rng.random() >= self.share:
            return ids, spans
        order = self.disturbed(ids, self.membership(len(ids), spans), rng)
        new_ids, old = [p for p, _ in order], np.array([o for _, o in order])
        return new_ids, [self.moved(old, span) for span in spans]

    @staticmethod
    def moved(old, span):
        places = np.flatnonzero((old >= span[0]) & (old < span[1]))
        return (int(places[0]), int(places[-1]) + 1) if len(places) else None

    @staticmethod
    def membership(length, spans):
        """Equal numbers: in the same spans. Only such neighbours may change places."""
        of = np.zeros(length + 1, dtype=np.int64)
        for k, (i, j) in enumerate(spans):
            of[i] += (k + 1) * 7919 + k * k
            of[j] -= (k + 1) * 7919 + k * k
        return np.cumsum(of)[:length]

    def disturbed(self, ids, member, rng):
        lose_quotes, lose_small, swap, replace = (rng.random() * r * (rng.random() < 0.6) for r in (0.6, 0.4, 0.06, 0.12))
        words, i = [], 0
        while i < len(ids):
            j = i + 1
            while j < len(ids) and self.inner[ids[j]]:
                j += 1
            words.append((i, j))
            i = j
        order, k = [], 0
        while k < len(words):
            i, j = words[k]
            if j - i == 1 and ids[i] in self.quotes and rng.random() < lose_quotes:
                if rng.random() < 0.3:
                    order += [(ids[i], i), (ids[i], i)]
            elif j - i == 1 and ids[i] in self.small and rng.random() < lose_small:
                pass
            elif k + 1 < len(words) and rng.random() < swap and member[i] == member[words[k + 1][1] - 1]:
                after = words[k + 1]
                order += [(ids[p], p) for p in range(*after)] + [(ids[p], p) for p in range(i, j)]
                k += 1
            elif j - i == 1 and ids[i] in self.near and rng.random() < replace:
                order.append((int(rng.choice(self.near[ids[i]])), i))
            else:
                order += [(ids[p], p) for p in range(i, j)]
                if lose_quotes and rng.random() < 0.004:
                    order.append((rng.choice(sorted(self.quotes)), -1))         # of no span, unless inside one
            k += 1
        return [(int(p), o) for p, o in order]


def near_words(pieces, vectors, used, count=4):
    """The nearest whole words by the base model's own word vectors: "said" -> says, stated, ..."""
    words = [i for i in used if pieces.names[i].isalpha() and len(pieces.names[i]) > 3]
    chosen = torch.nn.functional.normalize(vectors[words], dim=-1)
    close = (chosen @ chosen.t()).topk(count + 1, -1)
    return {words[i]: [words[int(j)] for j, s in zip(close.indices[i, 1:], close.values[i, 1:]) if s > 0.45] or [words[i]] for i in range(len(words))}
