package org.casus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.SharedFolder;
import org.casus.text.TimexFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of docs/measurements/text.md must not drop by more than a point. */
class DatesFigureTest {
    private static final double POINT = 0.01;

    @ParameterizedTest
    @CsvSource({"timebank.jsonl, 0.922, 0.948, 0.852", "aquaint.jsonl, 0.843, 0.944, 0.771"})
    void figuresDoNotDropByMoreThanAPoint(String file, double strict, double relaxed, double value) throws IOException {
        Path gold = SharedFolder.holding("gold/dates/" + file);
        TimexFinder finder = new TimexFinder();
        TimexScore score = new TimexScore();
        for (DatedText text : DatedText.read(gold)) {
            score.add(text.timexes(), finder.find(text.text(), Optional.of(text.written())));
        }
        assertThat(score.strict()).isGreaterThan(strict - POINT);
        assertThat(score.relaxed()).isGreaterThan(relaxed - POINT);
        assertThat(score.value()).isGreaterThan(value - POINT);
    }
}
