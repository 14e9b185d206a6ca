package org.casus.copy.wording;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.text.token.WordFile;

/**
 * How common each word is, and so how little it says: the inverse document frequency of Spärck Jones (1972), counted over
 * English at large (a table that ships with Casus) together with the documents compared. In a collection about one war the
 * war's own name says little; in a collection of three pages the table keeps shared words from counting as common.
 * Not thread-safe while documents are counted; safe to read from several threads after that.
 */
public final class Commonness implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String TABLE = "/org/casus/copy/common-words.tsv";
    private static final int TABLE_SIZE = 1000;
    private static final IntCounts ENGLISH = table();

    private final IntCounts collection = new IntCounts();
    private int documents;

    /** English at large and these documents. */
    public static Commonness of(Iterable<WordCounts> documents) {
        Commonness commonness = new Commonness();
        documents.forEach(commonness::count);
        return commonness;
    }

    /**
     * English at large and documents that were counted elsewhere.
     *
     * @param bearers how many of them hold each stem
     */
    public static Commonness of(Map<Integer, Integer> bearers, int documents) {
        Commonness commonness = new Commonness();
        bearers.forEach(commonness.collection::add);
        commonness.documents = documents;
        return commonness;
    }

    /** Adds a document to the collection. */
    public void count(WordCounts document) {
        for (int i = 0; i < document.size(); i++) {
            collection.add(document.stem(i), 1);
        }
        documents++;
    }

    /** Takes a document that was counted out of the collection. */
    public void discount(WordCounts document) {
        for (int i = 0; i < document.size(); i++) {
            collection.add(document.stem(i), -1);
        }
        documents--;
    }

    /** What a word says: near 0 for "the", about 7 for a word seen in one of a thousand texts. */
    public double weight(int stem) {
        int seen = ENGLISH.get(stem) + collection.get(stem);
        return Math.max(0, Math.log((documents + TABLE_SIZE + 1) / (seen + 0.5)));
    }

    private static IntCounts table() {
        IntCounts counts = new IntCounts();
        for (List<String> row : WordFile.rows(Commonness.class, TABLE)) {
            counts.add(StemmedText.number(row.get(0)), Integer.parseInt(row.get(1)));
        }
        return counts;
    }
}
