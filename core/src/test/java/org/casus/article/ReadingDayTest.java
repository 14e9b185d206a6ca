package org.casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;

/** No date after tomorrow is believed. */
class ReadingDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void theDayOfReadingBoundsAPageThatWasCapturedNobodyKnowsWhen() {
        assertThat(published("2026-10-06", Optional.empty())).contains("2026-10-06");
        assertThat(published("2026-10-07", Optional.empty())).isEmpty();
    }

    @Test
    void theDayOfCaptureBoundsWhateverDayItIsReadOn() {
        Optional<Instant> captured = Optional.of(Instant.parse("2026-10-01T23:00:00Z"));
        assertThat(published("2026-10-02", captured)).contains("2026-10-02");
        assertThat(published("2026-10-03", captured)).isEmpty();
    }

    private static Optional<String> published(String day, Optional<Instant> captured) {
        String html = "<html><head><meta property=\"article:published_time\" content=\"" + day + "\"></head><body>"
                + "<p>The harbour of Velden was closed after a storm, the harbour master said.</p></body></html>";
        Page page =
                new Page("a.html", html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty(), captured);
        return new ArticleExtractor(DAY).extract(page).published().map(Object::toString);
    }
}
