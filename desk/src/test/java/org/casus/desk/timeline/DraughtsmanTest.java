package org.casus.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casus.desk.word.Tag;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);
    private static final int ACROSS = 30;

    @Test
    void noMarkCoversAnotherAndNoEntryIsLost() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 2 + seed * 8; i++) {
                entries.add(entry(FIRST.plusDays(random.nextInt(1 + seed * 4)), "Party " + random.nextInt(9)));
            }
            entries.sort(Comparator.comparing(Entry::day));
            List<TimelineDrawing.Mark> marks = draw(entries).marks();
            for (int i = 0; i < marks.size(); i++) {
                TimelineDrawing.Mark mark = marks.get(i);
                assertThat(marks.subList(i + 1, marks.size()))
                        .noneMatch(other -> Math.hypot(other.x() - mark.x(), other.y() - mark.y()) < ACROSS);
            }
            assertThat(marks.stream()
                            .mapToInt(mark -> mark.count().isEmpty() ? 1 : Integer.parseInt(mark.count()))
                            .sum())
                    .isEqualTo(entries.size());
        }
    }

    @Test
    void whatHasNoRoomIsCountedAndLeadsToTheFirstOfItsRows() {
        List<Entry> entries =
                IntStream.range(0, 6).mapToObj(i -> entry(FIRST, "Orvia")).toList();
        List<TimelineDrawing.Mark> marks = draw(entries).marks();
        assertThat(marks).extracting(TimelineDrawing.Mark::href).containsExactly("#e1", "#e2", "#e3");
        assertThat(marks.get(2).count()).isEqualTo("+4");
        assertThat(marks.get(2).label()).isEqualTo("1 May, Orvia: 4 more in the list");
    }

    private static TimelineDrawing draw(List<Entry> entries) {
        List<String> ids = IntStream.rangeClosed(1, entries.size())
                .mapToObj(number -> "e" + number)
                .toList();
        return new Draughtsman(entries, FIRST).draw(ids, List.of());
    }

    private static Entry entry(LocalDate day, String lane) {
        return new Entry(day, lane, Tag.EVENT, "words", "/h", "/p", "note", Entry.Kind.SAID);
    }
}
