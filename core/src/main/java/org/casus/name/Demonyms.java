package org.casus.name;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.text.Token;
import org.casus.text.Wording;

/**
 * Demonyms of states that only the page knows: "Velanian" where the page names "Velania", "Torvan" where it names
 * "Torvany", "Quorlish" where it names "Quorland". Stateless.
 */
public final class Demonyms {
    /** What a demonym ends in. */
    public static final Set<String> ENDINGS = Set.of("n", "an", "ian", "i", "ese", "ish", "ic", "er", "ean", "ine");

    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_STEM = 3;

    /** What a name may lose before a demonym's ending, and what then stands in its place: "Sulma", "Karvia", "Norrey", "Upland". */
    private static final Map<String, String> LOST = Map.ofEntries(
            Map.entry("a", ""),
            Map.entry("e", ""),
            Map.entry("i", ""),
            Map.entry("o", ""),
            Map.entry("u", ""),
            Map.entry("y", ""),
            Map.entry("ia", ""),
            Map.entry("ey", ""),
            Map.entry("w", "v"),
            Map.entry("en", "e"),
            Map.entry("ow", "o"),
            Map.entry("and", ""),
            Map.entry("land", ""));

    private Demonyms() {}

    /** The names of a text by their capitals, in order. */
    static Set<String> names(Wording wording) {
        Set<String> names = new LinkedHashSet<>();
        for (Token token : wording.all()) {
            String name = token.span().in(wording.text());
            if (token.capital() && token.isWord() && !isInCapitals(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** "KESMARA (Reuters)": a town in capitals is like its state's name, and an acronym has no demonym. */
    public static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    static Optional<String> stateOf(String demonym, Wording wording) {
        return stateOf(demonym, names(wording));
    }

    static Optional<String> stateOf(String demonym, Set<String> names) {
        String word = demonym.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME && isOf(word, name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isOf(String word, String name) {
        return longerName(word).filter(name::equals).isPresent()
                || stems(name).stream()
                        .filter(stem -> stem.length() >= SHORTEST_STEM && word.startsWith(stem))
                        .anyMatch(stem -> isMade(word, stem, name));
    }

    /** The name that a word would be the demonym of by being shorter: "Torvany" for "Torvan". */
    public static Optional<String> longerName(String word) {
        return word.endsWith("an") ? Optional.of(word + "y") : Optional.empty();
    }

    /** Whether a word is a name's stem and an ending; a shorter word is more likely another name. */
    public static boolean isMade(String word, String stem, String name) {
        return !word.equals(name)
                && ENDINGS.contains(word.substring(stem.length()))
                && (word.length() > name.length() || word.endsWith("n") || word.endsWith("ish"));
    }

    /** What demonyms of a name begin with: itself, and itself without what it loses before their endings. */
    public static Set<String> stems(String name) {
        Set<String> stems = new TreeSet<>(Set.of(name));
        LOST.forEach((end, instead) -> {
            if (name.endsWith(end) && name.length() > end.length()) {
                stems.add(name.substring(0, name.length() - end.length()) + instead);
            }
        });
        return stems;
    }
}
