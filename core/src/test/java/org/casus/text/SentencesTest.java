package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.casus.text.token.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static Stream<String> cases() {
        return WordFile.lines(SentencesTest.class, "sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sentencesEndWhereTheCaseSays(String line) {
        String marked = line.replace("¶", "\n\n").replace("↵", "\n");
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("¦")) {
            expected.add(part.strip());
        }
        String text = marked.replace("¦", "");
        assertThat(Sentences.of(text)).extracting(span -> span.in(text)).containsExactlyElementsOf(expected);
    }

    @Property(tries = 500)
    void everySignThatIsNotBlankLiesInOneSentence(
            @ForAll @Chars({'.', ' ', '\n', '"', 'a', 'B', '?', '…', '\u00a0'}) @CharRange(from = 'a', to = 'e')
                    String text) {
        List<Span> sentences = Sentences.of(text);
        int covered = 0;
        Span last = new Span(0, 0);
        for (Span span : sentences) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last.end());
            covered += nonBlanks(span.in(text));
            last = span;
        }
        assertThat(covered).isEqualTo(nonBlanks(text));
    }

    @Test
    void whatGoesOnWithoutAStopIsCutAtABlank() {
        List<Span> sentences = Sentences.of("the army left the town and ".repeat(1_000));
        assertThat(sentences).allMatch(span -> span.length() <= 1_500).hasSizeGreaterThan(10);
        assertThat(Sentences.of("\"".repeat(5_000))).allMatch(span -> span.length() <= 1_500);
    }

    private static int nonBlanks(String text) {
        return (int) text.chars().filter(c -> !Sentences.isBlank((char) c)).count();
    }
}
