package org.casus.copy.wording;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/** Walks over a text and notes where words and sentences start. Not thread-safe: one use. */
final class WordReader {
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    final Ints starts = new Ints();
    final Ints ends = new Ints();
    final Ints sentences = new Ints();
    private final String text;
    private boolean sentenceOpen;

    WordReader(String text) {
        this.text = text;
    }

    WordReader read() {
        int at = 0;
        while (at < text.length() && starts.size() < StemmedText.MOST_WORDS) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                closeSentence(point, at);
                at += Character.charCount(point);
            } else {
                at = word(at);
            }
        }
        return this;
    }

    private int word(int start) {
        if (!sentenceOpen) {
            sentences.add(starts.size());
            sentenceOpen = true;
        }
        int end = UNSPACED.contains(UnicodeScript.of(text.codePointAt(start))) ? pairEnd(start) : wordEnd(start);
        starts.add(start);
        ends.add(end);
        return UNSPACED.contains(UnicodeScript.of(text.codePointAt(start)))
                ? start + Character.charCount(text.codePointAt(start))
                : end;
    }

    private int pairEnd(int start) {
        int next = start + Character.charCount(text.codePointAt(start));
        if (next >= text.length()) {
            return next;
        }
        int point = text.codePointAt(next);
        boolean goesOn = Character.isLetterOrDigit(point) && UNSPACED.contains(UnicodeScript.of(point));
        return goesOn ? next + Character.charCount(point) : next;
    }

    private int wordEnd(int start) {
        boolean number = Character.isDigit(text.codePointAt(start));
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean letter = Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            boolean part = number ? Character.isDigit(point) : letter;
            if (!part && !(at > start && joins(at, number))) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** A comma in "40,000", a point in "1.8", an apostrophe in "Brenland's". */
    private boolean joins(int at, boolean number) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        char next = text.charAt(at + 1);
        return number
                ? (mark == ',' || mark == '.') && Character.isDigit(next)
                : (mark == '\'' || mark == '’') && Character.isLetter(next);
    }

    private void closeSentence(int point, int at) {
        if (point == '\n' || point == '。' || point == '！' || point == '？') {
            sentenceOpen = false;
        } else if ((point == '.' || point == '!' || point == '?' || point == '…') && endsHere(at)) {
            sentenceOpen = false;
        }
    }

    /** A stop ends a sentence when a blank and then no small letter follow, and no single capital or title goes before. */
    private boolean endsHere(int at) {
        int next = at + 1;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean blank = next >= text.length() || next > at + 1;
        boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
        return blank && !small && !afterInitial();
    }

    private boolean afterInitial() {
        int last = starts.size() - 1;
        if (last < 0) {
            return false;
        }
        int length = ends.get(last) - starts.get(last);
        boolean capital = Character.isUpperCase(text.charAt(starts.get(last)));
        return capital && (length == 1 || length == 2 && Character.isLowerCase(text.charAt(ends.get(last) - 1)));
    }

    /** A growing row of numbers. */
    static final class Ints {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int get(int index) {
            return values[index];
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
