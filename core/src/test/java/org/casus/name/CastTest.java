package org.casus.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CastTest {
    static Stream<List<String>> cases() {
        List<String> lines = WordFile.lines(CastTest.class, "/org/casus/name/cast.txt");
        List<List<String>> cases = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            cases.add(List.of(lines.get(i), lines.get(i + 1).substring(2)));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPhraseNamesWhomTheCaseFileSays(List<String> expected) {
        int open = expected.get(0).indexOf('[');
        int close = expected.get(0).indexOf(']');
        String text = expected.get(0).replace("[", "").replace("]", "");
        Naming naming = Cast.of(Wording.of(text)).teller(new Span(open, close - 1), Optional.empty());
        assertThat(naming.name() + ", " + naming.kind()).isEqualTo(expected.get(1));
    }

    @Test
    void spellingsOfOneNameAreOne() {
        assertThat(Spelling.same("Yusuf Khalidov", "Jusuf Chalidow")).isTrue();
        assertThat(Spelling.same("Yousef Khalidoff", "Yusuf Khalidov")).isTrue();
        assertThat(Spelling.same("Karimov", "Kasimov")).isFalse();
    }

    @Test
    void aStateIsKnownByItsCapitalAndItsPeople() {
        assertThat(States.bundled().named("Yerevan")).contains("Armenia");
        assertThat(States.bundled().named("Azeri")).contains("Azerbaijan");
        assertThat(States.bundled().actingAs("Armenian")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextHasACast(@ForAll String text) {
        Wording wording = Wording.of(text);
        Cast cast = Cast.of(wording);
        if (wording.size() > 0) {
            assertThat(cast.teller(wording.span(0, wording.size()), Optional.empty())
                            .name())
                    .isNotNull();
        }
    }
}
