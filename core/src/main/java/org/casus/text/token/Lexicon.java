package org.casus.text.token;

import java.util.Collection;

/**
 * A set of words, each with a number from 0 on in the order given, looked up without regard to case and without making
 * a string. Immutable, thread-safe.
 */
public final class Lexicon {
    private static final int MISSING = -1;

    private final String[] table;
    private final int[] numbers;
    private final int longest;

    public Lexicon(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(8, words.size() * 4));
        table = new String[size];
        numbers = new int[size];
        int length = 0;
        int number = 0;
        for (String word : words) {
            put(word, number++);
            length = Math.max(length, word.length());
        }
        longest = length;
    }

    private void put(String word, int number) {
        int slot = hash(word, 0, word.length()) & (table.length - 1);
        while (table[slot] != null) {
            if (table[slot].equals(word)) {
                throw new IllegalArgumentException("The word list has twice: " + word);
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = word;
        numbers[slot] = number;
    }

    /** The number of a token's word, -1 if the lexicon has it not. */
    public int find(Tokens tokens, int token) {
        return token < 0 || token >= tokens.count()
                ? MISSING
                : find(tokens.text(), tokens.start(token), tokens.end(token));
    }

    /** The number of the word between two indices, -1 if the lexicon has it not. */
    public int find(String text, int start, int end) {
        if (end - start > longest) {
            return MISSING;
        }
        int slot = hash(text, start, end) & (table.length - 1);
        while (true) {
            String word = table[slot];
            if (word == null) {
                return MISSING;
            }
            if (word.length() == end - start && word.regionMatches(true, 0, text, start, end - start)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int folded = c < '\u0080' ? c | 0x20 : Character.toLowerCase(Character.toUpperCase(c)) | 0x20;
            hash = hash * 31 + folded;
        }
        return hash ^ (hash >>> 15);
    }
}
