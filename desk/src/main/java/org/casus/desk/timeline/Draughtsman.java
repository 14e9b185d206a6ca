package org.casus.desk.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the timeline: lanes of the parties that are heard most, marks side by side where they share a day. */
final class Draughtsman {
    private static final int LEFT = 150;
    private static final int RIGHT = 930;
    private static final int TOP = 34;
    private static final int LANE = 58;
    private static final int MOST_LANES = 6;
    private static final String OTHERS = "Others";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final List<Entry> entries;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;
    private final List<String> lanes;

    /** @param entries in the order of their days; at least one */
    Draughtsman(List<Entry> entries, LocalDate today) {
        this.entries = entries;
        this.today = today;
        this.first = entries.get(0).day();
        this.last = entries.get(entries.size() - 1).day();
        this.lanes = lanes(entries);
    }

    /** @param ids the rows of the entries in the list */
    TimelineDrawing draw(List<String> ids, List<TimelinePage.Gap> gaps) {
        List<TimelineDrawing.Lane> drawn = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            drawn.add(new TimelineDrawing.Lane(shortened(lanes.get(i)), TOP + LANE * i + 33, TOP + LANE * (i + 1)));
        }
        int bottom = TOP + LANE * lanes.size();
        return new TimelineDrawing(
                bottom + 28,
                entries.size() + " entries in " + lanes.size() + " lanes; the list below holds the same",
                month(),
                drawn,
                ticks(),
                gaps.stream().map(this::hatch).toList(),
                marks(ids),
                isInside(today) ? Optional.of(x(today)) : Optional.empty());
    }

    private String month() {
        String from = MONTH_YEAR.format(first);
        String to = MONTH_YEAR.format(last);
        return from.equals(to) ? from : from + " – " + to;
    }

    private static List<String> lanes(List<Entry> entries) {
        Map<String, Integer> heard = new HashMap<>();
        entries.forEach(entry -> heard.merge(entry.lane(), 1, Integer::sum));
        List<String> order = heard.keySet().stream()
                .sorted((a, b) -> heard.getOrDefault(a, 0).equals(heard.getOrDefault(b, 0))
                        ? a.compareTo(b)
                        : heard.getOrDefault(b, 0) - heard.getOrDefault(a, 0))
                .toList();
        Set<String> lanes = new LinkedHashSet<>(order.subList(0, Math.min(MOST_LANES, order.size())));
        if (order.size() > MOST_LANES) {
            lanes.add(OTHERS);
        }
        return List.copyOf(lanes);
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private int x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days);
    }

    private int y(String lane) {
        int index = lanes.indexOf(lane);
        return TOP + LANE * (index < 0 ? lanes.size() - 1 : index) + 29;
    }

    /** As many days as there is room for, at equal steps; over more than a year, months. */
    private List<TimelineDrawing.Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        long step = Math.max(1, (days + 15) / 16);
        DateTimeFormatter format = days <= 16 ? DAY : days <= 366 ? DAY_MONTH : MONTH_YEAR;
        long wide = days <= 16 ? step : Math.max(step, (days + 9) / 10);
        List<TimelineDrawing.Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(wide)) {
            ticks.add(new TimelineDrawing.Tick(x(day), format.format(day)));
        }
        return ticks;
    }

    private TimelineDrawing.Hatch hatch(TimelinePage.Gap gap) {
        int from = x(LocalDate.parse(gap.from().iso()).minusDays(1)) + 8;
        int to = x(LocalDate.parse(gap.to().iso()).plusDays(1)) - 8;
        return new TimelineDrawing.Hatch(from, Math.max(2, to - from));
    }

    /** Marks of one lane and day stand side by side, each a little to the right of the one before. */
    private List<TimelineDrawing.Mark> marks(List<String> ids) {
        Map<String, Integer> there = new HashMap<>();
        List<TimelineDrawing.Mark> marks = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int y = y(entry.lane());
            int before = there.merge(entry.day() + " " + y, 1, Integer::sum) - 1;
            int x = Math.min(RIGHT + 4, x(entry.day()) + 11 * Math.min(before, 4));
            marks.add(new TimelineDrawing.Mark(
                    "#" + ids.get(i),
                    entry.tag().css(),
                    entry.tag().icon(),
                    DAY_MONTH.format(entry.day()) + ", " + entry.lane() + ": "
                            + entry.tag().word(),
                    entry.kind() == Entry.Kind.DUE || entry.day().isAfter(today),
                    x,
                    y));
        }
        return marks;
    }

    private static String shortened(String name) {
        return name.length() <= 19 ? name : name.substring(0, 18).strip() + "…";
    }
}
