package org.casus.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.casus.copy.Document;

/**
 * Invented pages of 300 words with the text that each goes back to, the same for the same seed. Of a hundred pages about 60
 * are written by themselves, five of them under an agency's dateline; 25 are copies, whole or cut; 15 are rewrites, with
 * every third word changed for one of two others unless it is a name, a number or holds a sentence together, sentences dropped
 * and moved and a new first one. Most pages written by themselves report a matter that others report too, with its names and
 * words and, of fifteen sentences, one or two that the others have word for word ({@link InventedMatters}). All bear their
 * outlet's furniture. Few pages are copied often and most never. Not thread-safe.
 */
final class InventedPages {
    private static final int SENTENCES = 15;
    /** Pages that are copied are among so many latest ones. */
    private static final int LATEST = 2000;

    private static final int OUTLETS = 400;
    private static final int PAGES_A_DAY = 2000;
    private static final double COPIED = 0.25;
    private static final double REWRITTEN = 0.15;

    private final Random random;
    private final InventedVocabulary vocabulary = new InventedVocabulary();
    private final List<Written> latest = new ArrayList<>();
    private final InventedMatters matters;
    private final String[] furniture = new String[OUTLETS];
    private int count;

    /**
     * A page and what it goes back to.
     *
     * @param origin the number of the page whose text it has, in the order of making
     */
    record Page(Document document, int origin) {}

    /** A page written by itself: its opening, and its sentences as numbers of words. */
    private record Written(int number, String opening, int[][] sentences) {}

    InventedPages(long seed) {
        random = new Random(seed);
        matters = new InventedMatters(random, vocabulary);
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            furniture[outlet] = "\n\n" + vocabulary.sentence(plain(7)) + "\n" + vocabulary.sentence(plain(12))
                    + "\nAll rights reserved.";
        }
    }

    /** The next page. */
    Page next() {
        double kind = random.nextDouble();
        int number = count++;
        if (latest.isEmpty() || kind >= COPIED + REWRITTEN) {
            Written own = own(number);
            keep(own);
            return page(number, own, List.of(own.sentences));
        }
        Written model = latest.get((int) (latest.size() * Math.pow(random.nextDouble(), 3)));
        return page(number, model, kind < COPIED ? cut(model) : rewritten(model));
    }

    private Written own(int number) {
        InventedMatters.Matter matter = matters.next();
        int[][] sentences = new int[SENTENCES][];
        for (int s = 0; s < SENTENCES; s++) {
            sentences[s] = matters.sentence(matter);
        }
        for (int[] background : matter.background()) {
            if (random.nextInt(3) == 0) {
                sentences[1 + random.nextInt(SENTENCES - 1)] = background;
            }
        }
        String place = vocabulary.name(random.nextInt(5000)).toUpperCase(Locale.ROOT);
        String opening = random.nextInt(12) == 0 ? place + " (" + vocabulary.agency(random.nextInt(40)) + ") - " : "";
        return new Written(number, opening, sentences);
    }

    /** Keeps a page in the place of an older one. */
    private void keep(Written page) {
        if (latest.size() < LATEST) {
            latest.add(page);
        } else {
            latest.set(random.nextInt(LATEST), page);
        }
    }

    /** Words of no matter. */
    private int[] plain(int size) {
        return IntStream.generate(() -> vocabulary.anyWord(random)).limit(size).toArray();
    }

    private List<int[]> cut(Written model) {
        int kept = random.nextBoolean() ? SENTENCES : SENTENCES * (5 + random.nextInt(5)) / 10;
        return Arrays.asList(model.sentences).subList(0, kept);
    }

    private List<int[]> rewritten(Written model) {
        List<int[]> sentences = new ArrayList<>();
        for (int[] sentence : model.sentences) {
            if (random.nextInt(5) > 0) {
                sentences.add(spun(sentence));
            }
        }
        if (random.nextBoolean()) {
            Collections.swap(sentences, random.nextInt(sentences.size()), random.nextInt(sentences.size()));
        }
        sentences.add(0, plain(InventedMatters.SENTENCE));
        return sentences;
    }

    private int[] spun(int[] sentence) {
        int[] spun = sentence.clone();
        for (int w = 0; w < spun.length; w++) {
            if (random.nextInt(3) == 0) {
                spun[w] = vocabulary.synonym(spun[w], random.nextInt(2));
            }
        }
        return spun;
    }

    private Page page(int number, Written origin, List<int[]> sentences) {
        StringBuilder text = new StringBuilder(origin.opening);
        for (int s = 0; s < sentences.size(); s++) {
            text.append(vocabulary.sentence(sentences.get(s))).append(s % 2 == 1 ? "\n\n" : " ");
        }
        int outlet = random.nextInt(OUTLETS);
        return new Page(
                new Document(
                        "page-%07d".formatted(number),
                        text.append(furniture[outlet]).toString(),
                        Optional.empty(),
                        Optional.of("Paper " + outlet),
                        Optional.of(LocalDate.of(2030, 1, 1).plusDays(number / PAGES_A_DAY)),
                        Optional.empty()),
                origin.number);
    }
}
