package org.casus.article.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/**
 * Finds a page's dates: structured data, meta elements, marked-up times, the address, dates in the visible text, in
 * this order. Belongs to one page.
 */
public final class PublicationDates {
    private static final List<String> PUBLISHED = metas("published");
    private static final List<String> MODIFIED = metas("modified");

    private static final List<String> DESCRIPTION = List.of("description", "og:description");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/_.?=&-]");
    private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:");
    private static final Pattern COMPACT_DAY = Pattern.compile("20[012]\\d[01]\\d[0-3]\\d");

    private final PageLayout layout;
    private final DateReader reader;

    private PublicationDates(PageLayout layout, DateReader reader) {
        this.layout = layout;
        this.reader = reader;
    }

    private static List<String> metas(String kind) {
        return WordFile.lines("date-metas.txt").stream()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.get(0).equals(kind))
                .flatMap(words -> words.stream().skip(1))
                .toList();
    }

    /**
     * Reads the page's dates.
     *
     * @param published what structured data says, as it stands there
     * @param modified likewise
     * @param latest the last day that is believed
     * @param firstBodyBlock where the body begins; dates of the visible text are looked for around it
     */
    public static Dates find(
            PageLayout layout,
            Optional<String> published,
            Optional<String> modified,
            Optional<String> address,
            LocalDate latest,
            int firstBodyBlock) {
        PublicationDates dates = new PublicationDates(layout, new DateReader(latest, order(layout.head())));
        Optional<Temporal> changed = modified.flatMap(dates.reader::read).or(() -> dates.meta(MODIFIED));
        Optional<Temporal> located = address.flatMap(dates::fromAddress);
        ShownDates visible = new ShownDates(layout, dates.reader, firstBodyBlock);
        Optional<Temporal> shown = visible.best();
        Optional<Temporal> scripted =
                ScriptDates.first(layout.head().scripts(), dates.reader).map(day -> day);
        Optional<Temporal> readers = shown.filter(day -> !visible.isOfChange());
        Optional<Temporal> plain = readers.filter(day -> visible.isPlain());
        List<Optional<Temporal>> clues = List.of(located, readers, scripted);
        Optional<Temporal> stated = dates.stated(published, plain);
        Optional<Temporal> own = located.isEmpty() && visible.isAbove() ? beforeStamp(plain, stated, changed) : stated;
        Optional<Temporal> first = own.map(
                        date -> dates.onThePagesClock(isTimed(published) ? date : asShown(date, clues), clues))
                .or(() -> located.map(date -> shown.filter(day -> visible.isPlain() && areNeighbours(day, date))
                        .orElse(date)))
                .or(() -> shown)
                .or(() -> dates.property("dateCreated"))
                .or(() -> scripted)
                .or(() -> changed)
                .or(() -> dates.property("dateModified"))
                .or(() -> dates.meta(DESCRIPTION));
        return new Dates(own.isPresent() ? first : dates.withinMonth(first), changed);
    }

    /** Where the page states no day but a month, a day found elsewhere counts only if it lies in it. */
    private Optional<Temporal> withinMonth(Optional<Temporal> found) {
        Optional<YearMonth> month = PUBLISHED.stream()
                .flatMap(name -> layout.head().all(name).stream())
                .flatMap(content -> reader.readIsoMonth(content).stream())
                .findFirst();
        return month.isEmpty()
                ? found
                : found.filter(date -> YearMonth.from(date).equals(month.get())).or(() -> month);
    }

    /** The day that the page states of itself; where its statements differ, the one that it also shows its readers. */
    private Optional<Temporal> stated(Optional<String> published, Optional<Temporal> plain) {
        List<Temporal> statements = Stream.of(published.flatMap(reader::read), meta(PUBLISHED))
                .flatMap(Optional::stream)
                .toList();
        return statements.stream()
                .filter(date -> isSameDay(plain, Optional.of(date)))
                .findFirst()
                .or(() -> statements.stream().findFirst())
                .or(() -> property("datePublished"));
    }

    private static boolean isSameDay(Optional<Temporal> one, Optional<Temporal> other) {
        return one.isPresent() && one.map(PublicationDates::day).equals(other.map(PublicationDates::day));
    }

    /** Some software states the day of the last change as that of publication too: then an earlier day shown is the page's. */
    private static Optional<Temporal> beforeStamp(
            Optional<Temporal> plain, Optional<Temporal> stated, Optional<Temporal> changed) {
        if (!isSameDay(stated, changed)) {
            return stated;
        }
        LocalDate stamp = day(stated.orElseThrow());
        return plain.filter(shown -> day(shown).isBefore(stamp.minusDays(1))).or(() -> stated);
    }

    /** Whether a machine wrote the date, year first and with a clock: it does not take days for months. */
    private static boolean isTimed(Optional<String> published) {
        return published.filter(date -> TIMED.matcher(date).lookingAt()).isPresent();
    }

    /** A day of the month up to the twelfth may have been taken for the month: then the page shows it the other way round. */
    private static Temporal asShown(Temporal stated, List<Optional<Temporal>> clues) {
        if (!(stated instanceof LocalDate day) || day.getDayOfMonth() > 12) {
            return stated;
        }
        LocalDate mirrored = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        boolean shown = clues.stream()
                .flatMap(Optional::stream)
                .anyMatch(clue -> day(clue).equals(mirrored));
        return shown ? mirrored : stated;
    }

    /**
     * A time in UTC may fall on the day before or after the page's own day: the day that readers see is taken, where
     * some zone's clock allows it and it is not worded as the day of a change.
     */
    private Temporal onThePagesClock(Temporal stated, List<Optional<Temporal>> clues) {
        if (!(stated instanceof OffsetDateTime time) || !time.getOffset().equals(ZoneOffset.UTC)) {
            return stated;
        }
        LocalDate own = time.toLocalDate();
        for (Optional<Temporal> clue : clues) {
            LocalDate day = clue.map(PublicationDates::day).orElse(own);
            boolean zoned = day.equals(own.minusDays(1)) ? time.getHour() < 11 : time.getHour() >= 10;
            if (zoned && areNeighbours(day, own)) {
                return day;
            }
        }
        return LandClock.dayBeginning(time, language(layout.head()))
                .<Temporal>map(day -> day)
                .orElse(stated);
    }

    private static boolean areNeighbours(Temporal one, Temporal other) {
        return Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) == 1;
    }

    private static LocalDate day(Temporal date) {
        return date instanceof OffsetDateTime time ? time.toLocalDate() : LocalDate.from(date);
    }

    private static String language(PageHead head) {
        return head.language().or(() -> head.meta("og:locale")).orElse("");
    }

    private static DateReader.Order order(PageHead head) {
        String language = language(head).toLowerCase(Locale.ROOT);
        boolean american = language.equals("en") || language.startsWith("en-us") || language.startsWith("en_us");
        return american ? DateReader.Order.MONTH_FIRST : DateReader.Order.DAY_FIRST;
    }

    private Optional<Temporal> meta(List<String> names) {
        PageHead head = layout.head();
        for (String name : names) {
            for (String content : head.all(name)) {
                Optional<Temporal> date = reader.read(content);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Temporal> property(String name) {
        for (int e : layout.head().properties()) {
            Element element = layout.element(e);
            if (element.attr("itemprop").contains(name)) {
                Optional<Temporal> date = stated(element);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Temporal> stated(Element element) {
        return stated(element, reader);
    }

    /** The date in an element's attributes, else in its words. */
    static Optional<Temporal> stated(Element element, DateReader reader) {
        for (String key : new String[] {"datetime", "content", "title"}) {
            String value = element.attr(key);
            Optional<Temporal> date = value.isEmpty() ? Optional.empty() : reader.read(value);
            if (date.isPresent()) {
                return date;
            }
        }
        return reader.read(element.ownText());
    }

    /** {@code /2020/10/30/}, {@code 30-10-2020} or {@code /20201030/} in an address. */
    private Optional<Temporal> fromAddress(String address) {
        String path = address.length() > 500 ? address.substring(0, 500) : address;
        List<String> parts = List.of(BETWEEN_PARTS.split(path));
        for (int i = 0; i + 2 < parts.size(); i++) {
            String first = parts.get(i);
            String second = parts.get(i + 1);
            String third = parts.get(i + 2);
            if (isYear(first) && isDayOrMonth(second) && isDayOrMonth(third)) {
                return reader.read(first + "-" + second + "-" + third);
            }
            if (isYear(third) && isDayOrMonth(first) && isDayOrMonth(second) && first.length() + second.length() == 4) {
                return reader.read(first + "/" + second + "/" + third);
            }
        }
        return parts.stream()
                .filter(part -> COMPACT_DAY.matcher(part).matches())
                .findFirst()
                .flatMap(reader::read);
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && (part.startsWith("19") || part.startsWith("20")) && isFigures(part);
    }

    private static boolean isDayOrMonth(String part) {
        return !part.isEmpty() && part.length() <= 2 && isFigures(part);
    }

    private static boolean isFigures(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
