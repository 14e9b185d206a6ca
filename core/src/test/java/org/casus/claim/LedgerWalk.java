package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Walks a ledger: every position, figure, commitment, state and event must stand on words that its page has. */
final class LedgerWalk {
    private final Map<String, Source> pages;

    private LedgerWalk(Collection<Source> sources) {
        pages = sources.stream().collect(Collectors.toMap(Source::page, source -> source));
    }

    static void check(Collection<Source> sources, Ledger ledger) {
        LedgerWalk walk = new LedgerWalk(sources);
        ledger.claims()
                .forEach(claim -> claim.positions().forEach(position -> {
                    walk.stated(position.statements());
                    assertThat(position.evidence())
                            .as("evidence of " + position)
                            .isNotEmpty();
                    position.evidence().forEach(walk::stands);
                }));
        ledger.figures().forEach(figure -> {
            walk.stands(figure.evidence());
            figure.repeated().forEach(walk::stands);
            walk.stated(figure.statement().stream().toList());
        });
        ledger.commitments().forEach(commitment -> {
            walk.stands(commitment.evidence());
            walk.stated(List.of(commitment.statement()));
            commitment.statesBy().forEach(report -> walk.stands(report.evidence()));
            assertThat(walk.words(commitment.statement())).contains(commitment.content());
        });
        ledger.events().forEach(event -> {
            assertThat(event.evidence()).as("evidence of " + event).isNotEmpty();
            event.evidence().forEach(walk::stands);
            walk.stated(event.statements());
        });
    }

    private void stands(Evidence evidence) {
        Source page = pages.get(evidence.page());
        assertThat(page).as("the page of " + evidence).isNotNull();
        assertThat(evidence.span().in(page.text())).isNotBlank();
    }

    private void stated(List<StatementId> ids) {
        ids.forEach(id -> assertThat(words(id)).isNotBlank());
    }

    private String words(StatementId id) {
        Source page = Objects.requireNonNull(pages.get(id.page()), id::page);
        return page.report().statements().stream()
                .filter(statement -> statement.id().equals(id.statement()))
                .flatMap(statement -> statement.content().stream())
                .map(span -> span.in(page.text()))
                .collect(Collectors.joining(" "));
    }
}
