"""Cuts the data into batches of about so many pieces: windows of articles, and sentences alone or several in a window."""
import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from pieces import CLS, PAD, ROOM, SEP, WINDOW


def padded(rows):
    """ids and attention of rows of pieces, with [CLS] and [SEP] around."""
    t = max(map(len, rows)) + 2
    ids, attention = torch.full((len(rows), t), PAD), torch.zeros(len(rows), t)
    for b, row in enumerate(rows):
        ids[b, :len(row) + 2] = torch.tensor([CLS] + list(row) + [SEP])
        attention[b, :len(row) + 2] = 1
    return ids, attention


class ArticleWindows:
    def __init__(self, articles, noise, rng, size):
        self.articles, self.noise, self.rng = articles, noise, rng
        self.rows, self.queue = size // WINDOW, []
        self.cues = 6 * self.rows

    def cut(self):
        """Windows with a new phase in every epoch."""
        for k, article in enumerate(self.articles):
            n = len(article.ids)
            if n <= ROOM:
                self.queue.append((k, 0, n))
                continue
            starts = {0, n - ROOM} | set(range(int(self.rng.integers(1, 210)), n - ROOM, 210))
            self.queue += [(k, s, s + ROOM) for s in starts]
        self.rng.shuffle(self.queue)

    def next(self):
        rows, cue_labels, roles = [], [], []
        while len(rows) < self.rows:
            if not self.queue:
                self.cut()
            ids, cues, found = self.window(*self.queue.pop())
            roles += [(len(rows), *f) for f in found]
            rows.append(ids)
            cue_labels.append(cues)
        if len(roles) > self.cues:
            roles = [roles[i] for i in self.rng.choice(len(roles), self.cues, replace=False)]
        return self.tensors(rows, cue_labels, roles)

    def window(self, k, s, e):
        article, n = self.articles[k], e - s
        spans, owners = [], []
        for a, (sources, cues, contents) in enumerate(article.attributions):
            whole = all(s <= i and j <= e for i, j in cues)
            for role, part in enumerate((cues, sources, contents)):
                for i, j in part:
                    if max(i, s) < min(j, e):
                        spans.append((max(i, s) - s, min(j, e) - s))
                        owners.append((a, role, whole))
        ids, moved = self.noise(article.ids[s:e], spans, self.rng)
        ids = ids[:ROOM]
        moved = [m and m[0] < len(ids) and (m[0], min(m[1], len(ids))) or None for m in moved]
        labels, found = self.labelled(len(ids), moved, owners)
        at_start, at_end = s == 0, e == len(article.ids)
        kept = [(mask, y) for mask, y in found if (at_start or mask[0] >= 16) and (at_end or mask[0] < len(ids) - 16)]
        return ids, labels, kept

    @staticmethod
    def labelled(n, spans, owners):
        """Cue labels, and of each attribution whose cue is inside (cue pieces, role labels)."""
        cues, found = np.zeros(n, dtype=np.int64), {}
        for span, (a, role, whole) in zip(spans, owners):
            if span is None:
                continue
            i, j = span
            if role == 0:
                cues[i:j] = 2
                cues[i] = 1
            if whole:
                pieces, y = found.setdefault(a, ([], np.zeros(n, dtype=np.int64)))
                if role == 0:
                    pieces.extend(range(i, j))
                else:
                    y[i:j] = 2 * role
                    y[i] = 2 * role - 1
        return cues, [(sorted(p), y) for p, y in found.values() if p]

    @staticmethod
    def tensors(rows, cue_labels, roles):
        ids, attention = padded(rows)
        b, t = ids.shape
        cue = torch.full((b, t), -100)
        for r, labels in enumerate(cue_labels):
            cue[r, 1:len(labels) + 1] = torch.from_numpy(labels)
        mask, y = torch.zeros(len(roles), t), torch.full((len(roles), t), -100)
        for r, (_, pieces, labels) in enumerate(roles):
            mask[r, torch.tensor(pieces) + 1] = 1
            y[r, 1:len(labels) + 1] = torch.from_numpy(labels)
        return {'ids': ids, 'attention': attention, 'cue': cue, 'window': torch.tensor([r[0] for r in roles], dtype=torch.long), 'mask': mask, 'roles': y,
                'first': torch.tensor([r[1][0] + 1 for r in roles], dtype=torch.long)}


class SentenceWindows:
    """sentences: pairs (as gold words, as running text) in the order of their documents."""
    def __init__(self, sentences, relations, rng, size):
        self.sentences, self.rng, self.size = sentences, rng, size
        self.relation = {name: i for i, name in enumerate(relations)}
        self.by_length = sorted(range(len(sentences)), key=lambda i: len(sentences[i][0].ids))

    def next(self):
        room = int(self.rng.choice([0, 0, 100, ROOM, ROOM]))
        rows = self.alone() if not room else [self.filled(room) for _ in range(self.size // (room + 2))]
        return self.tensors(rows)

    def alone(self):
        """Single sentences of about one length. Long ones are drawn more often, as pieces and not sentences count."""
        at = int(len(self.by_length) * self.rng.random() ** 0.6)
        rows, longest = [], 0
        while at >= 0 and (len(rows) + 1) * (max(longest, len(self.sentences[self.by_length[at]][0].ids)) + 2) <= self.size and len(rows) < self.size // 16:
            rows.append([self.by_length[at]])
            longest = max(longest, len(self.sentences[self.by_length[at]][0].ids))
            at -= 1
        return rows

    def filled(self, room):
        """Following sentences of one document, as many as fit."""
        at = int(self.rng.integers(len(self.sentences)))
        row, used, doc = [], 0, self.sentences[at][0].doc
        while at < len(self.sentences) and self.sentences[at][0].doc == doc:
            used += max(len(s.ids) for s in self.sentences[at])
            if used > room:
                break
            row.append(at)
            at += 1
        return row or [int(self.rng.choice(self.by_length[:len(self.by_length) // 2]))]

    def tensors(self, rows):
        form = int(self.rng.random() < 0.4)
        pieces, words = [], []
        for row in rows:
            ids, columns = [], []
            for number, at in enumerate(row):
                s, base, offset = self.sentences[at][form], len(columns), len(ids)
                ends = s.first[1:] + [len(s.ids)]
                for w in range(len(s.first)):
                    head = s.heads[w] and s.heads[w] + base
                    columns.append((s.first[w] + offset + 1, ends[w] + offset + 1, number, head, self.relation[s.relations[w]], s.pos[w], s.entities[w]))
                ids += s.ids
            pieces.append(ids)
            words.append(columns)
        ids, attention = padded(pieces)
        return {'ids': ids, 'attention': attention, **self.word_tensors(words, ids.shape)}

    @staticmethod
    def word_tensors(words, shape):
        b, most = len(words), max(map(len, words))
        table = np.zeros((b, most, 7), dtype=np.int64)
        real = np.zeros((b, most), dtype=bool)
        mention = np.full(shape, -100, dtype=np.int64)
        for r, columns in enumerate(words):
            table[r, :len(columns)] = columns
            real[r, :len(columns)] = True
            for start, end, *_, entity in columns:
                if entity >= 0:
                    mention[r, start:end] = entity and 2 * entity
                    mention[r, start] = entity and 2 * entity - 1
        sentence = table[:, :, 2]
        allowed = (sentence[:, :, None] == sentence[:, None, :]) & real[:, None, :]
        allowed &= ~np.eye(most, dtype=bool)[None]
        allowed = np.concatenate([np.ones((b, most, 1), dtype=bool), allowed], 2)
        fill = np.where(real, 0, -100)
        return {'first': torch.from_numpy(table[:, :, 0].copy()), 'allowed': torch.from_numpy(allowed), 'real': torch.from_numpy(real), 'mention': torch.from_numpy(mention),
                **{name: torch.from_numpy(np.where(real, table[:, :, c], fill)) for name, c in (('head', 3), ('relation', 4), ('pos', 5))}}


class Feed(IterableDataset):
    """An endless stream of (kind, batch): marked and unmarked articles and sentences, in given shares."""
    def __init__(self, articles, sentences, relations, unmarked, noise, size, shares, seed):
        self.articles, self.sentences, self.relations, self.unmarked = articles, sentences, relations, unmarked
        self.noise, self.size, self.shares, self.seed = noise, size, shares, seed
        self.rng = np.random.default_rng(seed)

    def __iter__(self):
        feeder = get_worker_info()
        rng = np.random.default_rng([self.seed, feeder.id]) if feeder else self.rng
        sources = {'article': ArticleWindows(self.articles, self.noise, rng, self.size), 'sentence': SentenceWindows(self.sentences, self.relations, rng, self.size),
                   'unmarked': ArticleWindows(self.unmarked, self.noise, rng, self.size)}
        while True:
            kind = str(rng.choice(list(self.shares), p=list(self.shares.values())))
            yield kind, sources[kind].next()

    def stream(self, feeders):
        """Batches made by so many processes beside; by this one itself, and then the same ones each time, with none."""
        return iter(DataLoader(self, batch_size=None, num_workers=feeders, prefetch_factor=4) if feeders else self)
