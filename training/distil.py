"""A small reader learns from large ones: their mean probabilities are its labels, also on texts that nobody marked (Hinton et al. 2015, arXiv 1503.02531)."""
import torch
import torch.nn as nn
import torch.nn.functional as F

import network
from batches import padded
from decode import MARGIN, spans
from losses import article_scores, linear, sentence_scores
from network import Encoder, Reader
from pieces import MASK, ROOM, window_bounds

SCORES = {'article': article_scores, 'unmarked': article_scores, 'sentence': sentence_scores}


def bert(stored=None):
    encoder = Encoder(layers=12, d=768)
    if stored:
        encoder.load_state_dict({k[8:]: v for k, v in stored.items() if k.startswith('encoder.')})
    return encoder


def all_scores(reader, kind, batch):
    """Scores of every head that can be asked on such a batch, whether or not the data are marked for it."""
    hidden, scores = SCORES[kind](reader, batch)
    dropped = network.drop(hidden, reader.training)
    if kind == 'sentence':
        scores['cue'] = linear(reader.cue, dropped)
    else:
        scores.update(pos=linear(reader.pos, dropped), mention=linear(reader.mention, dropped))
    return hidden, scores


class Teachers:
    """Several large readers, asked together."""
    ALONE = 200               # steps in which the bridge between hidden vectors learns alone, or it would lead a good reader astray

    def __init__(self, paths, relations, names, device, temperature=1.0):
        self.readers, self.temperature = [], temperature
        for path in paths:
            reader = Reader(relations, bert())
            reader.load_state_dict(torch.load(path, map_location='cpu')['average'])
            self.readers.append(reader.to(device).eval())
        self.begins = torch.tensor([not name.startswith(('##', '[')) for name in names], device=device)
        self.bridge, self.steps = nn.Linear(384, 768).to(device), 0

    @torch.no_grad()
    def say(self, kind, batch):
        """(the first teacher's hidden vectors, mean probabilities by name)"""
        first, mean = None, {}
        for reader in self.readers:
            hidden, scores = all_scores(reader, kind, batch)
            first = hidden if first is None else first
            for name, s in scores.items():
                mean[name] = mean.get(name, 0) + torch.softmax(s / self.temperature, -1) / len(self.readers)
        return first.bfloat16() if network.HALF['on'] else first, mean

    def asked(self, kind, batch):
        """Where each head's answer counts."""
        read = batch['attention'] > 0
        if kind == 'sentence':
            return {'arcs': batch['real'], 'labels': batch['real'][batch['real']], 'pos': batch['real'], 'mention': read, 'cue': read}
        begins = self.begins[batch['ids']]
        found = {'cue': batch['cue'] >= 0, 'pos': begins, 'mention': begins}
        return {**found, 'roles': batch['roles'] >= 0} if len(batch['window']) else found

    def losses(self, kind, batch, hidden, scores, answer):
        """Cross-entropy with the teachers' probabilities, and the angle between hidden vectors; answer: what they said."""
        taught, said = answer
        asked, found = self.asked(kind, batch), {}
        for name, s in scores.items():
            wrong = -(said[name] * torch.log_softmax(s / self.temperature, -1)).sum(-1)
            found[name] = self.temperature ** 2 * (wrong * asked[name]).sum() / asked[name].sum().clamp(min=1)
        read = batch['attention'] > 0
        self.steps += 1
        if self.steps <= self.ALONE:
            hidden = hidden.detach()
        found['hidden'] = (1 - F.cosine_similarity(self.bridge(hidden[read]), taught[read].float(), dim=-1)).mean()
        return found

    @torch.no_grad()
    def with_cues(self, articles, rows=64):
        """Articles without marks, with the cues that the first teacher finds."""
        windows = [(k, s, e) for k, article in enumerate(articles) for s, e in window_bounds(len(article.ids))]
        device, found = self.begins.device, [set() for _ in articles]
        for at in range(0, len(windows), rows):
            some = windows[at:at + rows]
            ids, attention = padded([articles[k].ids[s:e] for k, s, e in some])
            labels = self.readers[0].cue(self.readers[0].encoder(ids.to(device), attention.to(device)).float()).argmax(-1).tolist()
            for (k, s, e), row in zip(some, labels):
                last = e == len(articles[k].ids)
                found[k] |= {(s + i, s + j) for i, j in spans(row[1:e - s + 1], 1, 2) if (s == 0 or i >= MARGIN) and (last or j < ROOM - MARGIN)}
        return [a._replace(attributions=[([], [cue], []) for cue in sorted(cues)]) for a, cues in zip(articles, found)]


class Substitutes:
    """Other words in place of some, drawn from those that BERT finds likely there (TinyBERT's augmentation: Jiao et al. 2020, arXiv 1909.10351, section 3.2)."""
    def __init__(self, stored, names, device, most=0.3, choice=12):
        self.encoder = bert(stored).to(device).eval()
        self.dense, self.norm = nn.Linear(768, 768).to(device), nn.LayerNorm(768, eps=1e-12).to(device)
        self.dense.load_state_dict({k: stored['words.dense.' + k] for k in ('weight', 'bias')})
        self.norm.load_state_dict({k: stored['words.norm.' + k] for k in ('weight', 'bias')})
        self.bias = stored['words.bias'].to(device)
        self.word = torch.tensor([name.isalpha() and len(name) > 1 for name in names], device=device)
        self.inner = torch.tensor([name.startswith('##') for name in names], device=device)
        self.most, self.choice = most, choice

    @torch.no_grad()
    def __call__(self, ids, attention):
        """The pieces with some whole words changed: of each row a share up to the most."""
        follows = torch.zeros_like(self.inner[ids])
        follows[:, :-1] = self.inner[ids][:, 1:]
        share = torch.rand(len(ids), 1, device=ids.device) * self.most
        chosen = self.word[ids] & ~follows & (torch.rand(ids.shape, device=ids.device) < share)
        if not bool(chosen.any()):
            return ids
        hidden = self.encoder(torch.where(chosen, torch.full_like(ids, MASK), ids), attention)[chosen]
        likely = F.linear(self.norm(F.gelu(self.dense(hidden))).bfloat16(), self.encoder.we.weight.bfloat16()).float() + self.bias
        best, words = likely.masked_fill(~self.word, -1e4).topk(self.choice, -1)
        drawn = torch.multinomial(torch.softmax(best, -1), 1)
        changed = ids.clone()
        changed[chosen] = words.gather(1, drawn)[:, 0]
        return changed
