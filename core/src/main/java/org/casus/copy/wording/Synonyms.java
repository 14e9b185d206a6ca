package org.casus.copy.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.casus.text.token.WordFile;

/** Which words can mean the same, after WordNet 3.0 (Fellbaum 1998). Loaded on first use; thread-safe. */
public final class Synonyms {
    private static final String TABLE = "/org/casus/copy/synonyms.tsv";
    private static final double SYNONYMS = 0.8;
    private static final double NEIGHBOURS = 0.5;
    private static final Map<String, Meanings> WORDS = read();

    private Synonyms() {}

    private record Meanings(Set<String> own, Set<String> next) {
        boolean meet(Meanings other) {
            return own.stream().anyMatch(other.own::contains);
        }

        boolean border(Meanings other) {
            return own.stream().anyMatch(other.next::contains)
                    || other.own.stream().anyMatch(next::contains);
        }
    }

    /** How near two stems are in meaning: 1 for the same, 0.8 for synonyms, 0.5 for a wider word, 0 where nothing is known. */
    public static double nearness(String stem, String other) {
        if (stem.equals(other)) {
            return 1;
        }
        Meanings one = WORDS.get(stem);
        Meanings two = WORDS.get(other);
        if (one == null || two == null) {
            return 0;
        }
        return one.meet(two) ? SYNONYMS : one.border(two) ? NEIGHBOURS : 0;
    }

    private static Map<String, Meanings> read() {
        Map<String, Meanings> words = new HashMap<>();
        for (String line : WordFile.lines(Synonyms.class, TABLE)) {
            String[] fields = line.split("\t", -1);
            words.put(fields[0], new Meanings(meanings(fields[1]), meanings(fields.length > 2 ? fields[2] : "")));
        }
        return words;
    }

    private static Set<String> meanings(String field) {
        return field.isEmpty() ? Set.of() : Set.of(field.split(" "));
    }
}
