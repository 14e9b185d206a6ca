package org.casus.desk.timeline;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.casefile.CaseView;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Event;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Quoted;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;
import org.casus.desk.word.Dates;
import org.casus.desk.word.Tag;
import org.casus.desk.word.When;
import org.casus.text.Days;

/** Makes up the timeline. Immutable and thread-safe. */
public final class TimelineDesk {
    /** The most entries that a page shows; the newest of them. */
    private static final int MOST = 300;

    private static final int SHORTEST_GAP = 2;

    /** Which date an entry stands under. */
    public enum Clock {
        SAID("happened or said"),
        PUBLISHED("published"),
        DUE("due");

        private final String word;

        Clock(String word) {
            this.word = word;
        }

        /** The clock of an address; {@code said} unless another is named. */
        public static Clock of(Optional<String> value) {
            for (Clock clock : values()) {
                if (value.filter(clock.value()::equals).isPresent()) {
                    return clock;
                }
            }
            return SAID;
        }

        String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Catalogue catalogue;

    public TimelineDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public TimelinePage makeUp(Clock clock) {
        List<Entry> all = entries(clock);
        List<Entry> shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= shown.size(); i++) {
            ids.add("e" + i);
        }
        List<TimelinePage.Stretch> stretches = stretches(shown, ids);
        List<TimelinePage.Gap> gaps = stretches.stream()
                .filter(TimelinePage.Gap.class::isInstance)
                .map(TimelinePage.Gap.class::cast)
                .toList();
        return new TimelinePage(
                standfirst(clock, shown.size()),
                clocks(clock),
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Draughtsman(shown, catalogue.view().today()).draw(ids, gaps)),
                shown.stream().map(Entry::tag).distinct().toList(),
                stretches,
                clock == Clock.DUE ? 0 : undated(clock),
                all.size() - shown.size());
    }

    private static String standfirst(Clock clock, int entries) {
        String order = clock == Clock.DUE
                ? "in the order in which they fall due."
                : clock == Clock.PUBLISHED
                        ? "in the order in which they were published."
                        : "in the order they were said or happened. Deadlines still to come stand to the right of today.";
        return Count.of(entries, "entry ", "entries ") + order;
    }

    private static List<TimelinePage.Clock> clocks(Clock current) {
        List<TimelinePage.Clock> clocks = new ArrayList<>();
        for (Clock clock : Clock.values()) {
            String href = clock == Clock.SAID ? "/timeline" : "/timeline?clock=" + clock.value();
            clocks.add(new TimelinePage.Clock(clock.word, href, clock == current));
        }
        return clocks;
    }

    private List<Entry> entries(Clock clock) {
        List<Entry> entries = new ArrayList<>();
        if (clock != Clock.DUE) {
            catalogue.view().statements().forEach(entry -> said(entry, clock).ifPresent(entries::add));
            catalogue.view().ledger().events().forEach(event -> happened(event).ifPresent(entries::add));
        }
        catalogue
                .view()
                .ledger()
                .commitments()
                .forEach(commitment -> due(commitment, clock).ifPresent(entries::add));
        entries.sort(Comparator.comparing(Entry::day)
                .thenComparing(Entry::kind)
                .thenComparing(Entry::lane)
                .thenComparing(Entry::place)
                .thenComparing(Entry::words));
        return entries;
    }

    /** Statements of one claim by one speaker on one day are one entry: the first of them stands for the copies. */
    private Optional<Entry> said(CaseView.Entry entry, Clock clock) {
        Optional<Temporal> date =
                clock == Clock.PUBLISHED ? entry.page().article().published() : catalogue.date(entry);
        boolean copied = catalogue
                .descent(entry.id().page())
                .map(descent -> descent.of().isPresent())
                .orElse(false);
        if (date.isEmpty() || !isDay(date.get()) || copied && clock == Clock.SAID) {
            return Optional.empty();
        }
        Quoted quoted = catalogue.quoted(entry);
        return Optional.of(new Entry(
                Days.first(date.get()),
                party(entry),
                quoted.tag(),
                quoted.words(),
                quoted.href(),
                quoted.place(),
                quoted.speaker() + ". " + quoted.page()
                        + (isPlaced(entry, clock) ? ". Day not stated, placed by its page’s day" : ""),
                Entry.Kind.SAID));
    }

    /** Whether a statement stands under the day of its page for want of a day of its own. */
    private static boolean isPlaced(CaseView.Entry entry, Clock clock) {
        return clock == Clock.SAID && entry.statement().said().isEmpty();
    }

    /** The party that a speaker speaks for, as the claim or the parties have it. */
    private String party(CaseView.Entry entry) {
        Optional<String> position = catalogue
                .claimOf(entry)
                .flatMap(claim -> claim.positions().stream()
                        .filter(p -> p.statements().contains(entry.id()))
                        .map(Claim.Position::party)
                        .findFirst());
        return position.orElseGet(() -> catalogue.partyOf(catalogue.speaker(entry)));
    }

    private Optional<Entry> happened(Event event) {
        if (event.date().isEmpty()
                || !isDay(event.date().get())
                || event.evidence().isEmpty()) {
            return Optional.empty();
        }
        String place = event.evidence().stream()
                .map(catalogue::address)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("/timeline");
        String words = catalogue
                .page(event.evidence().get(0).page())
                .map(page -> event.evidence().get(0).span().in(page.article().text()))
                .orElseGet(() -> EventWords.of(event));
        Tag tag = event.status() == Event.Status.DONE ? Tag.EVENT : Tag.of(event.status());
        return Optional.of(new Entry(
                Days.first(event.date().get()),
                "At the place",
                tag,
                Wording.shortened(words),
                place,
                place,
                event.source() + event.target().map(target -> " to " + target).orElse("") + ": " + EventWords.of(event)
                        + event.place().map(at -> ", at " + at).orElse("") + ". "
                        + Count.pages(event.reports(), event.origins()),
                Entry.Kind.HAPPENED));
    }

    private Optional<Entry> due(Commitment commitment, Clock clock) {
        if (commitment.deadline().isEmpty() || !isDay(commitment.deadline().get()) || clock == Clock.PUBLISHED) {
            return Optional.empty();
        }
        Tag act = Tag.of(commitment.kind());
        return Optional.of(new Entry(
                Days.first(commitment.deadline().get()),
                commitment.by(),
                new Tag(act.css(), act.icon(), "due"),
                Wording.shortened(commitment.content()),
                Addresses.commitment(commitment.id()),
                catalogue.address(commitment.evidence()).orElse(Addresses.words(commitment.statement())),
                commitment.by() + commitment.to().map(to -> ", to " + to).orElse("") + ": "
                        + Tag.of(commitment.state()).word()
                        + Ruled.on(commitment).stream()
                                .map(ruled -> ", decided by " + ruled.by())
                                .distinct()
                                .collect(Collectors.joining()),
                Entry.Kind.DUE));
    }

    private static boolean isDay(Temporal date) {
        return !(date instanceof YearMonth) && !(date instanceof Year);
    }

    private List<TimelinePage.Stretch> stretches(List<Entry> entries, List<String> ids) {
        Map<LocalDate, List<TimelinePage.Item>> days = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            days.computeIfAbsent(entry.day(), day -> new ArrayList<>())
                    .add(new TimelinePage.Item(
                            ids.get(i), entry.tag(), entry.words(), entry.href(), entry.place(), entry.note()));
        }
        TreeSet<LocalDate> read = new TreeSet<>();
        catalogue.articles().forEach(page -> page.article().published().ifPresent(date -> read.add(Days.first(date))));
        List<TimelinePage.Stretch> stretches = new ArrayList<>();
        LocalDate before = null;
        for (Map.Entry<LocalDate, List<TimelinePage.Item>> day : days.entrySet()) {
            if (before != null) {
                gap(before, day.getKey(), read).ifPresent(stretches::add);
            }
            stretches.add(new TimelinePage.Day(
                    When.full(day.getKey(), catalogue.dates()), weekday(day.getKey()), day.getValue()));
            before = day.getKey();
        }
        return stretches;
    }

    /** The days between two that have entries, if no page of these days was read and they are past. */
    private Optional<TimelinePage.Gap> gap(LocalDate before, LocalDate next, TreeSet<LocalDate> read) {
        LocalDate from = before.plusDays(1);
        LocalDate end =
                next.isAfter(catalogue.view().today()) ? catalogue.view().today() : next;
        long days = ChronoUnit.DAYS.between(from, end);
        boolean anyRead = days > 0 && !read.subSet(from, end).isEmpty();
        if (days < SHORTEST_GAP || anyRead) {
            return Optional.empty();
        }
        Dates dates = catalogue.dates();
        return Optional.of(new TimelinePage.Gap(When.full(from, dates), When.full(end.minusDays(1), dates), days));
    }

    private String weekday(LocalDate day) {
        return Dates.weekday(day) + (day.equals(catalogue.view().today()) ? ", today" : "");
    }

    private int undated(Clock clock) {
        return (int) catalogue.view().statements().stream()
                .filter(entry -> (clock == Clock.PUBLISHED
                                ? entry.page().article().published()
                                : catalogue.date(entry))
                        .filter(TimelineDesk::isDay)
                        .isEmpty())
                .count();
    }
}
