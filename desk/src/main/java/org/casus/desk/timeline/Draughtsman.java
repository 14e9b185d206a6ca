package org.casus.desk.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the timeline: lanes of the parties that are heard most, marks one under the other where they share a day. */
final class Draughtsman {
    private static final int LEFT = 150;
    private static final int RIGHT = 930;
    private static final int TOP = 34;
    private static final int LANE = 58;
    /** A mark and the gap to the next one. */
    private static final int STEP = 34;

    private static final int MOST_ROWS = 3;
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
        List<Pile> piles = piles();
        int[] rows = rows(piles, lanes.size());
        List<TimelineDrawing.Lane> drawn = new ArrayList<>();
        List<TimelineDrawing.Mark> marks = new ArrayList<>();
        int bottom = TOP;
        for (int lane = 0; lane < rows.length; lane++) {
            int top = bottom;
            bottom = top + LANE + STEP * (rows[lane] - 1);
            drawn.add(new TimelineDrawing.Lane(shortened(lanes.get(lane)), top + 33, bottom));
            for (Pile pile : piles) {
                if (pile.lane() == lane) {
                    marks(pile, top, ids, marks);
                }
            }
        }
        return new TimelineDrawing(
                bottom + 28,
                entries.size() + " entries in " + lanes.size() + " lanes; the list below holds the same",
                month(),
                drawn,
                ticks(),
                gaps.stream().map(this::hatch).toList(),
                marks,
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

    private int lane(String name) {
        int index = lanes.indexOf(name);
        return index < 0 ? lanes.size() - 1 : index;
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

    /** Entries of one lane that fall on nearly one place of the scale: no mark of theirs may cover another. */
    private record Pile(int lane, int x, List<Integer> entries) {}

    private List<Pile> piles() {
        Map<Integer, Pile> latest = new HashMap<>();
        List<Pile> piles = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int lane = lane(entries.get(i).lane());
            int x = x(entries.get(i).day());
            Pile pile = latest.get(lane);
            if (pile == null || x - pile.x() < 0 || x - pile.x() >= STEP) {
                pile = new Pile(lane, x, new ArrayList<>());
                latest.put(lane, pile);
                piles.add(pile);
            }
            pile.entries().add(i);
        }
        return piles;
    }

    /** How many marks stand over each other in each lane. */
    private static int[] rows(List<Pile> piles, int lanes) {
        int[] rows = new int[lanes];
        Arrays.fill(rows, 1);
        piles.forEach(pile -> rows[pile.lane()] =
                Math.max(rows[pile.lane()], Math.min(MOST_ROWS, pile.entries().size())));
        return rows;
    }

    /** The marks of a pile, one under the other; a number in the last row where there are more than rows. */
    private void marks(Pile pile, int top, List<String> ids, List<TimelineDrawing.Mark> marks) {
        int all = pile.entries().size();
        int shown = all <= MOST_ROWS ? all : MOST_ROWS - 1;
        for (int row = 0; row < shown; row++) {
            int i = pile.entries().get(row);
            marks.add(mark(entries.get(i), ids.get(i), pile.x(), top + 29 + STEP * row));
        }
        if (shown < all) {
            List<Integer> rest = pile.entries().subList(shown, all);
            Entry from = entries.get(rest.get(0));
            Entry to = entries.get(rest.get(rest.size() - 1));
            String days = from.day().equals(to.day())
                    ? DAY_MONTH.format(from.day())
                    : DAY_MONTH.format(from.day()) + " to " + DAY_MONTH.format(to.day());
            marks.add(new TimelineDrawing.Mark(
                    "#" + ids.get(rest.get(0)),
                    "k-index",
                    "",
                    "+" + rest.size(),
                    days + ", " + lanes.get(pile.lane()) + ": " + rest.size() + " more in the list",
                    isToCome(from),
                    pile.x(),
                    top + 29 + STEP * shown));
        }
    }

    private TimelineDrawing.Mark mark(Entry entry, String id, int x, int y) {
        return new TimelineDrawing.Mark(
                "#" + id,
                entry.tag().css(),
                entry.tag().icon(),
                "",
                DAY_MONTH.format(entry.day()) + ", " + entry.lane() + ": "
                        + entry.tag().word(),
                isToCome(entry),
                x,
                y);
    }

    private boolean isToCome(Entry entry) {
        return entry.kind() == Entry.Kind.DUE || entry.day().isAfter(today);
    }

    private static String shortened(String name) {
        return name.length() <= 19 ? name : name.substring(0, 18).strip() + "…";
    }
}
