package org.casus.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds requests under a treaty in a statement's words: "Velden invoked article 4 of the Northern Compact". Stateless.
 */
public final class InvocationFinder {
    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:invok(?:ed|es|ing)|appeal(?:ed|s|ing)? (?:to|under)|call(?:ed|s|ing)? on|ask(?:ed|s|ing)? (?:for|under|to)|request(?:ed|s|ing)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("\\b[Aa]rticles? (\\d+)");

    private InvocationFinder() {}

    /**
     * @param words of the statement
     * @param speaker who says so, for words that name no party themselves
     * @param evidence the statement's id
     */
    public static List<Facts.Invoked> find(
            String words,
            Optional<String> speaker,
            Optional<LocalDate> said,
            String evidence,
            List<Obligation> records) {
        Matcher request = REQUEST.matcher(words);
        if (!request.find()) {
            return List.of();
        }
        List<Facts.Invoked> found = new ArrayList<>();
        for (Obligation record : records) {
            Optional<String> instrument = names(record).filter(words::contains).findFirst();
            Optional<String> by =
                    party(record, words.substring(0, request.start())).or(() -> speaker);
            if (instrument.isPresent() && by.isPresent() && concerns(record, words)) {
                found.add(new Facts.Invoked(by.get(), record.instrument(), record.article(), said, evidence));
            }
        }
        return found;
    }

    private static Stream<String> names(Obligation record) {
        return Stream.concat(Stream.of(record.instrument()), record.knownAs().stream());
    }

    private static Optional<String> party(Obligation record, String before) {
        return record.parties().stream()
                .map(Obligation.Party::state)
                .filter(before::contains)
                .findFirst();
    }

    /** Names this article, or none. */
    private static boolean concerns(Obligation record, String words) {
        Matcher article = ARTICLE.matcher(words);
        boolean any = false;
        while (article.find()) {
            any = true;
            if (article.group(1).equals(record.article())) {
                return true;
            }
        }
        return !any;
    }
}
