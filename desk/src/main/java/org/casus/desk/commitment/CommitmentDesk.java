package org.casus.desk.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.claim.Commitment;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.text.Days;

/** Makes up the page of commitments. Immutable and thread-safe. */
public final class CommitmentDesk {
    private static final Set<Commitment.State> UNDONE =
            Set.of(Commitment.State.BROKEN, Commitment.State.REFUSED, Commitment.State.LAPSED);

    private final Catalogue catalogue;

    public CommitmentDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param act {@code promise}, {@code threat}, {@code offer} or {@code demand} for one kind alone; any other for all
     */
    public CommitmentsPage makeUp(Optional<String> act) {
        List<Commitment> all = catalogue.view().ledger().commitments();
        Optional<Commitment.Kind> kind = act.flatMap(CommitmentDesk::kind);
        List<Commitment> shown = all.stream()
                .filter(commitment ->
                        kind.map(only -> commitment.kind() == only).orElse(true))
                .sorted(Comparator.<Commitment, String>comparing(commitment -> commitment
                                .deadline()
                                .map(date -> Days.first(date).toString())
                                .orElse("9999"))
                        .thenComparing(Commitment::id))
                .toList();
        List<CommitmentsPage.Group> groups = new ArrayList<>();
        addGroup(
                groups,
                "c-pending",
                "Pending",
                "Commitments that are open or whose condition is met, by deadline",
                shown,
                Catalogue::isPending);
        addGroup(
                groups,
                "c-disputed",
                "Disputed",
                "Commitments on which reports differ",
                shown,
                commitment -> commitment.state() == Commitment.State.DISPUTED);
        addGroup(
                groups,
                "c-undone",
                "Broken, refused or lapsed",
                "Commitments reported broken or refused, or past their deadline without a report",
                shown,
                commitment -> UNDONE.contains(commitment.state()));
        addGroup(
                groups,
                "c-kept",
                "Kept",
                "Commitments reported kept",
                shown,
                commitment -> commitment.state() == Commitment.State.KEPT);
        return new CommitmentsPage(filters(all, kind), all.size(), groups);
    }

    private void addGroup(
            List<CommitmentsPage.Group> groups,
            String id,
            String title,
            String caption,
            List<Commitment> commitments,
            Predicate<Commitment> alike) {
        List<CommitmentsPage.Row> rows =
                commitments.stream().filter(alike).map(this::row).toList();
        if (!rows.isEmpty()) {
            groups.add(new CommitmentsPage.Group(id, title, caption, rows));
        }
    }

    private static List<CommitmentsPage.Filter> filters(List<Commitment> all, Optional<Commitment.Kind> only) {
        List<CommitmentsPage.Filter> filters = new ArrayList<>();
        filters.add(new CommitmentsPage.Filter("all " + all.size(), "/commitments", only.isEmpty()));
        for (Commitment.Kind kind : Commitment.Kind.values()) {
            long count = all.stream().filter(c -> c.kind() == kind).count();
            if (count > 0) {
                filters.add(new CommitmentsPage.Filter(
                        value(kind) + "s " + count,
                        "/commitments?act=" + value(kind),
                        only.filter(kind::equals).isPresent()));
            }
        }
        return filters;
    }

    private CommitmentsPage.Row row(Commitment commitment) {
        return new CommitmentsPage.Row(
                Addresses.commitmentAnchor(commitment.id()),
                Tag.of(commitment.kind()),
                commitment.by(),
                Optional.of(commitment.speaker()).filter(speaker -> !speaker.equals(commitment.by())),
                commitment.to(),
                Wording.shortened(commitment.content()),
                Addresses.statement(commitment.statement()),
                catalogue.address(commitment.evidence()).orElse(Addresses.words(commitment.statement())),
                catalogue
                        .page(commitment.statement().page())
                        .map(catalogue::label)
                        .orElse(commitment.statement().page()),
                commitment.condition().map(Wording::shortened),
                commitment.deadline().map(catalogue.dates()::brief),
                commitment.deadline().map(catalogue.dates()::untilToday),
                Tag.of(commitment.state()),
                commitment.statesBy().stream().map(this::report).toList(),
                Ruled.on(commitment),
                commitment.repeated().size());
    }

    private CommitmentsPage.Report report(Commitment.StateReport report) {
        String state = Tag.of(report.state()).word();
        return new CommitmentsPage.Report(
                Character.toUpperCase(state.charAt(0)) + state.substring(1),
                report.party(),
                catalogue
                        .address(report.evidence())
                        .orElseGet(() -> report.statement()
                                .map(Addresses::words)
                                .orElse(Addresses.page(report.evidence().page()))));
    }

    private static Optional<Commitment.Kind> kind(String act) {
        for (Commitment.Kind kind : Commitment.Kind.values()) {
            if (value(kind).equals(act)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String value(Commitment.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
