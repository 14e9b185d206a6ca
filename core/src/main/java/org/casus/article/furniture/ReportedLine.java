package org.casus.article.furniture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells news from furniture that holds the same words: "wrote on his Telegram channel that ...". Thread-safe. */
final class ReportedLine {
    private static final Pattern TOLD = anyOf(List.of("told", "done"));
    private static final Pattern READER = anyOf(List.of("reader"));

    private ReportedLine() {}

    /** Whether a line, in small letters, reports what was said or done, and speaks neither to the reader nor of the page. */
    static boolean isNews(String lower) {
        return TOLD.matcher(lower).find()
                && !READER.matcher(withoutQuotations(lower)).find();
    }

    /** What is quoted may speak to anybody. */
    private static String withoutQuotations(String text) {
        return text.replaceAll("[\"“][^\"”]*[\"”]", " ");
    }

    private static Pattern anyOf(List<String> kinds) {
        return Pattern.compile(kinds.stream()
                .flatMap(kind -> WordFile.entries("reported-words.txt", kind).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
