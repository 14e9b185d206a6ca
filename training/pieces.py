"""Word pieces: lower case, accents stripped, split at words and single punctuation marks, greedy longest match."""
import json
import re
import unicodedata

WORD = re.compile(r'\w+|[^\w\s]', re.UNICODE)
PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103
WINDOW = 256                      # pieces a window, with [CLS] and [SEP]
ROOM = WINDOW - 2


def plain(word):
    """'Erdoğan' -> 'erdogan'"""
    decomposed = unicodedata.normalize('NFD', word.lower())
    return ''.join(c for c in decomposed if unicodedata.category(c) != 'Mn')


class WordPieces:
    def __init__(self, vocabulary):
        self.names = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}

    @staticmethod
    def of_tokenizer(path):
        """Reads the tokenizer JSON that lies beside the base model."""
        ids = json.load(open(path, encoding='utf8'))['model']['vocab']
        return WordPieces(sorted(ids, key=ids.get))

    def word(self, word):
        """The pieces of one word as (id, start, end) in its plain form; None where no piece fits."""
        found, i = [], 0
        while i < len(word):
            j = len(word)
            while j > i and ('##' if i else '') + word[i:j] not in self.ids:
                j -= 1
            if j == i:
                return None
            found.append((self.ids[('##' if i else '') + word[i:j]], i, j))
            i = j
        return found if len(word) <= 100 else None

    def encode(self, text):
        """(ids, starts, ends) of the whole text, without [CLS] and [SEP]; offsets are code points."""
        ids, starts, ends = [], [], []
        for match in WORD.finditer(text):
            word = plain(match.group())
            if not word:
                continue
            pieces = self.word(word) or [(UNK, 0, match.end() - match.start())]
            length = match.end() - match.start()
            for k, (piece, a, b) in enumerate(pieces):
                last = k == len(pieces) - 1
                ids.append(piece)
                starts.append(match.start() + min(a, length))
                ends.append(match.end() if last else match.start() + min(b, length))
        return ids, starts, ends


def window_bounds(length, stride=160):
    """[(0, 254), (160, 414), ...]: how a text is cut for reading."""
    bounds, start = [], 0
    while True:
        bounds.append((start, min(length, start + ROOM)))
        if start + ROOM >= length:
            return bounds
        start += stride
