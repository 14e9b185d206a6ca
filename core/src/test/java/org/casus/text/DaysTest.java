package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);

    @Test
    void aTimeIsOfTheDayThatItsOwnClockShows() {
        OffsetDateTime lateInTheWest = OffsetDateTime.parse("2026-10-05T23:30-05:00");
        assertThat(Days.of(lateInTheWest)).contains(FIFTH);
        assertThat(Days.first(lateInTheWest)).isEqualTo(FIFTH);
        assertThat(Days.last(lateInTheWest)).isEqualTo(FIFTH);
        assertThat(Days.of(lateInTheWest.toInstant())).contains(FIFTH.plusDays(1));
    }

    @Test
    void aMonthAndAYearHaveNoDayButAFirstAndALast() {
        assertThat(Days.of(YearMonth.of(2026, 2))).isEmpty();
        assertThat(Days.first(YearMonth.of(2026, 2))).isEqualTo("2026-02-01");
        assertThat(Days.last(YearMonth.of(2026, 2))).isEqualTo("2026-02-28");
        assertThat(Days.of(Year.of(2026))).isEmpty();
        assertThat(Days.first(Year.of(2026))).isEqualTo("2026-01-01");
        assertThat(Days.last(Year.of(2026))).isEqualTo("2026-12-31");
    }

    @Test
    void datesOfAllKindsStandInOneOrder() {
        List<Temporal> inOrder = List.of(
                Year.of(2026),
                YearMonth.of(2026, 10),
                LocalDate.of(2026, 10, 1),
                FIFTH,
                OffsetDateTime.parse("2026-10-05T10:00+04:00"),
                OffsetDateTime.parse("2026-10-05T08:00Z"),
                Instant.parse("2026-10-05T09:00:00Z"),
                OffsetDateTime.parse("2026-10-05T06:00-05:00"),
                FIFTH.plusDays(1));
        List<Temporal> dates = new ArrayList<>(inOrder);
        Collections.reverse(dates);
        dates.sort(Days.IN_TIME);
        assertThat(dates).containsExactlyElementsOf(inOrder);
    }

    @Test
    void whatHasNoDateStandsBehind() {
        List<Optional<? extends Temporal>> dates =
                new ArrayList<>(List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.MAX), Optional.of(FIFTH)));
        dates.sort(Days.UNDATED_LAST);
        assertThat(dates).containsExactly(Optional.of(FIFTH), Optional.of(LocalDate.MAX), Optional.empty());
    }

    @Test
    void aTimeOfTheDayIsNoDate() {
        assertThat(Days.of(LocalTime.NOON)).isEmpty();
        assertThatThrownBy(() -> Days.first(LocalTime.NOON)).hasMessageContaining("12:00");
    }
}
