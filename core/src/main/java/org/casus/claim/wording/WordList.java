package org.casus.claim.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.name.States;
import org.casus.text.token.WordFile;

/** What the room makes of the {@link WordFile}s that stand beside its classes: words, stems and patterns. */
public final class WordList {
    private WordList() {}

    /** The lines of a list; a list that the build lacks is an error. */
    public static List<String> lines(Class<?> beside, String name) {
        return WordFile.lines(beside, name);
    }

    /** All words of a list. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream().flatMap(WordList::split).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a line, parted by blanks. */
    public static Stream<String> split(String line) {
        return Arrays.stream(line.strip().split("\\s+"));
    }

    /** The news agencies that the room of names knows, in lower case. */
    public static List<String> agencies() {
        return WordFile.lines(States.class, "/org/casus/name/agencies.txt").stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** All words of a list as they are compared. */
    public static Set<String> stems(Class<?> beside, String name, Lexicon lexicon) {
        return words(beside, name).stream().map(lexicon::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** One pattern of all lines, each a regular expression that begins and ends with a word. */
    public static Pattern pattern(Class<?> beside, String name) {
        return Pattern.compile(regex(beside, name));
    }

    /** The same as a part of a longer expression. */
    public static String regex(Class<?> beside, String name) {
        return "(?iu:\\b(?:" + String.join("|", lines(beside, name)) + ")\\b)";
    }
}
