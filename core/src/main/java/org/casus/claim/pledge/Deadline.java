package org.casus.claim.pledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.gather.Voice;
import org.casus.text.Span;
import org.casus.text.Timex;

/** Until when a commitment binds: "by 14 September", "within three days", "will be open on 15 December". */
final class Deadline {
    private static final Pattern FROM =
            Pattern.compile("\\b(?:from|since|after|of|last)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "\\b(?:by|before|until|till|within|no later than|not later than|deadline of)\\s.{0,24}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("P(\\d+)([DWMY])|PT(\\d+)H");

    private static final Pattern WITHIN_ONE =
            Pattern.compile("\\bwithin (?:an?|one|the) ([dwmy])(?:ay|eek|onth|ear)\\b", Pattern.CASE_INSENSITIVE);

    private Deadline() {}

    /**
     * The last day, where the words name one that is not before the day on which they were said. What someone "had
     * promised" was said earlier, nobody knows when.
     */
    static Optional<LocalDate> of(Voice voice) {
        String text = voice.source().text();
        Optional<LocalDate> said = isToldLater(voice) ? Optional.empty() : voice.day();
        return voice.source().report().timexes().stream()
                .filter(timex -> isInside(voice, timex.span()))
                .filter(timex -> !isInCondition(voice, timex.span()))
                .filter(timex -> !FROM.matcher(before(text, timex)).find())
                .sorted(Comparator.comparing(
                        (Timex timex) -> !BY.matcher(before(text, timex)).find()))
                .map(timex -> day(voice, timex, text))
                .flatMap(Optional::stream)
                .filter(day -> said.filter(day::isBefore).isEmpty())
                .findFirst()
                .or(() -> within(voice, said));
    }

    /** "give it back within a week" */
    private static Optional<LocalDate> within(Voice voice, Optional<LocalDate> said) {
        Matcher within = WITHIN_ONE.matcher(voice.content());
        return within.find()
                ? said.flatMap(day -> after(day, "P1" + within.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** "had promised": the page tells of it after the fact. */
    static boolean isToldLater(Voice voice) {
        String text = voice.source().text();
        return voice.statement().cue().stream().anyMatch(span -> span.in(text).startsWith("had "));
    }

    private static Optional<LocalDate> day(Voice voice, Timex timex, String text) {
        String value = timex.value();
        try {
            if (DAY.matcher(value).matches()) {
                return Optional.of(LocalDate.parse(value.substring(0, 10)));
            }
            if (MONTH.matcher(value).matches()) {
                return Optional.of(YearMonth.parse(value).atEndOfMonth());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        boolean within =
                before(text, timex).toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:within|in)\\s+(?:the next\\s+)?$")
                        || timex.span().in(text).toLowerCase(Locale.ROOT).startsWith("within");
        return within ? voice.day().flatMap(said -> after(said, value)) : Optional.empty();
    }

    private static Optional<LocalDate> after(LocalDate said, String duration) {
        var parts = DAYS.matcher(duration);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            return Optional.of(said.plusDays((Long.parseLong(parts.group(3)) + 23) / 24));
        }
        long many = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2)) {
                    case "D" -> said.plusDays(many);
                    case "W" -> said.plusWeeks(many);
                    case "M" -> said.plusMonths(many);
                    default -> said.plusYears(many);
                });
    }

    private static String before(String text, Timex timex) {
        return text.substring(
                Math.max(0, timex.span().start() - 40), timex.span().start());
    }

    private static boolean isInside(Voice voice, Span span) {
        List<Span> content = voice.statement().content();
        return content.stream().anyMatch(part -> part.overlaps(span));
    }

    private static boolean isInCondition(Voice voice, Span span) {
        return voice.statement().condition().stream().anyMatch(part -> part.overlaps(span));
    }
}
