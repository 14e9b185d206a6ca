package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.text.token.WordFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimexFinderTest {
    private static final TimexFinder FINDER = new TimexFinder();
    private static final LocalDate WRITTEN = LocalDate.of(2024, 3, 14);

    static Stream<List<String>> cases() {
        return WordFile.lines(TimexFinderTest.class, "dates.tsv").stream().map(line -> List.of(line.split("\t", 2)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expressionsAreFoundAsTheCaseSays(List<String> row) {
        String text = row.get(0);
        Optional<LocalDate> written = Optional.of(WRITTEN);
        if (text.startsWith("[")) {
            String day = text.substring(1, text.indexOf(']'));
            written = day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
            text = text.substring(text.indexOf(']') + 2);
        }
        assertThat(written(FINDER.find(text, written), text)).isEqualTo(row.size() > 1 ? row.get(1) : "");
    }

    private static String written(List<Timex> found, String text) {
        return found.stream()
                .map(timex -> timex.span().in(text) + "=" + timex.type() + " " + timex.value())
                .collect(Collectors.joining("; "));
    }

    @Property(tries = 2000)
    void anyTextIsReadSpansLieInItInOrderAndTwiceGivesTheSame(@ForAll("mixtures") String text) {
        List<Timex> found = FINDER.find(text, Optional.of(WRITTEN));
        int last = 0;
        for (Timex timex : found) {
            assertThat(timex.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(timex.span().length()).isPositive();
            assertThat(timex.value()).isNotEmpty();
            last = timex.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
        assertThat(FINDER.find(text, Optional.of(WRITTEN))).isEqualTo(found);
        assertThat(FINDER.find(text, Optional.empty())).isNotNull();
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "a",
                "last",
                "next",
                "Friday",
                "May",
                "31",
                "30",
                "2",
                "of",
                "year",
                "years",
                "ago",
                "quarter",
                "'",
                "s",
                "-",
                ",",
                ".",
                ":",
                "/",
                "night",
                "1990",
                "99",
                "February",
                "first",
                "half",
                "every",
                "hundred",
                "million",
                "decades",
                "century",
                "later",
                "earlier",
                "night",
                "couple",
                "0",
                "nineteen",
                "p.m.",
                "Easter",
                "day",
                "long",
                "999999999999999999",
                "Will",
                "21st");
        return words.list()
                .ofMaxSize(14)
                .map(list -> String.join(" ", list))
                .flatMap(spaced -> Arbitraries.of(
                        spaced, spaced.replace(" - ", "-").replace(" ' ", "'"), spaced.replace(" ", "")));
    }
}
