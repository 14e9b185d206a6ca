package org.casus.desk.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.desk.board.Support;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Via;

/** Follows a statement from the stored page back to the one who vouches for it. */
final class Chain {
    private static final int MOST_OTHERS = 12;

    private final Catalogue catalogue;
    private final CaseView.Entry entry;
    private final List<StatementPage.Hop> hops = new ArrayList<>();
    private final List<Integer> joins = new ArrayList<>();

    private Chain(Catalogue catalogue, CaseView.Entry entry) {
        this.catalogue = catalogue;
        this.entry = entry;
    }

    static Chain of(Catalogue catalogue, CaseView.Entry entry) {
        Chain chain = new Chain(catalogue, entry);
        List<CaseView.Entry> others = chain.others();
        chain.hops.add(chain.own());
        others.forEach(other -> chain.hops.add(chain.joining(other)));
        chain.addTellers();
        others.forEach(other -> chain.joins.add(chain.joinsAt(other, others.size())));
        return chain;
    }

    List<StatementPage.Hop> hops() {
        return List.copyOf(hops);
    }

    ChainDrawing drawing() {
        return ChainDrawing.of(hops, joins);
    }

    /** The same claim, held the same way, on other pages of the same origin: each page once. */
    private List<CaseView.Entry> others() {
        Optional<CaseView.Origin> origin = catalogue.origin(entry.id().page());
        List<CaseView.Entry> others = new ArrayList<>();
        List<String> pages = new ArrayList<>(List.of(entry.id().page()));
        List<StatementId> ids = catalogue
                .claimOf(entry)
                .map(claim -> Support.beside(entry, claim))
                .orElse(List.of());
        for (StatementId id : ids) {
            boolean sameOrigin =
                    origin.isPresent() && catalogue.origin(id.page()).equals(origin);
            if (sameOrigin && !pages.contains(id.page()) && others.size() < MOST_OTHERS) {
                pages.add(id.page());
                catalogue.entry(id).ifPresent(others::add);
            }
        }
        return others;
    }

    private StatementPage.Hop own() {
        return new StatementPage.Hop(
                "c1",
                catalogue.outlet(entry.page()),
                Optional.of(Addresses.words(entry.id())),
                StatementPage.Role.OWN,
                published(entry.page()),
                catalogue
                        .descent(entry.id().page())
                        .flatMap(descent -> kin(descent))
                        .orElse("the stored page"),
                cue());
    }

    private StatementPage.Hop joining(CaseView.Entry other) {
        return new StatementPage.Hop(
                "c" + (hops.size() + 1),
                catalogue.outlet(other.page()),
                Optional.of(Addresses.words(other.id())),
                StatementPage.Role.JOINS,
                published(other.page()),
                catalogue.descent(other.id().page()).flatMap(this::kin).orElse("the first of its origin"),
                Optional.empty());
    }

    /** "copy of Meridian". */
    private Optional<String> kin(Descent descent) {
        if (descent.relation() == Relation.FIRST) {
            return Optional.empty();
        }
        String relation = descent.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String how = descent.relation() == Relation.COMMON_SOURCE ? " with " : " of ";
        return descent.of().flatMap(catalogue::page).map(of -> relation + how + catalogue.outlet(of));
    }

    private void addTellers() {
        List<String> chain = tellers();
        if (chain.isEmpty()) {
            hops.add(teller("teller not named", StatementPage.Role.UNNAMED, "The page names no one for these words"));
        }
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            if (Via.isUnnamed(chain.get(i))) {
                hops.add(teller(chain.get(i), StatementPage.Role.UNNAMED, "not named: cannot be followed further"));
            } else {
                hops.add(teller(
                        chain.get(i),
                        last ? StatementPage.Role.VOUCHES : StatementPage.Role.TELLER,
                        last ? "vouches for the words" : "passes the words on"));
            }
        }
    }

    /** The chain without the page's own outlet, which is the first row already. */
    private List<String> tellers() {
        List<String> chain = entry.statement().chain();
        boolean ownFirst = chain.size() > 1 && chain.get(0).equals(catalogue.outlet(entry.page()));
        return ownFirst ? chain.subList(1, chain.size()) : chain;
    }

    private StatementPage.Hop teller(String name, StatementPage.Role role, String note) {
        boolean vouches = role == StatementPage.Role.VOUCHES;
        return new StatementPage.Hop(
                "c" + (hops.size() + 1),
                name,
                vouches ? Optional.of(Addresses.speaker(name)) : carrier(name),
                role,
                Optional.empty(),
                note,
                Optional.empty());
    }

    /** The page of an outlet that is a hop of this chain, where the case holds one of the same origin. */
    private Optional<String> carrier(String name) {
        return catalogue.origin(entry.id().page()).stream()
                .flatMap(origin -> origin.pages().stream())
                .map(descent -> catalogue.page(descent.document()))
                .flatMap(Optional::stream)
                .filter(page -> catalogue.outlet(page).equals(name))
                .findFirst()
                .map(page -> Addresses.page(page.id()));
    }

    /** A page joins at the hop that it is itself, else at the first teller that it names too, else at the last. */
    private int joinsAt(CaseView.Entry other, int others) {
        String outlet = catalogue.outlet(other.page());
        for (int i = 1 + others; i < hops.size(); i++) {
            String name = hops.get(i).name();
            if (name.equals(outlet) || other.statement().chain().contains(name)) {
                return i;
            }
        }
        return hops.size() - 1;
    }

    private Optional<String> published(StoredPage page) {
        return page.article().published().map(catalogue.dates()::brief);
    }

    /** The words on the page that report it: from its teller to its reporting verb. */
    private Optional<String> cue() {
        String text = entry.page().article().text();
        List<String> words = new ArrayList<>();
        entry.statement().source().forEach(span -> words.add(span.in(text)));
        entry.statement().cue().forEach(span -> words.add(span.in(text)));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" … ", words));
    }
}
