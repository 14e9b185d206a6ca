package org.casus.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.text.token.WordFile;

/** The words of {@code words.tsv}: titles, nouns for tellers, pronouns. Immutable and thread-safe. */
final class NameWords {
    private static final NameWords BUNDLED = new NameWords();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> agencies;

    private NameWords() {
        for (List<String> row : WordFile.rows(NameWords.class, "/org/casus/name/words.tsv")) {
            kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>())
                    .addAll(Arrays.asList(row.get(1).split(" ")));
        }
        agencies = Set.copyOf(WordFile.lines(NameWords.class, "/org/casus/name/agencies.txt"));
    }

    static NameWords bundled() {
        return BUNDLED;
    }

    /**
     * Whether a word in small letters is of a kind that the data file names; a plural s and what a hyphen joins before it
     * ("vice-president") are looked through.
     */
    boolean is(String kind, String word) {
        Set<String> words = kinds.getOrDefault(kind, Set.of());
        return words.contains(word)
                || word.indexOf('-') > 0 && words.contains(word.substring(word.lastIndexOf('-') + 1))
                || word.length() > 3 && word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
    }

    boolean isTitle(String word) {
        return is("title", word) || is("person", word);
    }

    /** Whether a word names an office that a page may call its one bearer by. */
    boolean isOffice(String word) {
        return is("civil office", word) || is("rank", word) || is("lead", word);
    }

    /** Whether one person may be called by both: "General", "the commander"; not "Minister", "the president". */
    boolean areOneOffice(String one, String other) {
        return one.equals(other) || is("rank", one) && is("rank", other) || is("lead", one) || is("lead", other);
    }

    boolean isAgency(String name) {
        return agencies.contains(name);
    }

    boolean isPronoun(String word) {
        return is("masculine", word)
                || is("feminine", word)
                || is("neuter", word)
                || is("plural", word)
                || is("first", word);
    }

    /** Whether a phrase is the name of a band, a party or a movement: "Free Delta Column". */
    boolean isBand(NamePhrase phrase) {
        String name = phrase.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return phrase.words().size() >= 2
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(last.codePointAt(0))
                && is("band", last.toLowerCase(Locale.ROOT));
    }

    /** Whether a phrase names several: "troops", "officials". */
    boolean isPlural(NamePhrase phrase) {
        return phrase.head().endsWith("s") && is("person", phrase.head()) && !is("she", phrase.head())
                || is("many", phrase.head());
    }
}
