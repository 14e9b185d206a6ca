package org.casus.desk.board;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.casefile.CaseView;
import org.casus.claim.Claim;
import org.casus.claim.StatementId;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Tag;
import org.casus.text.Days;

/** The positions on a claim as the desk shows them. Immutable and thread-safe. */
public final class Positions {
    private final Catalogue catalogue;

    public Positions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Each party's position once, in the claim's order. A party that holds a claim and denies it says both. */
    public List<Position> of(Claim claim) {
        List<String> parties =
                claim.positions().stream().map(Claim.Position::party).distinct().toList();
        return parties.stream().map(party -> position(claim, party)).toList();
    }

    /** A party's position; silent where it has no statement on the claim. */
    public Position position(Claim claim, String party) {
        List<Claim.Position> held = claim.positions().stream()
                .filter(position -> position.party().equals(party))
                .toList();
        if (held.isEmpty()) {
            return new Position(party, Tag.SILENT, List.of(), 0, 0);
        }
        List<CaseView.Entry> entries = entries(held);
        int pages = (int)
                entries.stream().map(entry -> entry.id().page()).distinct().count();
        return new Position(
                party, stance(held), entries.stream().map(catalogue::quoted).toList(), pages, origins(entries));
    }

    /** Who accuses holds what he says as well; what is unclear gives way to what is plain. */
    private static Tag stance(List<Claim.Position> held) {
        Set<Claim.Stance> stances = held.stream().map(Claim.Position::stance).collect(toSet());
        boolean denies = stances.contains(Claim.Stance.DENIES);
        boolean holds = stances.contains(Claim.Stance.AFFIRMS) || stances.contains(Claim.Stance.ACCUSES);
        if (denies && holds) {
            return Tag.BOTH;
        }
        return Tag.of(
                denies
                        ? Claim.Stance.DENIES
                        : stances.contains(Claim.Stance.ACCUSES)
                                ? Claim.Stance.ACCUSES
                                : holds ? Claim.Stance.AFFIRMS : Claim.Stance.UNCLEAR);
    }

    private List<CaseView.Entry> entries(List<Claim.Position> held) {
        List<CaseView.Entry> entries = new ArrayList<>();
        for (Claim.Position position : held) {
            for (StatementId id : position.statements()) {
                catalogue.entry(id).ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing(this::date).reversed().thenComparing(CaseView.Entry::id));
        return entries;
    }

    private String date(CaseView.Entry entry) {
        return catalogue.date(entry).map(date -> Days.first(date).toString()).orElse("");
    }

    private int origins(List<CaseView.Entry> entries) {
        return (int) entries.stream()
                .map(entry -> catalogue.origin(entry.id().page()))
                .flatMap(Optional::stream)
                .map(CaseView.Origin::id)
                .distinct()
                .count();
    }
}
