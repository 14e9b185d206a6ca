package org.casus.claim.figure;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.claim.wording.WordList;

/** Which sort of people a count is of, as far as the word for them shows it: "gunmen", "soldiers", "civilians". */
public enum Camp {
    FIGHTERS,
    SOLDIERS,
    CIVILIANS,
    /** "people", "others". */
    ANYONE;

    private static final Map<String, Camp> BY_WORD = WordList.lines(Camp.class, "camps.txt").stream()
            .flatMap(line -> WordList.split(line.substring(line.indexOf(':') + 1))
                    .map(word -> Map.entry(word, valueOf(line.substring(0, line.indexOf(':'))))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** @param who the words behind a number: "Karvian soldiers" */
    public static Camp of(String who) {
        String last = who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return BY_WORD.getOrDefault(last, BY_WORD.getOrDefault(singular, ANYONE));
    }

    /** Whether people of both sorts may be the same people. */
    public boolean canBe(Camp other) {
        return this == other || this == ANYONE || other == ANYONE;
    }
}
