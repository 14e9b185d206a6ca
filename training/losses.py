"""What a batch teaches: the network's scores for it, losses against the marked data, and losses against what teachers say."""
import torch
import torch.nn.functional as F

import network

WEIGHTS = {'cue': 1.0, 'cue_chain': 1.5, 'roles': 1.0, 'role_chain': 1.5, 'arcs': 0.5, 'labels': 0.5, 'pos': 0.25, 'mention': 1.0, 'hidden': 0.5}


def linear(layer, x):
    return network.product(x, layer.weight, layer.bias).float()


def article_scores(reader, batch):
    """(hidden, scores by name) of windows of articles."""
    hidden = reader.encoder(batch['ids'], batch['attention'])
    dropped = network.drop(hidden, reader.training)
    scores = {'cue': linear(reader.cue, dropped)}
    if len(batch['window']):
        scores['roles'] = reader.roles(hidden, reader.project(hidden), batch['window'], batch['mask'], batch['first'])
    return hidden, scores


def sentence_scores(reader, batch):
    """(hidden, scores by name) of sentences; relations at the heads that are right."""
    hidden = reader.encoder(batch['ids'], batch['attention'])
    rows = torch.arange(len(hidden), device=hidden.device)[:, None]
    words = hidden[rows, batch['first']]
    candidates = torch.cat([hidden[:, :1], words], 1)
    heads = candidates[rows, batch['head'].clamp(min=0)]
    dropped = network.drop(hidden, reader.training)
    return hidden, {'arcs': reader.arcs(words, candidates).masked_fill(~batch['allowed'], -1e4), 'labels': reader.labels(words[batch['real']], heads[batch['real']]),
                    'pos': linear(reader.pos, dropped[rows, batch['first']]), 'mention': linear(reader.mention, dropped)}


def marked_losses(reader, scores, batch):
    """Losses against the marked data; labels below 0 are not marked."""
    labels = {**batch, 'arcs': batch.get('head'), 'labels': batch['relation'][batch['real']] if 'relation' in batch else None}
    losses = {name: F.cross_entropy(s.reshape(-1, s.shape[-1]), labels[name].reshape(-1)) for name, s in scores.items() if bool((labels[name] >= 0).any())}
    if 'cue' in losses:
        losses['cue_chain'] = reader.cue_chain.loss(scores['cue'], batch['cue'])
    if 'roles' in losses:
        losses['role_chain'] = reader.role_chain.loss(scores['roles'], batch['roles'])
    return losses
