package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.text.token.WordFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {
    static Stream<List<String>> cases() {
        return WordFile.lines(NumbersTest.class, "numbers.tsv").stream().map(line -> List.of(line.split("\t", 2)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quantitiesAreReadAsTheCaseSays(List<String> row) {
        String text = row.get(0);
        String found = Numbers.find(text).stream()
                .map(quantity -> written(quantity, text))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(row.size() > 1 ? row.get(1) : "");
    }

    private static String written(Quantity quantity, String text) {
        String sign = quantity.kind() == Quantity.Kind.ADDED ? "+" : "";
        return sign + quantity.span().in(text) + "=" + written(quantity.low()) + ".." + written(quantity.high());
    }

    private static String written(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    @Property(tries = 500)
    void anyTextIsReadAndSpansLieInIt(@ForAll String noise, @ForAll("sayings") String saying) {
        String text = saying + noise + saying;
        int last = 0;
        for (Quantity quantity : Numbers.find(text)) {
            assertThat(quantity.span().start()).isGreaterThanOrEqualTo(last);
            last = quantity.span().end();
            assertThat(last).isLessThanOrEqualTo(text.length());
        }
        assertThat(Numbers.find(text)).isEqualTo(Numbers.find(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> sayings() {
        return net.jqwik.api.Arbitraries.of(
                "between 10 and",
                "at least ",
                "999999999999999999",
                "million million",
                "tens of",
                "a few ",
                "3,",
                "4.");
    }
}
