package org.casus.text.token;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English function words: those that tie a sentence together and say nothing by themselves. Thread-safe. */
public final class FunctionWords {
    private static final Set<String> ALL =
            WordFile.lines(FunctionWords.class, "/org/casus/text/function-words.txt").stream()
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CONTRACTION = Pattern.compile("(?:n['’]t|['’]\\p{L}+)$");

    private FunctionWords() {}

    /** All of them, in lower case. */
    public static Set<String> all() {
        return ALL;
    }

    /**
     * Whether a word is one of them, also with a contraction: "we're".
     *
     * @param word in lower case
     */
    public static boolean contains(String word) {
        return ALL.contains(word) || ALL.contains(CONTRACTION.matcher(word).replaceFirst(""));
    }
}
