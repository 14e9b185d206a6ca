package org.casus.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.desk.board.Support;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Count;
import org.casus.desk.word.Tag;
import org.casus.text.Days;

/** Makes up the results of a search. Immutable and thread-safe. */
public final class SearchDesk {
    private static final int A_PAGE = 20;

    private final Catalogue catalogue;

    public SearchDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What passes everything that the query narrows its results by.
     *
     * @param found the statements with the query's words, best first
     */
    public List<CaseView.Entry> results(Query query, List<CaseView.Entry> found) {
        List<Facet> facets = Facet.of(query, catalogue);
        return found.stream()
                .filter(entry -> isInTime(query, entry))
                .filter(entry -> facets.stream().allMatch(facet -> facet.passes(entry)))
                .toList();
    }

    /** The results as a page. */
    public SearchPage makeUp(Query query, List<CaseView.Entry> found) {
        List<Facet> facets = Facet.of(query, catalogue);
        List<CaseView.Entry> dated =
                found.stream().filter(entry -> isInTime(query, entry)).toList();
        List<CaseView.Entry> results = results(query, found);
        int leaves = Math.max(1, (results.size() + A_PAGE - 1) / A_PAGE);
        int leaf = Math.min(query.page(), leaves);
        return new SearchPage(
                query,
                title(query, results.size()),
                filters(query),
                results.size(),
                results.stream()
                        .skip((long) (leaf - 1) * A_PAGE)
                        .limit(A_PAGE)
                        .map(entry -> result(query, entry))
                        .toList(),
                leaves(query, leaf, leaves),
                facets(facets, dated));
    }

    private boolean isInTime(Query query, CaseView.Entry entry) {
        if (query.from().isEmpty() && query.to().isEmpty()) {
            return true;
        }
        Optional<LocalDate> day = (query.clock() == Query.Clock.SAID
                        ? catalogue.date(entry)
                        : entry.page().article().published())
                .map(Days::first);
        return day.isPresent()
                && query.from().map(from -> !day.get().isBefore(from)).orElse(true)
                && query.to().map(to -> !day.get().isAfter(to)).orElse(true);
    }

    private static String title(Query query, int statements) {
        String count = Count.of(statements, "statement", "statements");
        return query.words().isEmpty() ? count : count + " on “" + query.words() + "”";
    }

    private List<String> filters(Query query) {
        List<String> filters = new ArrayList<>();
        query.acts().forEach(act -> filters.add(Tag.of(act).word()));
        query.speakers().forEach(name -> filters.add("by " + name));
        query.tellers().forEach(name -> filters.add("by way of " + teller(name)));
        query.outlets().forEach(name -> filters.add("in " + name));
        query.named().forEach(name -> filters.add("naming " + teller(name)));
        query.support().forEach(support -> filters.add(word(support).toLowerCase(Locale.ROOT)));
        query.from().ifPresent(day -> filters.add("from " + catalogue.dates().full(day)));
        query.to().ifPresent(day -> filters.add("to " + catalogue.dates().full(day)));
        return filters;
    }

    private SearchPage.Result result(Query query, CaseView.Entry entry) {
        return new SearchPage.Result(
                catalogue.quoted(entry),
                Highlighter.mark(catalogue.quoted(entry).words(), query.words()),
                Support.of(entry, catalogue).brief());
    }

    private static List<SearchPage.Leaf> leaves(Query query, int leaf, int leaves) {
        List<SearchPage.Leaf> links = new ArrayList<>();
        if (leaves == 1) {
            return links;
        }
        for (int i = Math.max(1, leaf - 4); i <= Math.min(leaves, leaf + 4); i++) {
            links.add(new SearchPage.Leaf(Integer.toString(i), query.address(i), i == leaf));
        }
        if (leaf < leaves) {
            links.add(new SearchPage.Leaf("Next", query.address(leaf + 1), false));
        }
        return links;
    }

    /** Each facet counts what the others leave, so that a box says what ticking it gives. */
    private static SearchPage.Facets facets(List<Facet> facets, List<CaseView.Entry> dated) {
        List<List<SearchPage.Choice>> choices = new ArrayList<>();
        for (Facet facet : facets) {
            List<CaseView.Entry> left = dated.stream()
                    .filter(entry -> facets.stream().allMatch(other -> other == facet || other.passes(entry)))
                    .toList();
            Map<String, Long> counts = facet.counts(left);
            choices.add(facet.choices(counts).stream()
                    .map(value -> choice(facet, value, counts.getOrDefault(value, 0L)))
                    .toList());
        }
        return new SearchPage.Facets(choices.get(0), choices.get(1), choices.get(2), choices.get(3), choices.get(5));
    }

    private static SearchPage.Choice choice(Facet facet, String value, long statements) {
        Optional<Tag> tag = facet.name().equals("act") ? Optional.of(Tag.of(Facet.act(value))) : Optional.empty();
        String word = switch (facet.name()) {
            case "via" -> teller(value);
            case "origins" -> word(value.equals("1") ? Query.Support.ONE : Query.Support.MORE);
            default -> value;
        };
        return new SearchPage.Choice(
                value, word, tag, statements, facet.ticked().contains(value));
    }

    private static String teller(String name) {
        return name.equals(Query.NO_NAME) ? "a hop without a name" : name;
    }

    private static String word(Query.Support support) {
        return support == Query.Support.ONE ? "One origin only" : "Two or more origins";
    }
}
