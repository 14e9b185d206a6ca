package org.casus.name;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Token;
import org.casus.text.Wording;

/** Demonyms of states that only the page knows: "Velanian" where the page names "Velania", "Torvan" where it names "Torvany". */
final class Demonyms {
    private static final Set<String> SUFFIXES = Set.of("n", "an", "ian", "i", "ese", "ish", "ic", "er", "ean");

    private static final int LONGEST_ACRONYM = 4;

    private Demonyms() {}

    /** The names of a text by their capitals, in order. */
    static Set<String> names(Wording wording) {
        Set<String> names = new LinkedHashSet<>();
        for (Token token : wording.all()) {
            String name = token.span().in(wording.text());
            if (token.capital() && token.isWord() && !isDateline(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** "KESMARA (Reuters)": a town in capitals is like its state's name. */
    private static boolean isDateline(String name) {
        return name.length() > LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    static Optional<String> stateOf(String demonym, Wording wording) {
        return stateOf(demonym, names(wording));
    }

    static Optional<String> stateOf(String demonym, Set<String> names) {
        return names.stream()
                .filter(name -> !name.equals(demonym) && name.length() >= 4 && isDemonymOf(demonym, name))
                .findFirst();
    }

    private static boolean isDemonymOf(String word, String name) {
        if (Character.toLowerCase(word.charAt(0)) != Character.toLowerCase(name.charAt(0))) {
            return false;
        }
        String demonym = word.toLowerCase(Locale.ROOT);
        String state = name.toLowerCase(Locale.ROOT);
        String stem = stem(state);
        return demonym.startsWith(stem)
                && stem.length() >= 3
                && (state.endsWith("any") && demonym.equals(stem)
                        || SUFFIXES.contains(demonym.substring(stem.length()))
                        || SUFFIXES.contains(demonym.substring(Math.min(demonym.length(), state.length())))
                                && demonym.startsWith(state));
    }

    private static String stem(String state) {
        int end = state.length() - 1;
        if (state.endsWith("ia")) {
            return state.substring(0, end - 1);
        }
        return "aeoyi".indexOf(state.charAt(end)) >= 0 ? state.substring(0, end) : state;
    }
}
