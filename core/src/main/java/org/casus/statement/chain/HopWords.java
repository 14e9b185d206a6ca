package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;

/** The phrases of {@code hops.tsv}: how one teller passes on another's words. Immutable and thread-safe. */
final class HopWords {
    private final List<String[]> citing = new ArrayList<>();
    private final List<String[]> carried = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();

    HopWords() {
        for (List<String> row : WordFile.rows(HopWords.class, "/org/casus/statement/hops.tsv")) {
            switch (row.get(0)) {
                case "citing" -> citing.add(row.get(1).split(" "));
                case "carried" -> carried.add(row.get(1).split(" "));
                case "evidence" -> evidence.add(row.get(1));
                default -> throw new IllegalStateException("Unknown kind of hop: " + row);
            }
        }
        Comparator<String[]> longestFirst = Comparator.comparingInt(words -> -words.length);
        citing.sort(longestFirst);
        carried.sort(longestFirst);
    }

    /** How many tokens a "citing" phrase at this place covers; 0 if none stands there. */
    int citingAt(Wording wording, int index) {
        return length(citing, wording, index);
    }

    /** How many tokens a "carried by" phrase at this place covers; 0 if none stands there. */
    int carriedAt(Wording wording, int index) {
        return length(carried, wording, index);
    }

    private static int length(List<String[]> phrases, Wording wording, int index) {
        for (String[] words : phrases) {
            int k = 0;
            while (k < words.length && words[k].equals(wording.word(index + k))) {
                k++;
            }
            if (k == words.length) {
                return k;
            }
        }
        return 0;
    }

    /** Whether the head of a noun phrase is a thing that proves, not one who tells: "satellite images of the base". */
    boolean isEvidence(Wording wording, Span phrase) {
        int to = wording.after(phrase.end());
        String head = "";
        for (int i = wording.at(phrase.start()); i < to; i++) {
            if (List.of("of", "from", "in", "by", "for", "about").contains(wording.word(i))) {
                break;
            }
            head = wording.word(i);
        }
        return evidence.contains(head);
    }
}
