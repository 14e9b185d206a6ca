package org.casus.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.casus.copy.Document;
import org.casus.text.token.WordFile;

/**
 * The words of invented pages, by number: the common English ones as often as English has them, and beyond those 120,000
 * made-up words, as many names and numbers, few often and most seldom. Immutable and thread-safe.
 */
final class InventedVocabulary {
    private static final int SELDOM = 120_000;
    /** Numbers go up to this. */
    private static final int FIGURES = 100_000;
    /** Of a hundred words so many are common English. */
    private static final int COMMON_SHARE = 72;
    /** The commonest words hold sentences together and are never changed. */
    private static final int GRAMMAR = 150;

    private static final List<String> AGENCIES = List.of("Reuters", "AFP", "AP", "TASS", "dpa");

    private final String[] common;
    private final int[] cumulated;
    private final MadeUpWords madeUp;

    InventedVocabulary() {
        List<List<String>> rows = WordFile.rows(Document.class, "common-words.tsv");
        common = rows.stream().map(row -> row.get(0)).toArray(String[]::new);
        cumulated = rows.stream().mapToInt(row -> Integer.parseInt(row.get(1))).toArray();
        Arrays.parallelPrefix(cumulated, Integer::sum);
        madeUp = new MadeUpWords(WordFile.lines(InventedVocabulary.class, "invented-news.txt").stream()
                .filter(line -> line.startsWith("syllables:"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split("\\|")))
                .map(String::strip)
                .toList());
    }

    int anyWord(Random random) {
        if (random.nextInt(100) < COMMON_SHARE) {
            int found = Arrays.binarySearch(cumulated, random.nextInt(cumulated[cumulated.length - 1]));
            return found < 0 ? -found - 1 : found + 1;
        }
        return common.length + seldom(random);
    }

    int anyName(Random random) {
        return common.length + SELDOM + seldom(random);
    }

    int anyNumber(Random random) {
        return common.length + 2 * SELDOM + (int) (FIGURES * Math.pow(random.nextDouble(), 3));
    }

    /** One of the words that stand for another in a rewrite; names, numbers and the commonest words have none but themselves. */
    int synonym(int number, int which) {
        if (number >= common.length + SELDOM || number < GRAMMAR) {
            return number;
        }
        return GRAMMAR + (int) ((number * 7919L + which * 104_729L) % (common.length - GRAMMAR));
    }

    String name(int number) {
        String word = madeUp.word(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "o";
    }

    String agency(int number) {
        return AGENCIES.get(Math.min(number, AGENCIES.size() - 1));
    }

    /** Words as a sentence: a capital at the start, a stop at the end. */
    String sentence(int[] words) {
        StringBuilder sentence = new StringBuilder();
        for (int word : words) {
            sentence.append(sentence.length() == 0 ? "" : " ").append(written(word));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    private String written(int number) {
        if (number >= common.length + 2 * SELDOM) {
            return String.valueOf(number - common.length - 2 * SELDOM);
        }
        if (number >= common.length + SELDOM) {
            return name(number - common.length - SELDOM);
        }
        return number < common.length ? common[number] : madeUp.word(number - common.length);
    }

    private static int seldom(Random random) {
        return (int) (SELDOM * Math.pow(random.nextDouble(), 3));
    }
}
