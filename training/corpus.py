"""Reads the training and dev data: attributions (PolNeAR), syntax (Universal Dependencies) and entity heads (GUM)."""
import collections
import gzip
import itertools
import json
import os
import re

import numpy as np

from pieces import UNK

TYPES = ('person', 'organization', 'place')
POS = ('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X').split()

Article = collections.namedtuple('Article', 'doc_id ids starts ends attributions')       # attributions: (sources, cues, contents) as piece spans
Sentence = collections.namedtuple('Sentence', 'doc ids first heads relations pos entities')  # first: piece of each word


def open_text(path):
    if os.path.exists(path):
        return open(path, encoding='utf8')
    return gzip.open(path + '.gz', 'rt', encoding='utf8')


def read_articles(path, pieces):
    articles = []
    with open_text(path) as lines:
        for line in lines:
            item = json.loads(line)
            ids, starts, ends = pieces.encode(item['text'])
            first, last = np.array(starts), np.array(ends)

            def spans(pairs):
                found = [(int(np.searchsorted(last, a, 'right')), int(np.searchsorted(first, b, 'left'))) for a, b in pairs]
                return [(i, j) for i, j in found if j > i]
            attributions = [(spans(a['source']), spans(a['cue']), spans(a['content'])) for a in item.get('attributions', [])]
            articles.append(Article(item.get('doc_id', item.get('id')), ids, starts, ends, [a for a in attributions if a[1]]))
    return articles


def entity_spans(words):
    """GUM's brackets, "(7-abstract-new-...(3-person-...)" and "7)", as (start, end, type)."""
    spans, opened = [], []
    for i, misc in enumerate(words):
        match = re.search(r'(?:^|\|)Entity=([^|]*)', misc)
        for part in re.findall(r'\([^()]*\)?|[^()]*\)', match.group(1)) if match else []:
            if part.startswith('('):
                fields = part.strip('()').split('-')
                if part.endswith(')'):
                    spans.append((i, i + 1, fields[1]))
                else:
                    opened.append((fields[0], i, fields[1]))
            else:
                for k in range(len(opened) - 1, -1, -1):
                    if opened[k][0] == part[:-1]:
                        spans.append((opened[k][1], i + 1, opened[k][2]))
                        del opened[k]
                        break
    return spans


def entity_heads(rows, typed):
    """For each word the type (1..3) of the mention it heads, 0 if none; -100 where the treebank has no entities."""
    if not typed:
        return [-100] * len(rows)
    heads = [0] * len(rows)
    for start, end, kind in sorted(entity_spans([r[9] for r in rows]), key=lambda s: s[0] - s[1]):
        top = [i for i in range(start, end) if not start < int(rows[i][6]) <= end]
        if kind in TYPES and top:
            heads[top[0]] = 1 + TYPES.index(kind)
    return heads


def encode_words(forms, pieces):
    """Pieces word by word, as for gold tokens: "do n't"."""
    ids, first = [], []
    for form in forms:
        first.append(len(ids))
        ids += pieces.encode(form)[0] or [UNK]
    return ids, first


def encode_raw(text, forms, pieces):
    """Pieces of the running text, "don't"; None if a word has no piece of its own."""
    ids, starts, ends = pieces.encode(text)
    at, first = 0, []
    for form in forms:
        at = text.find(form, at)
        if at < 0:
            return None
        k = (first[-1] + 1) if first else 0
        while k < len(ids) and ends[k] <= at:
            k += 1
        if k >= len(ids) or starts[k] >= at + len(form):
            return None
        first.append(k)
        at += len(form)
    return ids, first


def read_treebank(path, pieces, typed):
    """Pairs (as gold words, as running text) of each sentence."""
    found, rows, text, doc = [], [], '', ''
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# newdoc'):
                doc = line
            elif line.startswith('# text = '):
                text = line[9:]
            elif not line and rows:
                forms = [r[1] for r in rows]
                rest = ([int(r[6]) for r in rows], [r[7].split(':')[0] for r in rows], [POS.index(r[3]) for r in rows], entity_heads(rows, typed))
                gold = Sentence(doc, *encode_words(forms, pieces), *rest)
                raw = encode_raw(text, forms, pieces)
                found.append((gold, Sentence(doc, *raw, *rest) if raw else gold))
                rows = []
            elif line and line[0].isdigit():
                row = line.split('\t')
                if row[0].isdigit():
                    rows.append(row)
    return found


def as_articles(sentences):
    """The documents of a treebank as running text without marks, for teachers to mark."""
    found = []
    for doc, group in itertools.groupby((raw for _, raw in sentences), key=lambda s: s.doc):
        ids = [i for s in group for i in s.ids]
        found.append(Article(doc, ids, [], [], []))
    return found
