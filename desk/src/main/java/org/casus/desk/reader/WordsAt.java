package org.casus.desk.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Span;

/** Which words an address means: {@code 120-134} counts code points of the page's text, end exclusive. */
public final class WordsAt {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private WordsAt() {}

    /** The words' place in {@code text}; empty where the range is none or lies outside of it. */
    public static Optional<Span> of(String range, String text) {
        Matcher numbers = RANGE.matcher(range);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(numbers.group(1));
        int end = Integer.parseInt(numbers.group(2));
        if (start >= end || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        return Optional.of(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }
}
