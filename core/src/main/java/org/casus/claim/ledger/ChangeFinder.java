package org.casus.claim.ledger;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.claim.Changes;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Commitment.State;
import org.casus.claim.Figure;
import org.casus.claim.Ledger;
import org.casus.claim.Source;
import org.casus.claim.StatementId;

/** Finds what changed between two states of a case. Stateless. */
public final class ChangeFinder {
    private ChangeFinder() {}

    /** A case at one time: its pages and the ledger that was made of them. */
    public record Snapshot(Collection<Source> sources, Ledger ledger) {}

    /** What is in the later state and was not in the earlier one. */
    public static Changes between(Snapshot before, Snapshot now, LocalDate since) {
        Set<String> known = before.sources.stream().map(Source::page).collect(toSet());
        List<Source> fresh = now.sources.stream()
                .filter(source -> !known.contains(source.page()))
                .sorted(Comparator.comparing(Source::page))
                .toList();
        return new Changes(
                since,
                statements(fresh),
                denials(before.ledger, now.ledger),
                revisions(before.ledger, now.ledger),
                states(before.ledger, now.ledger),
                copies(before.sources, fresh),
                edits(now.sources, known));
    }

    private static List<StatementId> statements(List<Source> fresh) {
        return fresh.stream()
                .flatMap(source -> source.report().statements().stream()
                        .map(statement -> new StatementId(source.page(), statement.id())))
                .sorted()
                .toList();
    }

    /** A party that denied one of a claim's statements before denies nothing new. */
    private static List<Changes.Denial> denials(Ledger before, Ledger now) {
        Set<StatementId> denying = new HashSet<>();
        Map<StatementId, Set<String>> deniers = new LinkedHashMap<>();
        for (Claim claim : before.claims()) {
            Set<String> parties = new HashSet<>();
            claim.positions().stream().filter(ChangeFinder::denies).forEach(position -> {
                parties.add(position.party());
                denying.addAll(position.statements());
            });
            claim.statements().forEach(id -> deniers.put(id, parties));
        }
        List<Changes.Denial> found = new ArrayList<>();
        for (Claim claim : now.claims()) {
            for (Claim.Position position : claim.positions()) {
                boolean deniedBefore = claim.statements().stream()
                        .anyMatch(id -> deniers.getOrDefault(id, Set.of()).contains(position.party()));
                if (denies(position) && !deniedBefore && !denying.containsAll(position.statements())) {
                    found.add(new Changes.Denial(claim.id(), position.party(), position.statements()));
                }
            }
        }
        return found;
    }

    private static boolean denies(Claim.Position position) {
        return position.stance() == Claim.Stance.DENIES;
    }

    private static List<Changes.Revision> revisions(Ledger before, Ledger now) {
        Set<String> known = before.figures().stream().map(Figure::id).collect(toSet());
        Map<String, Figure> byId = now.figures().stream().collect(toMap(Figure::id, figure -> figure));
        return now.figures().stream()
                .filter(figure -> !known.contains(figure.id()))
                .flatMap(figure -> figure
                        .supersedes()
                        .flatMap(older -> Optional.ofNullable(byId.get(older)))
                        .map(older -> new Changes.Revision(older, figure))
                        .stream())
                .filter(ChangeFinder::isRevised)
                .toList();
    }

    /** Another voice of the same side may give the number again that stood before: that revises nothing. */
    private static boolean isRevised(Changes.Revision revision) {
        return revision.older().low() != revision.newer().low()
                || !revision.older().high().equals(revision.newer().high());
    }

    private static List<Changes.StateChange> states(Ledger before, Ledger now) {
        Map<StatementId, State> earlier =
                before.commitments().stream().collect(toMap(Commitment::statement, Commitment::state));
        return now.commitments().stream()
                .map(commitment -> new Changes.StateChange(
                        commitment.id(), earlier.getOrDefault(commitment.statement(), State.OPEN), commitment.state()))
                .filter(change -> change.before() != change.now())
                .toList();
    }

    private static List<Changes.Copy> copies(Collection<Source> before, List<Source> fresh) {
        Set<String> origins = before.stream().map(Source::origin).collect(toSet());
        return fresh.stream()
                .filter(source -> origins.contains(source.origin()))
                .map(source -> new Changes.Copy(source.page(), source.origin()))
                .toList();
    }

    private static List<Changes.Edit> edits(Collection<Source> now, Set<String> known) {
        Map<String, Source> older = new LinkedHashMap<>();
        List<Changes.Edit> edits = new ArrayList<>();
        now.stream()
                .filter(source -> source.address().isPresent())
                .sorted(Comparator.comparing((Source source) -> !known.contains(source.page()))
                        .thenComparing(Source::page))
                .forEach(source -> {
                    Source first = older.putIfAbsent(source.address().get(), source);
                    boolean changed = first != null && !first.text().equals(source.text());
                    if (changed && !known.contains(source.page())) {
                        edits.add(new Changes.Edit(source.address().get(), first.page(), source.page()));
                    }
                });
        return edits;
    }
}
