package org.casus.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;

/**
 * Why a decision cannot be kept: it speaks of what is not in the case, says nothing, or is longer than anyone reads. Each
 * in a sentence for the person who decides. Stateless.
 */
final class Objections {
    /** The most characters that a claim's name may have. */
    private static final int LONGEST_LABEL = 300;

    /** The most characters that a name or a reason may have. */
    private static final int LONGEST_NOTE = 500;

    private Objections() {}

    /** @param commitments those of the case, needed for a decision on the state of one */
    static Optional<String> to(CaseRuling ruling, List<StoredPage> pages, List<Commitment> commitments) {
        if (ruling instanceof CaseRuling.OnClaim onClaim) {
            Ruling about = onClaim.ruling();
            return first(
                    words("The reason", about.note(), LONGEST_NOTE),
                    words("The name of who decides", about.by(), LONGEST_NOTE),
                    absent(about.about(), pages),
                    onItself(about),
                    about instanceof Ruling.Relabel label
                            ? words("The claim's new name", label.text(), LONGEST_LABEL)
                            : Optional.empty(),
                    about instanceof Ruling.SetState state
                            ? withoutCommitment(state.of(), commitments)
                            : Optional.empty());
        }
        org.casus.copy.Ruling about = ((CaseRuling.OnOrigin) ruling).ruling();
        return first(
                words("The reason", about.note(), LONGEST_NOTE),
                words("The name of who decides", about.by(), LONGEST_NOTE),
                absentPage(about.first(), pages),
                absentPage(about.second(), pages),
                about.first().equals(about.second())
                        ? Optional.of("Give two pages: " + about.first() + " stands there twice")
                        : Optional.empty());
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... objections) {
        return Stream.of(objections).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> words(String what, String words, int most) {
        if (words.isBlank()) {
            return Optional.of(what + " is empty");
        }
        int length = words.codePointCount(0, words.length());
        return length > most
                ? Optional.of(what + " has " + length + " characters; " + most + " is the most")
                : Optional.empty();
    }

    private static Optional<String> absent(List<StatementId> statements, List<StoredPage> pages) {
        Set<StatementId> known = new HashSet<>();
        pages.forEach(page ->
                page.report().statements().forEach(statement -> known.add(new StatementId(page.id(), statement.id()))));
        return statements.stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> "There is no statement " + id + " in this case");
    }

    private static Optional<String> absentPage(String id, List<StoredPage> pages) {
        return pages.stream().anyMatch(page -> page.id().equals(id))
                ? Optional.empty()
                : Optional.of("There is no page " + id + " in this case");
    }

    private static Optional<String> onItself(Ruling ruling) {
        return ruling instanceof Ruling.Merge merge && merge.one().equals(merge.other())
                ? Optional.of("Give two statements: " + merge.one() + " stands there twice")
                : Optional.empty();
    }

    private static Optional<String> withoutCommitment(StatementId id, List<Commitment> commitments) {
        return commitments.stream()
                        .anyMatch(made ->
                                made.statement().equals(id) || made.repeated().contains(id))
                ? Optional.empty()
                : Optional.of("No commitment is made in " + id + ", so none can have a state");
    }
}
