"""Tests without data: check.py"""
import itertools
import unittest

import numpy as np
import torch

import network
from corpus import entity_spans
from decode import NEVER, STATES, arborescence, best_paths, joined, spans, transitions, tree
from network import CUE_FOLLOWS, ROLE_FOLLOWS, Chain, Layer
from noise import Noise
from pieces import WordPieces, window_bounds

PIECES = WordPieces(['[PAD]'] * 100 + ['[UNK]', '[CLS]', '[SEP]', 'said', 'the', 'a', 'an', 'that', ',', 'of', 'has', 'had', 'been', '"', "'", 'er', '##do', '##gan', '.'])


class Words(unittest.TestCase):
    def testOffsetsCountCodePointsOfTheText(self):
        text = '\U0001F600 "Erdoğan said.'
        ids, starts, ends = PIECES.encode(text)
        self.assertEqual(['\U0001F600', '"', 'Er', 'do', 'ğan', 'said', '.'], [text[a:b] for a, b in zip(starts, ends)])
        self.assertEqual('[UNK]', PIECES.names[ids[0]])

    def testWindowsCoverTheText(self):
        for length in (1, 254, 255, 1000):
            bounds = window_bounds(length)
            self.assertEqual(set(range(length)), {i for a, b in bounds for i in range(a, b)})


class Data(unittest.TestCase):
    def testNestedEntityBracketsAreRead(self):
        words = ['Entity=(1-person-new(2-place-new)', '_', 'SpaceAfter=No|Entity=1)']
        self.assertEqual([(0, 1, 'place'), (0, 3, 'person')], sorted(entity_spans(words)))

    def testNoiseKeepsSpansOnTheirWords(self):
        noise = Noise.__new__(Noise)
        noise.share, noise.quotes, noise.small, noise.near = 1.0, {PIECES.ids['"']}, {PIECES.ids['the']}, {}
        noise.inner = np.array([n.startswith('##') for n in PIECES.names])
        said = PIECES.ids['said']
        ids = [PIECES.ids[w] for w in ('"', 'the', 'er', '##do', '##gan', '"', 'the', 'said', 'the', '.')] * 3
        rng = np.random.default_rng(1)
        for _ in range(200):
            changed, (span,) = noise(ids, [(17, 18)], rng)
            self.assertEqual([said], changed[span[0]:span[1]])


class Chains(unittest.TestCase):
    def testTheLossIsTheOneOfAllPathsTaken(self):
        torch.manual_seed(0)
        chain = Chain(ROLE_FOLLOWS)
        chain.scores.data.normal_()
        emissions, labels = torch.randn(1, 6, 5), torch.tensor([[-100, 0, 1, 2, 0, -100]])

        def value(path):
            total = sum(float(emissions[0, i, y]) for i, y in enumerate(path) if labels[0, i] >= 0)
            return total + sum(float(chain.scores[a, b]) for a, b in zip(path, path[1:]))
        paths = [p for p in itertools.product(range(5), repeat=6) if p[0] == p[5] == 0 and all(ROLE_FOLLOWS[a][b] for a, b in zip(p, p[1:]))]
        expected = (torch.logsumexp(torch.tensor([value(p) for p in paths]), 0) - value(labels[0].clamp(min=0).tolist())) / 4
        self.assertAlmostEqual(float(expected), float(chain.loss(emissions, labels)), places=4)

    def testTheBestPathIsTheBestOfAll(self):
        rng = np.random.default_rng(3)
        emissions = rng.normal(size=(1, 5, 3))
        table = transitions(rng.normal(size=(3, 3)), CUE_FOLLOWS)

        def value(path):
            return sum(emissions[0, i, y] for i, y in enumerate(path)) + sum(table[a, b] for a, b in zip((0, *path), (*path, 0)))
        self.assertEqual(max(itertools.product(range(3), repeat=5), key=value), tuple(best_paths(emissions, table)[0]))

    def testACueHasOneSource(self):
        emissions = np.full((1, 6, 5), -5.)
        for i, label in enumerate((1, 0, 3, 4, 0, 1)):
            emissions[0, i, label] = 0
        table = transitions(np.zeros((5, 5)), ROLE_FOLLOWS, STATES)
        path = best_paths(emissions[:, :, [label for label, _ in STATES]], table)[0]
        self.assertEqual(1, len(spans([STATES[s][0] for s in path], 1, 2)))

    def testContentsJoinOnlyAcrossSmallGapsWithoutTheCue(self):
        self.assertEqual([[0, 9]], joined([[0, 4], [5, 9]], [(10, 11)], 2))
        self.assertEqual([[0, 4], [5, 9]], joined([[0, 4], [5, 9]], [(4, 5)], 2))


class Network(unittest.TestCase):
    def testTheQuickAttentionHasTheGradientOfThePlainOne(self):
        torch.manual_seed(0)
        layer, x, weight = Layer(384), torch.randn(1, 9, 384), torch.randn(1, 9, 384)
        masks, network.MASKS = network.MASKS, lambda y: y
        found = []
        for training in (False, True):
            layer.train(training)
            layer.zero_grad()
            y = x.clone().requires_grad_()
            (layer(y, 0. if not training else None) * weight).sum().backward()
            found.append(y.grad)
        network.MASKS = masks
        self.assertLess(float((found[0] - found[1]).norm() / found[0].norm()), 1e-5)


class Trees(unittest.TestCase):
    def testTheTreeIsTheBestOfAll(self):
        rng = np.random.default_rng(5)
        for _ in range(60):
            n = int(rng.integers(1, 5))
            scores = rng.normal(size=(n, n + 1)) * 3

            def reaches(heads):
                for w in range(1, n + 1):
                    seen, at = set(), w
                    while at and at not in seen:
                        seen.add(at)
                        at = heads[at - 1]
                    if at:
                        return False
                return heads.count(0) == 1
            trees = [h for h in itertools.product(range(n + 1), repeat=n) if all(h[i] != i + 1 for i in range(n)) and reaches(list(h))]
            best = max(trees, key=lambda h: sum(scores[i, h[i]] for i in range(n)))
            self.assertAlmostEqual(sum(scores[i, best[i]] for i in range(n)), sum(scores[i, h] for i, h in enumerate(tree(scores))), places=6)


if __name__ == '__main__':
    unittest.main()
