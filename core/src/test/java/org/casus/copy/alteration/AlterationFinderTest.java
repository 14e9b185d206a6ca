package org.casus.copy.alteration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlterationFinderTest {
    private final AlterationFinder finder = new AlterationFinder();

    static Stream<Path> cases() throws IOException {
        return Files.list(Path.of("src/test/resources/org/casus/copy/alterations"))
                .sorted();
    }

    /** A case file: the origin, the copy, and a line an alteration, {@code => KIND: words here <- words there}. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatTheCopyChangedIsNamed(Path file) throws IOException {
        String[] parts = Files.readString(file).split("== \\w+\n|\n(?==>)", 3);
        String origin = parts[1].strip();
        String copy = parts[2].substring(0, parts[2].indexOf("\n=>")).strip();
        List<String> expected = Arrays.stream(
                        parts[2].substring(parts[2].indexOf("\n=>")).split("\n=> "))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(finder.find(copy, origin).stream()
                        .map(a -> (a.kind() + ": " + a.here().in(copy) + " <- "
                                        + a.there().in(origin))
                                .strip())
                        .toList())
                .isEqualTo(expected);
    }

    @Property(tries = 100)
    void spansLieInsideTheTexts(@ForAll String copy, @ForAll String origin) {
        assertThat(finder.find(copy, origin))
                .allMatch(a -> a.here().end() <= copy.length() && a.there().end() <= origin.length());
    }

    @Property(tries = 50)
    void nothingIsAlteredInTheSameText(@ForAll String text) {
        assertThat(finder.find(text + " The ferry was late.", text + " The ferry was late."))
                .isEmpty();
    }
}
