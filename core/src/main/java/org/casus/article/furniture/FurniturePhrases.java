package org.casus.article.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells furniture by its own words: "Related Articles", "Your email address will not be published". Thread-safe. */
public final class FurniturePhrases {
    private static final int LONGEST_ANY = 420;
    /** Notices of cookies run on. */
    private static final int LONGEST_CONSENT = 1_200;

    private static final FurniturePhrases DEFAULT = new FurniturePhrases(WordFile.lines("furniture-phrases.txt"));

    private final Map<String, Reason> whole = new HashMap<>();
    private final Map<String, Reason> openers = new HashMap<>();
    private final Map<String, Reason> rest = new HashMap<>();
    private final Map<Character, List<Phrase>> starts = new HashMap<>();
    /** Phrases that may stand anywhere, by their first two characters. */
    private final Map<Integer, List<Phrase>> anywhere = new HashMap<>();

    private int count;

    /** @param order place in the file: the first phrase that matches counts */
    private record Phrase(String words, Reason reason, int order) {}

    private FurniturePhrases(List<String> lines) {
        lines.forEach(this::read);
    }

    /** The phrases that come with Casus. */
    public static FurniturePhrases standard() {
        return DEFAULT;
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        String[] key = line.substring(0, colon).split(" ", 2);
        Reason reason = Reason.valueOf(key[0]);
        for (String entry : line.substring(colon + 2).split("\\|", -1)) {
            String words = entry.strip();
            if (!words.isEmpty()) {
                add(key[1], words, reason);
            }
        }
    }

    private void add(String match, String words, Reason reason) {
        switch (match) {
            case "whole" -> whole.putIfAbsent(bare(words), reason);
            case "opens" -> openers.putIfAbsent(bare(words), reason);
            case "rest" -> rest.putIfAbsent(bare(words), reason);
            case "start" ->
                starts.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(new Phrase(words, reason, count++));
            case "any" ->
                anywhere.computeIfAbsent(pair(words, 0), c -> new ArrayList<>())
                        .add(new Phrase(words, reason, count++));
            default -> throw new IllegalStateException("Unknown way to match: " + match);
        }
    }

    /** The kind of furniture that is these words and nothing else. */
    public Optional<Reason> whole(String text) {
        return text.length() > 80 ? Optional.empty() : Optional.ofNullable(whole.get(bare(text)));
    }

    /** The kind of furniture that the heading opens: "Related Articles". */
    public Optional<Reason> opens(String text) {
        return text.length() > 80 ? Optional.empty() : Optional.ofNullable(openers.get(bare(text)));
    }

    /** The kind of furniture that begins here and goes on to the end of the page: "Leave a Reply", "12 Comments". */
    public Optional<Reason> endsArticle(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        String bare = bare(text);
        return Optional.ofNullable(rest.get(bare)).or(() -> Optional.ofNullable(rest.get(withoutNumber(bare))));
    }

    /** The kind of furniture that a short block of these words is, by how it begins or what it contains. */
    public Optional<Reason> line(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CONSENT) {
            return Optional.empty();
        }
        boolean isLong = text.length() > LONGEST_ANY;
        String lower = (isLong ? text.substring(0, LONGEST_ANY) : text).toLowerCase(Locale.ROOT);
        Optional<Reason> start = start(lower);
        if (isLong) {
            return start.filter(reason -> reason == Reason.CONSENT);
        }
        return start.or(() -> anywhere(lower)).filter(reason -> isSure(reason) || !ReportedLine.isNews(lower));
    }

    /** Kinds whose phrases no news holds, or that the page's form bears out. */
    private static boolean isSure(Reason reason) {
        return switch (reason) {
            case ADVERTISEMENT, AUTHOR, COMMENTS, FOOTER, NEWSLETTER, PAYWALL, SHARE -> false;
            default -> true;
        };
    }

    private Optional<Reason> start(String lower) {
        for (Phrase phrase : starts.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(phrase.words())
                    && endsWord(lower, phrase.words().length())) {
                return Optional.of(phrase.reason());
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> anywhere(String lower) {
        Phrase first = null;
        for (int at = 0; at + 1 < lower.length(); at++) {
            for (Phrase phrase : anywhere.getOrDefault(pair(lower, at), List.of())) {
                if ((first == null || phrase.order() < first.order()) && lower.startsWith(phrase.words(), at)) {
                    first = phrase;
                }
            }
        }
        return Optional.ofNullable(first).map(Phrase::reason);
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String withoutNumber(String bare) {
        int from = 0;
        int to = bare.length();
        while (from < to && isNumberPart(bare.charAt(from))) {
            from++;
        }
        while (to > from && isNumberPart(bare.charAt(to - 1))) {
            to--;
        }
        return bare.substring(from, to);
    }

    private static boolean isNumberPart(char c) {
        return Character.isDigit(c) || c == ' ' || c == '(' || c == ')';
    }

    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        int to = lower.length();
        while (to > 0 && isTrimmed(lower.charAt(to - 1))) {
            to--;
        }
        int from = 0;
        while (from < to && isTrimmed(lower.charAt(from))) {
            from++;
        }
        return lower.substring(from, to);
    }

    private static boolean isTrimmed(char c) {
        return !Character.isLetterOrDigit(c) && c != '©' && c != '+' && c != '*';
    }
}
