package org.casus.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.StoredPage;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.copy.Ruling.Verdict;
import org.casus.copy.alteration.Alteration;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.alteration.AlterationFinder;
import org.casus.copy.likeness.Passages;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.reader.Mark;
import org.casus.desk.reader.Piece;
import org.casus.desk.reader.Typesetter;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.text.Span;

/** Lays two pages side by side. Immutable and thread-safe. */
public final class CompareDesk {
    private static final Tag SHARED = new Tag("k-index", "copy", "shared");
    private static final int MOST_CHANGES = 60;

    private final Catalogue catalogue;
    private final AlterationFinder finder = new AlterationFinder();
    private final Commonness english = new Commonness();

    public CompareDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The page {@code id} beside {@code other}; empty where either is not in the case. */
    public Optional<ComparePage> makeUp(String id, String other) {
        return catalogue.page(id).flatMap(here -> catalogue.page(other).map(there -> makeUp(here, there)));
    }

    private ComparePage makeUp(StoredPage here, StoredPage there) {
        List<Descent.Passage> passages = passages(here, there);
        List<Alteration> alterations = passages.isEmpty() ? List.of() : alterations(here, there);
        List<Alteration> altered = of(alterations, Kind.NUMBER, Kind.NAME, Kind.NEGATION);
        int shared =
                passages.stream().mapToInt(passage -> passage.here().length()).sum();
        int length = Math.max(1, here.article().text().length());
        return new ComparePage(
                side(here, passages, Descent.Passage::here, altered, Alteration::here, "h", "w"),
                side(there, passages, Descent.Passage::there, altered, Alteration::there, "w", "h"),
                relation(here, there),
                changes(altered, here, there),
                changes(of(alterations, Kind.ADDED, Kind.DROPPED), here, there),
                changes(of(alterations, Kind.WORDS), here, there),
                passages.size(),
                (int) Math.min(100, Math.round(100.0 * shared / length)),
                Addresses.compare(here.id(), there.id()),
                decided(here.id(), there.id()),
                verdict(here.id(), there.id()));
    }

    /** What holds now: the last decision on the two, else what the machine found. */
    private String verdict(String here, String there) {
        return Ruled.onPages(here, there, catalogue)
                        .map(verdict -> verdict == Verdict.ONE_ORIGIN)
                        .orElseGet(() -> catalogue.origin(here).isPresent()
                                && catalogue.origin(here).equals(catalogue.origin(there)))
                ? OriginDecision.ONE
                : OriginDecision.NOT_ONE;
    }

    private static List<Alteration> of(List<Alteration> alterations, Kind... kinds) {
        return alterations.stream()
                .filter(alteration -> List.of(kinds).contains(alteration.kind()))
                .limit(MOST_CHANGES)
                .toList();
    }

    private List<ComparePage.Decided> decided(String here, String there) {
        return catalogue.view().rulings().stream()
                .filter(CaseRuling.OnOrigin.class::isInstance)
                .map(ruling -> ((CaseRuling.OnOrigin) ruling).ruling())
                .filter(ruling -> Ruled.isOn(ruling, here, there))
                .map(ruling -> new ComparePage.Decided(
                        ruling.verdict() == Verdict.ONE_ORIGIN ? "One origin" : "Not one origin",
                        ruling.note(),
                        ruling.by()))
                .toList();
    }

    private List<Descent.Passage> passages(StoredPage here, StoredPage there) {
        return descent(here, there)
                .map(Descent::passages)
                .or(() -> descent(there, here)
                        .map(descent -> descent.passages().stream()
                                .map(passage -> new Descent.Passage(passage.there(), passage.here()))
                                .toList()))
                .orElseGet(() -> Passages.shared(
                        StemmedText.of(here.article().text()),
                        StemmedText.of(there.article().text()),
                        english));
    }

    private Optional<Descent> descent(StoredPage page, StoredPage of) {
        return catalogue
                .descent(page.id())
                .filter(descent -> descent.of().filter(of.id()::equals).isPresent());
    }

    private ComparePage.Side side(
            StoredPage page,
            List<Descent.Passage> passages,
            Function<Descent.Passage, Span> place,
            List<Alteration> altered,
            Function<Alteration, Span> where,
            String id,
            String otherId) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int number = i + 1;
            marks.add(new Mark(
                    id + number,
                    "same",
                    List.of(place.apply(passages.get(i))),
                    Optional.of(new Piece.Number(
                            number, SHARED, "#" + otherId + number, "Passage " + number + " on the other page"))));
        }
        for (int i = 0; i < altered.size(); i++) {
            Span words = where.apply(altered.get(i));
            marks.add(new Mark("x" + id + (i + 1), "altered", List.of(words), Optional.empty()));
        }
        return new ComparePage.Side(
                catalogue.label(page),
                catalogue.headline(page),
                Addresses.page(page.id()),
                Typesetter.set(page.article().text(), marks));
    }

    private String relation(StoredPage here, StoredPage there) {
        return descent(here, there)
                .map(descent -> sentence(here, descent.relation(), there))
                .or(() -> descent(there, here).map(descent -> sentence(there, descent.relation(), here)))
                .orElse("Neither of the two goes back to the other directly.");
    }

    private String sentence(StoredPage page, Relation relation, StoredPage of) {
        String word = relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return relation == Relation.COMMON_SOURCE
                ? catalogue.outlet(page) + " and " + catalogue.outlet(of) + " report one source."
                : catalogue.outlet(page) + " carries a " + word + " of the page of " + catalogue.outlet(of) + ".";
    }

    /** What the one page changed in the words of the other: the first in the second where neither goes back to the other. */
    private List<Alteration> alterations(StoredPage here, StoredPage there) {
        String mine = here.article().text();
        String theirs = there.article().text();
        if (descent(there, here).isEmpty()) {
            return finder.find(mine, theirs);
        }
        return finder.find(theirs, mine).stream()
                .map(change -> new Alteration(turned(change.kind()), change.there(), change.here()))
                .toList();
    }

    private static Kind turned(Kind kind) {
        return switch (kind) {
            case ADDED -> Kind.DROPPED;
            case DROPPED -> Kind.ADDED;
            default -> kind;
        };
    }

    private static List<ComparePage.Change> changes(List<Alteration> alterations, StoredPage here, StoredPage there) {
        return alterations.stream()
                .map(change -> change(change.kind(), here, change.here(), there, change.there()))
                .toList();
    }

    private static ComparePage.Change change(Kind kind, StoredPage here, Span mine, StoredPage there, Span theirs) {
        return new ComparePage.Change(word(kind), words(here, mine), words(there, theirs));
    }

    private static List<ComparePage.Words> words(StoredPage page, Span span) {
        String text = page.article().text();
        return span.length() == 0
                ? List.of()
                : List.of(new ComparePage.Words(
                        Wording.shortened(span.in(text)), Addresses.words(page.id(), span, text)));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case NUMBER -> "Number changed";
            case NAME -> "Name changed";
            case NEGATION -> "Negation changed";
            case WORDS -> "Other words";
            case ADDED -> "Only on the first";
            case DROPPED -> "Only on the second";
        };
    }
}
