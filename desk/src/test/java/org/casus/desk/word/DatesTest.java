package org.casus.desk.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DatesTest {
    private final Dates dates = new Dates(LocalDate.of(2026, 10, 14));

    @Test
    void aTimeIsWrittenOnThePagesClockAndSoIsItsDay() {
        OffsetDateTime lateInTheWest = OffsetDateTime.parse("2026-10-05T23:30-05:00");
        assertThat(dates.full(lateInTheWest)).isEqualTo("5 October 2026");
        assertThat(dates.brief(lateInTheWest)).isEqualTo("5 Oct");
        assertThat(dates.minute(lateInTheWest)).isEqualTo("5 October 2026, 23:30 UTC-05:00");
        assertThat(dates.minute(Instant.parse("2026-10-05T23:30:00Z"))).isEqualTo("5 October 2026, 23:30 UTC");
    }
}
