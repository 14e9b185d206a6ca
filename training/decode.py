"""From scores to attributions and trees. Every choice here is one the program that ships the model has to make in the same way (see the manifest)."""
import numpy as np
import torch

from batches import padded
from network import CUE_FOLLOWS, ROLE_FOLLOWS
from pieces import window_bounds

NEVER = -1e4
MARGIN = 47                      # a cue nearer than this to a window's edge belongs to the neighbouring window
# the states of a role sequence: (label, a source was seen); one source only for each cue
STATES = [(0, 0), (0, 1), (1, 1), (2, 1), (3, 0), (4, 0), (3, 1), (4, 1)]


def transitions(scores, follows, states=None):
    """Label transitions, forbidden ones at -10000; expanded to states where those are given."""
    table = np.where(np.array(follows) > 0, scores, NEVER)
    if not states:
        return table
    wide = np.full((len(states), len(states)), NEVER)
    for a, (x, seen) in enumerate(states):
        for b, (y, then) in enumerate(states):
            if then == (seen or y == 1) and not (y == 1 and seen) and not (y == 2 and x not in (1, 2)):
                wide[a, b] = table[x, y]
    return wide


def best_paths(emissions, table):
    """Viterbi for all rows at once; every row begins and ends in state 0 (or another O) outside."""
    n, t, k = emissions.shape
    score, back = emissions[:, 0] + table[0], np.zeros((n, t, k), dtype=np.int8)
    for i in range(1, t):
        ways = score[:, :, None] + table[None]
        back[:, i] = ways.argmax(1)
        score = ways.max(1) + emissions[:, i]
    outside = table[:, :2].max(1) if k == len(STATES) else table[:, 0]
    state = (score + outside).argmax(1)
    path = np.zeros((n, t), dtype=np.int64)
    for i in range(t - 1, -1, -1):
        path[:, i] = state
        state = back[np.arange(n), i, state]
    return path


def spans(labels, begin, inside):
    found = []
    for i, label in enumerate(labels):
        if label == begin:
            found.append([i, i + 1])
        elif label == inside and found and found[-1][1] == i:
            found[-1][1] = i + 1
    return found


def joined(contents, others, gap):
    """Contents parted by no more than gap pieces become one, unless the cue or the source stands between."""
    found = []
    for i, j in contents:
        if found and i - found[-1][1] <= gap and not any(found[-1][1] <= p < i for p, _ in others):
            found[-1][1] = j
        else:
            found.append([i, j])
    return found


class Scores:
    """The network's scores for all windows of an article, so that decoding can be tried with several settings."""
    def __init__(self, reader, article):
        self.article, self.bounds, self.reader = article, window_bounds(len(article.ids)), reader
        with torch.no_grad():
            ids, attention = padded([article.ids[s:e] for s, e in self.bounds])
            self.hidden = torch.cat([reader.encoder(ids[i:i + 8], attention[i:i + 8]) for i in range(0, len(ids), 8)])
            self.projected = reader.project(self.hidden)
            self.cue = reader.cue(self.hidden).log_softmax(-1).numpy()
        self.known = {}

    def cues(self, settings):
        """(window, start, end, mean log odds) of every cue in the part of its window that is its own."""
        table, found = transitions(settings['cue_transitions'], CUE_FOLLOWS), []
        for w, (s, e) in enumerate(self.bounds):
            low = s if w == 0 else s + MARGIN
            high = e if w == len(self.bounds) - 1 else self.bounds[w + 1][0] + MARGIN
            emissions = self.cue[w:w + 1, 1:e - s + 1].copy()
            emissions[:, :, 0] += settings['cue_bias']
            path = best_paths(emissions, table)[0]
            for i, j in spans(path, 1, 2):
                if low <= s + i < high:
                    found.append((w, i, j))
        return found

    def roles(self, cues):
        """Log-probabilities over the five labels for each cue; each cue is scored once."""
        new = [c for c in cues if c not in self.known]
        for at in range(0, len(new), 16):
            some = new[at:at + 16]
            mask = torch.zeros(len(some), self.hidden.shape[1])
            for k, (_, i, j) in enumerate(some):
                mask[k, i + 1:j + 1] = 1
            window, first = torch.tensor([c[0] for c in some]), torch.tensor([c[1] + 1 for c in some])
            with torch.no_grad():
                scored = self.reader.roles(self.hidden, self.projected, window, mask, first)
            for c, r in zip(some, scored.log_softmax(-1).numpy()):
                self.known[c] = r[1:-1]
        return [self.known[c] for c in cues]


def attributions(scores, settings):
    """Attributions of one article as (source, cue, content) spans over its pieces."""
    table = transitions(settings['role_transitions'], ROLE_FOLLOWS, STATES)
    cues, found = scores.cues(settings), []
    bias = np.array(settings.get('role_bias', [0, 0, 0, 0, 0]))
    order = [label for label, _ in STATES]
    scored = scores.roles(cues)
    for w, (s, e) in enumerate(scores.bounds):
        here = [k for k, cue in enumerate(cues) if cue[0] == w]
        if not here:
            continue
        paths = best_paths(np.stack([scored[k][:e - s] for k in here])[:, :, order] + bias[order], table)
        for k, path in zip(here, paths):
            _, i, j = cues[k]
            labels = [STATES[state][0] for state in path]
            sources = [(a + s, b + s) for a, b in spans(labels, 1, 2)]
            contents = joined([[a + s, b + s] for a, b in spans(labels, 3, 4)], sources + [(i + s, j + s)], settings['content_gap'])
            if contents:
                found.append((sources, [(i + s, j + s)], contents))
    return found


def as_json(article, found):
    def place(parts):
        return [[article.starts[i], article.ends[j - 1]] for i, j in parts]
    return {'doc_id': article.doc_id, 'attributions': [{'source': place(a), 'cue': place(b), 'content': place(c)} for a, b, c in found]}


def tree(scores):
    """The best tree with one root. scores[d, h]: word d (from 0) under word h (from 1), h = 0 is the root. Heads as in CoNLL-U."""
    n = len(scores)
    best, value = None, -np.inf
    full = np.full((n + 1, n + 1), -1e6)
    full[1:] = scores
    np.fill_diagonal(full, -1e6)
    heads = full.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and not cycle(heads):
        return heads[1:]
    for root in np.argsort(-full[1:, 0])[:3] + 1:
        one = full.copy()
        one[1:, 0] = -1e6
        one[root, :] = -1e6
        one[root, 0] = full[root, 0]
        found = arborescence(one)
        total = one[np.arange(1, n + 1), found[1:]].sum()
        if total > value:
            best, value = found[1:], total
    return best


def cycle(heads):
    """The words of a cycle, or nothing."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and state[at] == 0:
            state[at] = start + 1
            path.append(at)
            at = heads[at]
        if at and state[at] == start + 1 and at in path:
            return path[path.index(at):]
    return []


def arborescence(scores):
    """Chu-Liu and Edmonds: each word's best head, cycles contracted."""
    heads = scores.argmax(1)
    heads[0] = 0
    loop = cycle(heads)
    if not loop:
        return heads
    inside = set(loop)
    rest = [i for i in range(len(scores)) if i not in inside]
    size = len(rest) + 1
    smaller = np.full((size, size), -1e6)
    smaller[:-1, :-1] = scores[np.ix_(rest, rest)]
    gain = scores[loop] - scores[loop, heads[loop]][:, None]
    enter = gain[:, rest].argmax(0)
    smaller[-1, :-1] = gain[:, rest].max(0) + scores[loop, heads[loop]].sum()
    leave = scores[np.ix_(rest, loop)].argmax(1)
    smaller[:-1, -1] = scores[np.ix_(rest, loop)].max(1)
    smaller[-1, -1] = -1e6
    found = arborescence(smaller)
    result = heads.copy()
    for k, word in enumerate(rest):
        if word:
            result[word] = loop[leave[k]] if found[k] == size - 1 else rest[found[k]]
    result[loop[enter[found[-1]]]] = rest[found[-1]]
    return result
