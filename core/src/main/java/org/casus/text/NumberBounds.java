package org.casus.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.number.Cardinal;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/** The words around a number that make a bound of it: "at least" before, "or more" behind, "between ... and". */
final class NumberBounds {
    enum Kind {
        LOW,
        HIGH,
        ABOUT,
        ADDED,
        LOW_AFTER,
        ABOUT_AFTER,
        ADDED_AFTER
    }

    /** What was found on one side, and the token where the whole begins (before) or ends (after). */
    record Match(int token, Set<Kind> kinds) {
        boolean has(Kind kind) {
            return kinds.contains(kind);
        }
    }

    private record Phrase(List<String> words, Kind kind) {
        boolean isAfter() {
            return kind.name().endsWith("_AFTER");
        }
    }

    private final List<Phrase> before;
    private final List<Phrase> after;

    private NumberBounds(List<Phrase> phrases) {
        before = phrases.stream().filter(phrase -> !phrase.isAfter()).toList();
        after = phrases.stream().filter(Phrase::isAfter).toList();
    }

    static NumberBounds load() {
        return new NumberBounds(WordFile.rows(Cardinals.class, "number-bounds.tsv").stream()
                .map(row -> new Phrase(
                        Arrays.asList(row.get(0).split(" ")),
                        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))))
                .toList());
    }

    /** Steps back over all bounding phrases in front of a token, not beyond {@code free}. */
    Match before(Tokens tokens, int token, int free) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int start = token;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Phrase phrase : before) {
                int from = start - phrase.words().size();
                if (from >= free && matches(tokens, from, phrase)) {
                    kinds.add(phrase.kind());
                    start = from;
                    moved = true;
                    break;
                }
            }
        }
        return new Match(start, kinds);
    }

    Match after(Tokens tokens, int end) {
        if (tokens.is(end, '+')) {
            return new Match(end + 1, EnumSet.of(Kind.LOW_AFTER));
        }
        for (Phrase phrase : after) {
            if (matches(tokens, end, phrase) && !isComparison(tokens, end, phrase)) {
                return new Match(end + phrase.words().size(), EnumSet.of(phrase.kind()));
            }
        }
        return new Match(end, EnumSet.noneOf(Kind.class));
    }

    /** "three more than last year" compares; "three more were killed" adds. */
    private static boolean isComparison(Tokens tokens, int end, Phrase phrase) {
        return isWord(tokens, end + phrase.words().size(), "than");
    }

    private static boolean matches(Tokens tokens, int from, Phrase phrase) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!isWord(tokens, from + i, phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The second number of "10 to 15", "10-15", "two or three" and "between 10 and 15". */
    Optional<Cardinal> secondOfRange(Tokens tokens, Cardinal first) {
        int link = first.end();
        boolean dash = tokens.is(link, '-') || tokens.is(link, '–') || tokens.is(link, '—');
        boolean word = isWord(tokens, link, "to") || isWord(tokens, link, "or");
        boolean and = isWord(tokens, link, "and") && isBetween(tokens, link);
        if (!dash && !word && !and) {
            return Optional.empty();
        }
        return Cardinals.at(tokens, link + 1).filter(second -> !second.isVague() && second.value() > first.value());
    }

    private static boolean isBetween(Tokens tokens, int link) {
        for (int token = link - 1; token >= 0 && token > link - 6; token--) {
            if (isWord(tokens, token, "between")) {
                return true;
            }
        }
        return false;
    }

    /** Takes the "between" or "from" of a range into it. */
    static int withBetween(Tokens tokens, int token, int start, int free) {
        boolean opened = isWord(tokens, token - 1, "between") || isWord(tokens, token - 1, "from");
        return opened && token - 1 >= free ? token - 1 : start;
    }

    /** "none", "nobody" and the "no" of "no casualties", which is no answer and no "no longer". */
    static boolean isNone(Tokens tokens, int token) {
        if (isWord(tokens, token, "none") || isWord(tokens, token, "nobody")) {
            return true;
        }
        return isWord(tokens, token, "no")
                && tokens.isWord(token + 1)
                && !isWord(tokens, token + 1, "longer")
                && !isWord(tokens, token + 1, "more")
                && !isWord(tokens, token + 1, "fewer")
                && !isWord(tokens, token + 1, "less");
    }

    private static boolean isWord(Tokens tokens, int token, String word) {
        return tokens.isWord(token)
                && tokens.length(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }
}
