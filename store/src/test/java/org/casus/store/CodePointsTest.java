package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void aPairOfSurrogatesIsOneCodePoint() {
        assertThat(new CodePoints("a\uD83D\uDE00b").json(List.of(new Span(3, 4))))
                .hasToString("[[2,3]]");
    }

    @Property(tries = 200)
    void countsAsJavaDoesBetweenCharacters(@ForAll String text) {
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0
                    && i < text.length()
                    && Character.isHighSurrogate(text.charAt(i - 1))
                    && Character.isLowSurrogate(text.charAt(i));
            if (!inside) {
                assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
