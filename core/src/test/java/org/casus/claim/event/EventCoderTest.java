package org.casus.claim.event;

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
import org.casus.claim.Event;
import org.casus.statement.Report;
import org.casus.text.TimexFinder;
import org.casus.text.token.WordFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCoderTest {
    private static final EventCoder CODER = new EventCoder();
    private static final Report NOTHING = new Report(List.of(), List.of(), List.of(), List.of(), List.of());

    static Stream<List<String>> cases() {
        return WordFile.lines(EventCoderTest.class, "events.tsv").stream().map(line -> List.of(line.split("\t", 2)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventsAreCodedAsTheCaseSays(List<String> row) {
        String found = CODER.code(row.get(0), NOTHING).stream()
                .map(EventCoderTest::written)
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(row.size() > 1 ? row.get(1) : "");
    }

    static Stream<List<String>> datedCases() {
        return WordFile.rows(EventCoderTest.class, "history.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("datedCases")
    void whatALongPastDayToldIsNoEvent(List<String> row) {
        String text = row.get(0);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2031, 5, 14));
        Report dates = new Report(List.of(), List.of(), List.of(), new TimexFinder().find(text, day), List.of());
        List<String> codes =
                CODER.code(text, dates, day).stream().map(CodedEvent::code).toList();
        assertThat(String.join(" ", codes)).isEqualTo(row.get(1).replace("-", ""));
    }

    private static String written(CodedEvent event) {
        return event.code() + " " + code(event.source()) + ">" + code(event.target()) + " " + event.status() + " "
                + event.level();
    }

    private static String code(Optional<EventActor> actor) {
        return actor.map(EventActor::code).orElse("-");
    }

    @Property(tries = 1000)
    void anyTextIsReadSpansLieInItAndTwiceGivesTheSame(@ForAll("sentences") String text) {
        List<CodedEvent> events = CODER.code(text, NOTHING);
        for (CodedEvent event : events) {
            assertThat(event.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(event.span().length()).isPositive();
        }
        assertThat(CODER.code(text, NOTHING)).isEqualTo(events);
    }

    @Property(tries = 1000)
    void aDenialIsNeverCountedAsAnEvent(@ForAll("deeds") String deed) {
        assertThat(CODER.code("Peru denied that it had " + deed + " Chile.", NOTHING))
                .noneMatch(event -> event.status() == Event.Status.DONE || event.status() == Event.Status.ONGOING);
    }

    @Provide
    Arbitrary<String> deeds() {
        return Arbitraries.of(
                "attacked", "bombed", "arrested", "praised", "invaded", "expelled", "visited", "threatened");
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "Peru",
                        "Chile",
                        "the",
                        "army",
                        "said",
                        "will",
                        "attack",
                        "attacked",
                        "by",
                        "was",
                        "of",
                        ",",
                        ".",
                        "threatened",
                        "to",
                        "if",
                        "denied",
                        "and",
                        "'s",
                        "-",
                        "talks",
                        "held",
                        "sanctions",
                        "impose",
                        "on",
                        "U.S.",
                        "rebels",
                        "in",
                        "agreed",
                        "must",
                        "not",
                        "\n\n",
                        "\"",
                        "fire",
                        "open",
                        "who")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }
}
