package org.casus.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.casefile.CaseView;
import org.casus.desk.board.Support;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Via;
import org.casus.statement.Act;

/** One thing that statements can be narrowed by: an entry passes if it has any of the values that were ticked. */
record Facet(String name, List<String> ticked, Function<CaseView.Entry, List<String>> values) {
    private static final int MOST_CHOICES = 12;

    /** Every facet of a search, in the order of the form. */
    static List<Facet> of(Query query, Catalogue catalogue) {
        return List.of(
                new Facet(
                        "act",
                        query.acts().stream().map(Query::value).toList(),
                        entry -> List.of(Query.value(entry.statement().act()))),
                new Facet("speaker", query.speakers(), entry -> speakers(entry)),
                new Facet("via", query.tellers(), Facet::tellers),
                new Facet("outlet", query.outlets(), entry -> List.of(catalogue.outlet(entry.page()))),
                new Facet("named", query.named(), Facet::named),
                new Facet(
                        "origins",
                        query.support().stream().map(Query.Support::value).toList(),
                        entry -> List.of(support(entry, catalogue).value())));
    }

    boolean passes(CaseView.Entry entry) {
        return ticked.isEmpty() || values.apply(entry).stream().anyMatch(ticked::contains);
    }

    /** The values of these entries with how many have each: those ticked and the commonest, the commonest first. */
    Map<String, Long> counts(List<CaseView.Entry> entries) {
        Map<String, Long> counts = new HashMap<>();
        ticked.forEach(value -> counts.put(value, 0L));
        entries.forEach(
                entry -> values.apply(entry).stream().distinct().forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    List<String> choices(Map<String, Long> counts) {
        List<String> common = counts.keySet().stream()
                .sorted(Comparator.<String, Long>comparing(value -> -counts.getOrDefault(value, 0L))
                        .thenComparing(value -> value))
                .toList();
        List<String> choices = new ArrayList<>();
        for (String value : common) {
            if (choices.size() < MOST_CHOICES || ticked.contains(value)) {
                choices.add(value);
            }
        }
        return choices;
    }

    static Query.Support support(CaseView.Entry entry, Catalogue catalogue) {
        return Support.of(entry, catalogue).origins() > 1 ? Query.Support.MORE : Query.Support.ONE;
    }

    private static List<String> speakers(CaseView.Entry entry) {
        return entry.statement().speaker().map(List::of).orElse(List.of());
    }

    /** Who passes the words on: everyone in the chain but the one who vouches. */
    private static List<String> tellers(CaseView.Entry entry) {
        List<String> chain = entry.statement().chain();
        List<String> tellers = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (Via.isUnnamed(chain.get(i))) {
                tellers.add(Query.NO_NAME);
            } else if (i < chain.size() - 1) {
                tellers.add(chain.get(i));
            }
        }
        return tellers;
    }

    /** Everyone in the chain; a chain without anyone is a hop without a name. */
    private static List<String> named(CaseView.Entry entry) {
        List<String> chain = entry.statement().chain();
        return chain.isEmpty()
                ? List.of(Query.NO_NAME)
                : chain.stream()
                        .map(teller -> Via.isUnnamed(teller) ? Query.NO_NAME : teller)
                        .toList();
    }

    static Act act(String value) {
        for (Act act : Act.values()) {
            if (Query.value(act).equals(value)) {
                return act;
            }
        }
        throw new IllegalArgumentException("Not an act: " + value);
    }
}
