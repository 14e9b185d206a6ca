package org.casus.claim.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Span;
import org.casus.text.Timex;
import org.casus.text.token.WordLists;

/** When the sentences of a text play: now, or in a past that makes no news. Reads a text from its beginning. */
final class Calendar {
    private static final int RECENT_DAYS = 120;
    private static final int OLD_DAYS = 300;
    private static final int LONGEST = 8;
    private static final Pattern DETERMINER =
            Pattern.compile("(?:\\b(?i:the|a|an|its|his|her|their|this|that)|['’]s) $");
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}[\\p{L}-]*)");
    private static final Set<String> AFTER_NOUNS =
            WordLists.of(Calendar.class, "words.tsv").named("after nouns");

    private final List<Timex> timexes;
    private final Optional<LocalDate> published;
    private boolean toldOfOldTimes;
    private Optional<LocalDate> date = Optional.empty();
    private int lastEnd;

    Calendar(List<Timex> timexes, Optional<LocalDate> published) {
        this.timexes = timexes;
        this.published = published;
    }

    /**
     * Moves on to a sentence.
     *
     * @param aside whether a date stands in a clause with a time of its own
     */
    void turnTo(Span sentence, String text, Predicate<Span> aside) {
        if (text.substring(Math.min(lastEnd, sentence.start()), sentence.start())
                .contains("\n\n")) {
            toldOfOldTimes = false;
        }
        lastEnd = sentence.end();
        date = Optional.empty();
        boolean old = false;
        boolean recent = false;
        for (Timex timex : timexes) {
            if (sentence.contains(timex.span()) && tellsWhen(timex, text) && !aside.test(timex.span())) {
                date = date.or(() -> day(timex));
                old |= isOld(timex);
                recent |= isRecent(timex);
            }
        }
        toldOfOldTimes = old ? !recent : toldOfOldTimes && !recent;
    }

    /** A duration is no time, nor is the year of "the 1994 truce", which belongs to the truce. */
    private static boolean tellsWhen(Timex timex, String text) {
        boolean time = timex.type() != Timex.Type.DURATION && timex.type() != Timex.Type.SET;
        return time && !isPartOfName(timex.span(), text);
    }

    private static boolean isPartOfName(Span date, String text) {
        Matcher before = DETERMINER.matcher(text).region(Math.max(0, date.start() - LONGEST), date.start());
        Matcher after = NEXT_WORD.matcher(text).region(date.end(), text.length());
        return before.find()
                && after.lookingAt()
                && !AFTER_NOUNS.contains(after.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether the sentence tells of a time long before the text was published. */
    boolean isHistory() {
        return toldOfOldTimes;
    }

    Optional<LocalDate> date() {
        return date;
    }

    private boolean isOld(Timex timex) {
        Optional<Integer> year = year(timex);
        if (year.isEmpty() || published.isEmpty()) {
            return false;
        }
        LocalDate latest = day(timex).orElseGet(() -> LocalDate.of(year.get(), 12, 31));
        return latest.isBefore(published.get().minusDays(OLD_DAYS));
    }

    private boolean isRecent(Timex timex) {
        Optional<LocalDate> day = day(timex);
        return timex.value().equals("PRESENT_REF")
                || day.isPresent()
                        && published.isPresent()
                        && day.get().isAfter(published.get().minusDays(RECENT_DAYS));
    }

    private static Optional<Integer> year(Timex timex) {
        String value = timex.value();
        if (value.matches("\\d{4}.*")) {
            int year = Integer.parseInt(value.substring(0, 4));
            return year > 0 ? Optional.of(year) : Optional.empty();
        }
        return value.matches("\\d{3}") ? Optional.of(Integer.parseInt(value) * 10 + 9) : Optional.empty();
    }

    private static Optional<LocalDate> day(Timex timex) {
        if (!timex.value().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(timex.value().substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
