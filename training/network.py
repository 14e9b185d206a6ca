"""The network: a BERT-like encoder (MiniLM's as shipped, BERT's as a teacher) and the heads on it. Products run in bfloat16 while training."""
import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

ROLE, LABELS, BESIDE = 192, 5, 2  # width of the role head, its labels, how many tokens on each side it sees
HALF = {'on': False}              # bfloat16 products; off for measuring and export


def half(x):
    return x.bfloat16() if HALF['on'] else x


def product(x, weight, bias=None):
    return F.linear(half(x), half(weight), None if bias is None else half(bias))


class Masks:
    """Dropout masks cut from one pool of random numbers: drawing them anew costs more than the layers."""
    def __init__(self, rate=0.1, size=1 << 23):
        self.rate, self.size = rate, size
        self.refill()

    def refill(self):
        self.pool = (torch.rand(self.size) >= self.rate).float() / (1 - self.rate)
        self.half_pool = self.pool.bfloat16()

    def __call__(self, x):
        n = x.numel()
        at = int(torch.randint(0, self.size - n, (1,)))
        pool = self.half_pool if x.dtype == torch.bfloat16 else self.pool
        return x * pool[at:at + n].view(x.shape)


MASKS = None


def drop(x, training):
    global MASKS
    if not training:
        return x
    if x.is_cuda:
        return F.dropout(x, 0.1)
    if MASKS is None:
        MASKS = Masks()
    return MASKS(x)


class Attention(torch.autograd.Function):
    """Softmax attention in bfloat16 throughout; torch 1.13's own gradient of softmax is seven times slower."""
    @staticmethod
    def forward(ctx, q, k, v, mask):
        scores = q @ k.transpose(1, 2)
        weights = torch.softmax(scores if mask is None else scores.add_(mask), -1)
        ctx.save_for_backward(q, k, v, weights)
        return weights @ v

    @staticmethod
    def backward(ctx, g):
        q, k, v, weights = ctx.saved_tensors
        d = g @ v.transpose(1, 2)
        d = d.sub_((d * weights).sum(-1, keepdim=True)).mul_(weights)
        return d @ k, d.transpose(1, 2) @ q, weights.transpose(1, 2) @ g, None


class Layer(nn.Module):
    def __init__(self, d, heads=12):
        super().__init__()
        self.heads, inner = heads, 4 * d
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)
        self.i, self.u = nn.Linear(d, inner), nn.Linear(inner, d)
        self.even = {}            # set for export: channels that are far larger than the others are made smaller, their weights larger

    def evened(self, name, x):
        return x * self.even[name] if name in self.even else x

    def attend(self, q, k, v, mask):
        """What each piece takes from the others: the values mixed, heads side by side."""
        b, t, d = q.shape
        width = d // self.heads
        q, k, v = (y.view(b, t, self.heads, width).transpose(1, 2) for y in (q, k, v))
        if q.is_cuda:
            mixed = F.scaled_dot_product_attention(q, k, v, half(mask))
        elif self.training:
            q, k, v = (y.reshape(b * self.heads, t, width) for y in (q * width ** -0.5, k, v))
            mixed = Attention.apply(q, k, v, mask).view(b, self.heads, t, width)
        else:
            mixed = half(torch.softmax((q @ k.transpose(2, 3)).float() / math.sqrt(width) + mask, -1)) @ v
        return mixed.transpose(1, 2).reshape(b, t, d)

    def forward(self, x, mask):
        h = half(self.evened('q', x))
        mixed = self.attend(*(product(h, m.weight, m.bias) for m in (self.q, self.k, self.v)), mask)
        x = self.n1(x + drop(product(mixed, self.o.weight, self.o.bias), self.training))
        inner = F.gelu(product(self.evened('i', x), self.i.weight, self.i.bias))
        return self.n2(x + drop(product(self.evened('u', inner), self.u.weight, self.u.bias), self.training))


class Encoder(nn.Module):
    def __init__(self, layers=6, d=384):
        super().__init__()
        self.width = d
        self.we, self.pe, self.te = nn.Embedding(30522, d), nn.Embedding(512, d), nn.Embedding(2, d)
        self.n = nn.LayerNorm(d, eps=1e-12)
        self.layers = nn.ModuleList([Layer(d) for _ in range(layers)])

    def forward(self, ids, attention):
        return self.read(self.we(ids), attention)

    def read(self, words, attention):
        """From the word vectors of the pieces on."""
        x = words + self.pe(torch.arange(words.shape[1], device=words.device))[None] + self.te.weight[0]
        x = drop(self.n(x), self.training)
        mask = (1 - attention.float())[:, None, None, :] * -1e4
        if self.training and not x.is_cuda:
            mask = None if bool(attention.all()) else half(mask[:, 0].repeat_interleave(self.layers[0].heads, 0))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def base_weights(path, layers=6):
    """A sentence encoder's weights, read out of its ONNX file."""
    import onnx
    from onnx import numpy_helper
    stored = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in onnx.load(path).graph.initializer}
    w = {'we.weight': stored['embeddings.word_embeddings.weight'], 'pe.weight': stored['embeddings.position_embeddings.weight'],
         'te.weight': stored['embeddings.token_type_embeddings.weight'], 'n.weight': stored['embeddings.LayerNorm.weight'], 'n.bias': stored['embeddings.LayerNorm.bias']}
    products = sorted((k for k in stored if k.startswith('onnx::MatMul')), key=lambda k: int(k.split('_')[1]))
    long = {'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value', 'o': 'attention.output.dense', 'i': 'intermediate.dense', 'u': 'output.dense'}
    norms = {'n1': 'attention.output.LayerNorm', 'n2': 'output.LayerNorm'}
    for i in range(layers):
        for j, (short, name) in enumerate(long.items()):
            w[f'layers.{i}.{short}.weight'] = stored[products[i * 6 + j]].t().contiguous()
            w[f'layers.{i}.{short}.bias'] = stored[f'encoder.layer.{i}.{name}.bias']
        for short, name in norms.items():
            for part in ('weight', 'bias'):
                w[f'layers.{i}.{short}.{part}'] = stored[f'encoder.layer.{i}.{name}.{part}']
    return w


def neighbours(x):
    """Each token with its BESIDE neighbours on both sides, side by side (Conv1d's gradient is wrong in torch 1.13)."""
    t = x.shape[1]
    zero = torch.zeros_like(x[:, :BESIDE])
    padded = torch.cat([zero, x, zero], 1)
    return torch.cat([padded[:, i:i + t] for i in range(2 * BESIDE + 1)], -1)


def distance(t, first):
    """Signed log distance of every token from the cue's first piece, 0..128."""
    away = torch.arange(t, device=first.device)[None].float() - first[:, None].float()
    return (torch.clamp(torch.floor(torch.log2(away.abs() + 1) * 7), max=63.) * torch.sign(away) + 64).long()


class Roles(nn.Module):
    """For one cue the role of every token of the window: O, B-source, I-source, B-content, I-content."""
    ASPECTS, WIDTH = 16, 24

    def __init__(self, d):
        super().__init__()
        self.hc, self.rel = nn.Linear(d, ROLE), nn.Embedding(129, ROLE)
        self.c1, self.c2, self.out = nn.Linear((2 * BESIDE + 1) * ROLE, 160), nn.Linear((2 * BESIDE + 1) * 160, 160), nn.Linear(160, LABELS)
        self.key, self.query = nn.Linear(d, self.ASPECTS * self.WIDTH), nn.Linear(d, self.ASPECTS * self.WIDTH)
        self.match, self.gate = nn.Linear(self.ASPECTS, ROLE), nn.Linear(d, ROLE)
        for layer in (self.match, self.gate):
            nn.init.zeros_(layer.weight), nn.init.zeros_(layer.bias)

    def forward(self, hidden, projected, window, mask, first):
        n, t = mask.shape
        cue = (hidden[window] * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        keys = product(hidden, self.key.weight, self.key.bias).view(-1, t, self.ASPECTS, self.WIDTH).transpose(1, 2)[window]
        asked = product(cue, self.query.weight, self.query.bias).view(n, self.ASPECTS, self.WIDTH, 1)
        fit = (keys @ asked).view(n, self.ASPECTS, t).transpose(1, 2).float() / math.sqrt(self.WIDTH)
        gated = projected[window] * (1 + torch.tanh(self.gate(cue)))[:, None]
        x = gated + self.hc(cue)[:, None] + self.rel(distance(t, first)) + product(fit, self.match.weight, self.match.bias).float()
        x = drop(F.gelu(half(x)), self.training)
        x = F.gelu(product(neighbours(x), self.c1.weight, self.c1.bias))
        x = x + F.gelu(product(neighbours(x), self.c2.weight, self.c2.bias))
        return product(drop(x, self.training), self.out.weight, self.out.bias).float()


class Arcs(nn.Module):
    """Biaffine scores: row = dependent, column = candidate head, column 0 ([CLS]) = root."""
    def __init__(self, d, width=256):
        super().__init__()
        self.dependent, self.head = nn.Linear(d, width), nn.Linear(d, width)
        self.between, self.alone = nn.Linear(width, width), nn.Linear(width, 1)

    def forward(self, dependents, candidates):
        d = drop(F.gelu(product(dependents, self.dependent.weight, self.dependent.bias)), self.training)
        h = drop(F.gelu(product(candidates, self.head.weight, self.head.bias)), self.training)
        joined = product(d, self.between.weight, self.between.bias) @ h.transpose(1, 2)
        return joined.float() / 16 + product(h, self.alone.weight, self.alone.bias).float().transpose(1, 2)


class Labels(nn.Module):
    """The relation of each token to the head given."""
    def __init__(self, d, relations, width=96):
        super().__init__()
        self.dependent, self.head = nn.Linear(d, width), nn.Linear(d, width)
        self.between = nn.Linear(width, relations * width, bias=False)
        self.alone, self.relations, self.width = nn.Linear(2 * width, relations), relations, width

    def forward(self, dependents, heads):
        d = drop(F.gelu(product(dependents, self.dependent.weight, self.dependent.bias)), self.training)
        h = drop(F.gelu(product(heads, self.head.weight, self.head.bias)), self.training)
        joined = product(d, self.between.weight).view(*d.shape[:-1], self.relations, self.width)
        return (joined @ h[..., None]).squeeze(-1).float() / 10 + product(torch.cat([d, h], -1), self.alone.weight, self.alone.bias).float()


# which label may follow which: an inside only after its own beginning or inside
ROLE_FOLLOWS = [[1, 1, 0, 1, 0], [1, 1, 1, 1, 0], [1, 1, 1, 1, 0], [1, 1, 0, 1, 1], [1, 1, 0, 1, 1]]
CUE_FOLLOWS = [[1, 1, 0], [1, 1, 1], [1, 1, 1]]


def joined_ways(ways):
    """The product of all matrices of a row, joined in pairs: eight rounds for 256 tokens. (product / its size, log of the size)"""
    logs = 0
    while True:
        size = ways.detach().amax((2, 3), keepdim=True)
        ways, logs = ways / size, logs + torch.log(size).sum((1, 2, 3))
        if ways.shape[1] == 1:
            return ways[:, 0], logs
        odd = ways[:, -1:] if ways.shape[1] % 2 else None
        ways = ways[:, :-1] if odd is not None else ways
        n, t, k, _ = ways.shape
        pairs = ways.reshape(n, t // 2, 2, k, k)
        ways = (pairs[:, :, 0, :, :, None] * pairs[:, :, 1, None]).sum(3)
        ways = ways if odd is None else torch.cat([ways, odd], 1)


class Chain(nn.Module):
    """A linear chain over labels: the transitions are trained; a window begins and ends with O at [CLS] and [SEP]."""
    def __init__(self, follows):
        super().__init__()
        self.scores = nn.Parameter(torch.zeros(len(follows), len(follows)))
        self.register_buffer('allowed', torch.tensor(follows, dtype=torch.float32))

    def loss(self, emissions, labels):
        """Mean negative log-likelihood a token; labels below 0 are places forced to O."""
        n, t, k = emissions.shape
        free = (labels >= 0)[..., None]
        fixed = emissions.new_full((k,), -30.)
        fixed[0] = 0
        e = torch.where(free, emissions, fixed)
        y = labels.clamp(min=0)
        gold = e.gather(2, y[..., None]).sum((1, 2)) + self.scores[y[:, :-1], y[:, 1:]].sum(1)
        step = torch.exp(self.scores) * self.allowed
        top = e.max(-1, keepdim=True)[0].detach()
        likely = torch.exp(e - top)
        ways = step * likely[:, 1:, None, :]                      # n, t-1, from, to
        ways, logs = joined_ways(ways)
        a = (likely[:, 0, None] @ ways).sum((1, 2))
        total = torch.log(a) + logs + top.sum((1, 2))
        return (total - gold).sum() / free.sum().clamp(min=1)


class Reader(nn.Module):
    def __init__(self, relations, encoder=None):
        super().__init__()
        self.encoder = encoder or Encoder()
        d = self.encoder.width
        self.cue, self.projection = nn.Linear(d, 3), nn.Linear(d, ROLE)
        self.pos, self.mention = nn.Linear(d, 17), nn.Linear(d, 7)
        self.roles, self.arcs, self.labels = Roles(d), Arcs(d), Labels(d, relations)
        self.cue_chain, self.role_chain = Chain(CUE_FOLLOWS), Chain(ROLE_FOLLOWS)

    def project(self, hidden):
        return product(hidden, self.projection.weight, self.projection.bias).float()

    def warm(self, path):
        """Weights of an earlier reader, by their old names; heads it did not have stay as they are."""
        old = {k: v.float() for k, v in torch.load(path).items()}
        names = {'b.': 'encoder.', 'ht.': 'projection.', 'hc.': 'roles.hc.', 'rel.': 'roles.rel.', 'c1.': 'roles.c1.', 'c2.': 'roles.c2.', 'out.': 'roles.out.'}
        new = {}
        for k, v in old.items():
            prefix = next((p for p in names if k.startswith(p)), '')
            new[names.get(prefix, '') + k[len(prefix):]] = v
        missing = self.load_state_dict(new, strict=False)
        assert not missing.unexpected_keys, missing.unexpected_keys
