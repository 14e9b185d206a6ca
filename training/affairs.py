"""Reads affairs: claims with statements for and against each, and statements that are of none of them.

    @ an affair                    Below it, a line a statement: who | act | content.
    # Vorlan | accuse | of shelling the village of Harsk
    + a schoolteacher | say | in the morning the roof was gone
    - Ostria | say | Our guns have been in the depot since spring
    ~ Ostria | say | two of its conscripts had drowned

`#` begins a claim, `+` says the same in other words, `-` cannot both hold with it, `~` is of no claim of the affair.
"""
import glob
import json
import os

SAME, CONTRARY, UNRELATED = 0, 1, 2
VERBS = {'accuse': 'accuses', 'deny': 'denies', 'demand': 'demands', 'offer': 'offers', 'promise': 'promises', 'threaten': 'threatens', 'refuse': 'refuses'}


def told(who, act, content):
    """'Ostria denies: having shelled the village', as the ledger words it too."""
    return f'{who} {VERBS.get(act, "says")}: {content}'


class Affair:
    def __init__(self):
        self.claims = []            # [[(what is told, 1 for the claim or -1 against it)]]
        self.others = []

    def texts(self):
        return [text for claim in self.claims for text, _ in claim] + self.others

    def pairs(self, rng=None, most=6, unrelated=1.3):
        """[(one, other, label)]: all, or with rng so many of the statements of one claim beside its first, and so many unrelated ones for each related one."""
        related, apart = [], []
        for claim in self.claims:
            rest = [(a, b) for n, a in enumerate(claim) for b in claim[n + 1:] if n]
            if rng:
                rng.shuffle(rest)
                rest = rest[:most]
            for a, b in [(claim[0], b) for b in claim[1:]] + rest:
                if a[0] != b[0]:
                    related.append((a[0], b[0], SAME if a[1] == b[1] else CONTRARY))
        texts = [[text for text, _ in claim] for claim in self.claims] + [[text] for text in self.others]
        for n, claim in enumerate(texts):
            apart += [(a, b, UNRELATED) for other in texts[n + 1:] for a in claim for b in other]
        if rng:
            rng.shuffle(apart)
            apart = apart[:int(len(related) * unrelated)]
        return related + apart


def affairs(path):
    """Those of a file."""
    found = []
    with open(path, encoding='utf8') as lines:
        for line in filter(None, map(str.strip, lines)):
            mark, parts = line[0], [part.strip() for part in line[1:].split('|', 2)]
            if mark == '@':
                found.append(Affair())
            elif found and mark in '#+-~' and len(parts) == 3:
                text, affair = told(*parts), found[-1]
                if mark == '#':
                    affair.claims.append([(text, 1)])
                elif mark == '~':
                    affair.others.append(text)
                elif affair.claims:
                    affair.claims[-1].append((text, 1 if mark == '+' else -1))
    return found


def cases(folder):
    """Cases with the ledger expected of them (GOLD/cases), as affairs to measure on."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, '*', 'expected.json'))):
        gold, affair, placed = json.load(open(path, encoding='utf8')), Affair(), set()
        texts = [told(s['speaker'] or s['party'] or 'somebody', s['act'], s['content']) for s in gold['statements']]
        for claim in gold['claims']:
            placed.update(claim['statements'])
            stands = [(texts[n], -1 if position['stance'] == 'denies' else 1)
                      for position in claim['positions'] if position['stance'] != 'unclear' for n in position['statements']]
            affair.claims += [stands] if stands else []
        affair.others = [text for n, text in enumerate(texts) if n not in placed]
        found.append(affair)
    return found
