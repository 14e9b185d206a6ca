package org.casus.desk.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.copy.alteration.Alteration;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.alteration.AlterationFinder;
import org.casus.copy.credit.Credit;
import org.casus.copy.credit.Outlets;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;

/** Makes up the page of sources and copies. Immutable and thread-safe. */
public final class SourceDesk {
    private static final int DEEPEST = 12;

    /** So many copies are held against what they go back to, the largest groups first; the others only side by side. */
    private static final int MOST_COMPARED = 200;

    private final Catalogue catalogue;
    private final List<CaseView.Origin> origins;
    private final Set<String> compared;
    private final AlterationFinder finder = new AlterationFinder();

    public SourceDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
        origins = catalogue.view().origins().stream()
                .sorted(Comparator.<CaseView.Origin>comparingInt(
                                origin -> -origin.pages().size())
                        .thenComparing(CaseView.Origin::id))
                .toList();
        compared = origins.stream()
                .flatMap(origin -> inTime(origin.pages()).stream())
                .filter(SourceDesk::isRetold)
                .limit(MOST_COMPARED)
                .map(Descent::document)
                .collect(Collectors.toUnmodifiableSet());
    }

    public SourcesPage makeUp() {
        List<SourcesPage.Group> groups = origins.stream().map(this::group).toList();
        int shared = (int)
                origins.stream().filter(origin -> origin.pages().size() > 1).count();
        return new SourcesPage(
                standfirst(origins.size()),
                catalogue.articles().size(),
                origins.stream().map(this::origin).toList(),
                groups.subList(0, shared),
                groups.subList(shared, groups.size()),
                CreditMatrix.of(catalogue),
                choices());
    }

    private List<SourcesPage.Choice> choices() {
        return catalogue.articles().stream()
                .map(page -> new SourcesPage.Choice(
                        page.id(), Wording.shortened(catalogue.label(page) + ": " + catalogue.headline(page))))
                .sorted(Comparator.comparing(SourcesPage.Choice::label).thenComparing(SourcesPage.Choice::id))
                .toList();
    }

    private String standfirst(int origins) {
        List<StoredPage> articles = catalogue.articles();
        int outlets = catalogue.outlets(articles);
        return Count.of(articles.size(), "page", "pages") + " from " + Count.of(outlets, "outlet", "outlets")
                + (articles.size() == 1 ? " goes" : " go") + " back to " + Count.origins(origins)
                + ". Pages that share a text, or a single source, count once.";
    }

    private SourcesPage.Origin origin(CaseView.Origin origin) {
        return new SourcesPage.Origin(
                catalogue.label(origin),
                "#" + Addresses.originAnchor(origin.id()),
                origin.pages().size());
    }

    private SourcesPage.Group group(CaseView.Origin origin) {
        int pages = origin.pages().size();
        int outlets = catalogue.outlets(origin.pages().stream()
                .map(descent -> catalogue.page(descent.document()))
                .flatMap(Optional::stream)
                .toList());
        return new SourcesPage.Group(
                Addresses.originAnchor(origin.id()),
                catalogue.label(origin),
                Count.of(pages, "page", "pages") + ", " + Count.of(outlets, "outlet", "outlets"),
                why(origin),
                credits(origin),
                Ruled.on(origin, catalogue),
                branches(origin));
    }

    private static String why(CaseView.Origin origin) {
        return origin.why()
                .map(relation -> switch (relation) {
                    case FIRST, COPY -> "Copies: the same words in other furniture.";
                    case REWRITE -> "Rewrites: the same report in other words.";
                    case COMMON_SOURCE -> "Common source: every page reports the same words of one teller.";
                })
                .orElse("Alone: no other page of the case shares its text or its source.");
    }

    /** Tellers for the whole page whose own report is not in the group. */
    private Optional<String> credits(CaseView.Origin origin) {
        Set<String> outlets = new HashSet<>();
        Set<String> credited = new TreeSet<>();
        for (Descent descent : origin.pages()) {
            catalogue.page(descent.document()).ifPresent(page -> outlets.add(catalogue.outlet(page)));
            descent.credits().stream()
                    .filter(Credit::leading)
                    .map(Credit::name)
                    .map(catalogue::credited)
                    .forEach(credited::add);
        }
        Outlets known = Outlets.of(outlets);
        Set<String> keys = outlets.stream().map(Outlets::plain).collect(Collectors.toSet());
        credited.removeIf(name -> keys.contains(known.teller(name).orElse(name)));
        return credited.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", credited));
    }

    /** The pages as a tree: each hangs from the page that it was taken from. */
    private List<SourcesPage.Branch> branches(CaseView.Origin origin) {
        Set<String> placed = new HashSet<>();
        List<SourcesPage.Branch> roots = new ArrayList<>();
        Set<String> inside = new HashSet<>();
        origin.pages().forEach(descent -> inside.add(descent.document()));
        for (Descent descent : inTime(origin.pages())) {
            if (descent.of().filter(inside::contains).isEmpty()) {
                branch(origin, descent, placed, 0).ifPresent(roots::add);
            }
        }
        for (Descent descent : inTime(origin.pages())) {
            branch(origin, descent, placed, 0).ifPresent(roots::add);
        }
        return roots;
    }

    private Optional<SourcesPage.Branch> branch(
            CaseView.Origin origin, Descent descent, Set<String> placed, int depth) {
        Optional<StoredPage> page = catalogue.page(descent.document());
        if (page.isEmpty() || depth > DEEPEST || !placed.add(descent.document())) {
            return Optional.empty();
        }
        List<SourcesPage.Branch> below = new ArrayList<>();
        for (Descent other : inTime(origin.pages())) {
            if (other.of().filter(descent.document()::equals).isPresent()) {
                branch(origin, other, placed, depth + 1).ifPresent(below::add);
            }
        }
        return Optional.of(new SourcesPage.Branch(
                catalogue.outlet(page.get()),
                page.get().article().published().map(catalogue.dates()::brief),
                catalogue.headline(page.get()),
                Addresses.page(descent.document()),
                how(origin, descent),
                altered(descent, page.get()),
                descent.of()
                        .filter(of -> catalogue.page(of).isPresent())
                        .map(of -> Addresses.compare(descent.document(), of)),
                below));
    }

    private String how(CaseView.Origin origin, Descent descent) {
        if (origin.pages().size() == 1) {
            return "alone";
        }
        if (descent.relation() == Relation.FIRST) {
            return "first";
        }
        String relation = descent.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> names = descent.credits().stream()
                .map(Credit::name)
                .map(catalogue::credited)
                .distinct()
                .toList();
        return relation + ", " + Math.round(descent.score() * 100) + "% alike, "
                + (names.isEmpty() ? "names no one" : "names " + String.join(", ", names));
    }

    private static boolean isRetold(Descent descent) {
        return descent.relation() == Relation.COPY || descent.relation() == Relation.REWRITE;
    }

    /** What a copy or rewrite altered. */
    private Optional<String> altered(Descent descent, StoredPage page) {
        if (!compared.contains(descent.document())) {
            return Optional.empty();
        }
        return descent.of().flatMap(catalogue::page).flatMap(model -> {
            List<Kind> kinds = finder
                    .find(page.article().text(), model.article().text())
                    .stream()
                    .map(Alteration::kind)
                    .toList();
            String counts = Stream.of(
                            count(kinds, Kind.NUMBER, "number", "numbers"),
                            count(kinds, Kind.NAME, "name", "names"),
                            count(kinds, Kind.NEGATION, "negation", "negations"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return counts.isEmpty() ? Optional.empty() : Optional.of(counts + " altered");
        });
    }

    private static Optional<String> count(List<Kind> kinds, Kind kind, String one, String more) {
        int count = Collections.frequency(kinds, kind);
        return count == 0 ? Optional.empty() : Optional.of(Count.of(count, one, more));
    }

    private List<Descent> inTime(List<Descent> pages) {
        return pages.stream()
                .sorted(Comparator.<Descent, String>comparing(descent -> catalogue
                                .page(descent.document())
                                .flatMap(page -> page.article().published())
                                .map(Object::toString)
                                .orElse("9999"))
                        .thenComparing(Descent::document))
                .toList();
    }
}
