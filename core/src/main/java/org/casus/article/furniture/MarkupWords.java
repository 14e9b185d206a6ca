package org.casus.article.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells furniture by the words of an element's class and id: {@code "post-related__list"} is related links.
 *
 * <p>Words are what stands between hyphens, underscores and changes of case. An entry of the list is one word
 * ({@code related}) or several in a row ({@code share bar} meets {@code share-bar}, {@code shareBar} and
 * {@code sharebar}). Thread-safe.
 */
public final class MarkupWords {
    private static final int LONGEST = 400;

    private static final MarkupWords DEFAULT = new MarkupWords(WordFile.lines("markup-words.txt"));

    private final Map<String, Reason> phrases = new HashMap<>();
    private final Map<String, Reason> wholes = new HashMap<>();
    private final Set<String> harmless = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    /** The first words of all entries but the harmless: no run of words that begins with another can meet one. */
    private final Set<String> firsts = new HashSet<>();

    private int longest = 1;

    private MarkupWords(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String entry : line.substring(colon + 1).split(",", -1)) {
                add(key, entry.strip());
            }
        }
    }

    /** The words that come with Casus. */
    public static MarkupWords standard() {
        return DEFAULT;
    }

    private void add(String key, String entry) {
        if (entry.isEmpty()) {
            return;
        }
        if (key.equals("TARGET")) {
            targets.add(entry);
            return;
        }
        longest = Math.max(longest, entry.split(" ", -1).length);
        if (key.equals("HARMLESS") || key.equals("ELSEWHERE")) {
            (key.equals("HARMLESS") ? harmless : elsewhere).add(entry);
            return;
        }
        if (key.startsWith("BODY")) {
            int rank = Integer.parseInt(key.substring(4));
            bodies.put(entry, rank);
            bodies.put(entry.replace(" ", ""), rank);
            noteFirst(entry);
            return;
        }
        Reason reason = Reason.valueOf(key);
        Map<String, Reason> known = entry.startsWith("=") ? wholes : phrases;
        String words = entry.startsWith("=") ? entry.substring(1) : entry;
        known.putIfAbsent(words, reason);
        known.putIfAbsent(words.replace(" ", ""), reason);
        noteFirst(words);
    }

    private void noteFirst(String entry) {
        firsts.add(entry.split(" ", 2)[0]);
        firsts.add(entry.replace(" ", ""));
    }

    /** What the names say of the element: furniture, and which; a body, and how surely. */
    public Meaning meaning(String names) {
        if (names.isBlank()) {
            return Meaning.NOTHING;
        }
        String cut = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
        Optional<Reason> reason = Optional.empty();
        int rank = 0;
        for (String name : cut.split("\\s+")) {
            List<String> words = wordsOf(name);
            if (words.stream().noneMatch(firsts::contains) || isHarmless(words)) {
                continue;
            }
            Optional<Reason> found = furniture(words);
            int body = bodyRank(words);
            if (reason.isEmpty()) {
                reason = found;
            }
            rank = Math.max(rank, found.isPresent() ? 0 : body);
        }
        return new Meaning(reason, rank);
    }

    /** Whether the names of a heading say that a list of contents points at it: {@code "chapter toc"}, {@code "toc_3"}. */
    public boolean isTarget(String names) {
        return wordsOf(names).stream().anyMatch(targets::contains);
    }

    /** Whether the name says nothing; one that is listed as a whole says what it says there. */
    private boolean isHarmless(List<String> words) {
        if (wholes.containsKey(String.join(" ", words))) {
            return false;
        }
        String first = words.get(0);
        boolean pair = words.size() > 1 && harmless.contains(first + " " + words.get(1));
        return pair || elsewhere.contains(first) || harmless.contains(first);
    }

    private Optional<Reason> furniture(List<String> words) {
        Reason whole = wholes.get(String.join(" ", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int length = Math.min(longest, words.size()); length >= 1; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Reason reason = firsts.contains(words.get(from)) ? phrases.get(run(words, from, length)) : null;
                if (reason != null) {
                    return Optional.of(reason);
                }
            }
        }
        return Optional.empty();
    }

    private static String run(List<String> words, int from, int length) {
        return length == 1 ? words.get(from) : String.join(" ", words.subList(from, from + length));
    }

    private int bodyRank(List<String> words) {
        int rank = 0;
        for (int length = Math.min(longest, words.size()); length >= 1; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                boolean may = firsts.contains(words.get(from));
                rank = may ? Math.max(rank, bodies.getOrDefault(run(words, from, length), 0)) : rank;
            }
        }
        return rank;
    }

    /** The words of a class or id: {@code post-relatedList} has "post", "related", "list". */
    public static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before) && word.length() > 2;
            if (Character.isDigit(c) && word.length() < 4 || Character.isDigit(before) && letter) {
                word.setLength(0);
                before = Character.isDigit(c) ? c : '0';
                continue;
            }
            if (!letter || hump) {
                flush(word, words);
            }
            if (letter) {
                word.append(c);
            }
            before = c;
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /**
     * What class and id say.
     *
     * @param furniture the kind of furniture, if they name one
     * @param body how surely they name an article's body: 0 not at all, 3 surely
     */
    public record Meaning(Optional<Reason> furniture, int body) {
        /** Says nothing. */
        public static final Meaning NOTHING = new Meaning(Optional.empty(), 0);
    }
}
