package org.casus.article.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.article.furniture.WordFile;

/** Cleans authors' names and tells names from what is none. */
public final class AuthorNames {
    static final List<String> PREFIXES = framing("prefix");
    private static final Set<String> NO_NAMES = Set.copyOf(WordFile.entries("author-words.txt", "no-name"));
    private static final Set<String> PARTICLES = Set.copyOf(WordFile.entries("author-words.txt", "particle"));
    private static final List<String> CUTS = framing("cut");
    /** Mark-up that a page's data carry as words: {@code content="<b>Ana Velik</b>"}. */
    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]*>");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[\\s,;:|·•\\-–—]+$");
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:;| — | – | - |\\||\\n|,|&|/|·|•| and | und | et | y | e | og | och | i | и )\\s*");

    private AuthorNames() {}

    /** Blanks behind an entry count: "by " is a prefix, "byline" has none. */
    private static List<String> framing(String kind) {
        return WordFile.spaced("author-words.txt", kind).stream()
                .map(String::stripLeading)
                .toList();
    }

    /** The names in these texts, each once, in order: "By Nils Ober and Lia Maro" has two. */
    public static List<String> clean(List<String> texts, Optional<String> outlet) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            if (text.stripLeading().startsWith(",")) {
                // ", The Lowmark Sentinel": the author's paper, where the name should stand before it.
                continue;
            }
            String start = text.length() > 300 ? text.substring(0, 300) : text;
            String bare = withoutFrame(Headlines.oneLine(TAG.matcher(start).replaceAll(" ")));
            for (String part : PARTS.split(bare)) {
                String name = withoutFrame(part.strip());
                if (isName(name, outlet)) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    /** Whether the text begins as a byline does: "By ". */
    public static boolean beginsAsByline(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PREFIXES.stream().anyMatch(lower::startsWith);
    }

    private static String withoutFrame(String text) {
        String name = text;
        String lower = name.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix)) {
                name = name.substring(prefix.length()).strip();
                lower = name.toLowerCase(Locale.ROOT);
            }
        }
        for (String cut : CUTS) {
            int at = lower.indexOf(cut);
            if (at > 0) {
                name = name.substring(0, at).strip();
                lower = name.toLowerCase(Locale.ROOT);
            }
        }
        return EDGES.matcher(name).replaceAll("");
    }

    /** One word as bloggers sign: "frontier_fox", "vinci42". */
    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0 && name.length() >= 4 && Character.isLetter(name.charAt(0));
    }

    /** Whether the words look like a person's name: two to five words, each with a capital but for particles. */
    static boolean isPersonLike(String name) {
        String[] words = name.split(" ", -1);
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        for (String word : words) {
            boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (!particle
                    && (word.isEmpty()
                            || Character.isLowerCase(word.charAt(0))
                            || !Character.isLetter(word.charAt(0)))) {
                return false;
            }
        }
        return true;
    }

    static boolean isName(String name, Optional<String> outlet) {
        if (name.length() < 3
                || name.length() > 60
                || name.contains("://")
                || name.contains("@")
                || name.contains("www.")) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (NO_NAMES.contains(lower)
                || !isHandle(name)
                        && (name.chars().anyMatch(Character::isDigit) || Character.isLowerCase(name.charAt(0)))) {
            return false;
        }
        int words = name.split(" ", -1).length;
        boolean site = outlet.isPresent() && Titles.similarity(name, outlet.get()) >= 0.6;
        return words <= 6 && !site;
    }
}
