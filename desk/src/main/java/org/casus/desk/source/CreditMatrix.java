package org.casus.desk.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.casefile.CaseView;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.search.Query;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Via;

/** Counts who quotes whom: each statement once for each teller and speaker that it names. */
final class CreditMatrix {
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_ROWS = 30;
    private static final String NO_NAME = "No name";

    private final Catalogue catalogue;
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final Map<String, Long> named = new HashMap<>();

    private CreditMatrix(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static SourcesPage.Matrix of(Catalogue catalogue) {
        CreditMatrix matrix = new CreditMatrix(catalogue);
        catalogue.view().statements().forEach(matrix::count);
        return matrix.matrix();
    }

    private void count(CaseView.Entry entry) {
        String outlet = catalogue.outlet(entry.page());
        Map<String, Long> row = counts.computeIfAbsent(outlet, name -> new HashMap<>());
        for (String name : names(entry)) {
            row.merge(name, 1L, Long::sum);
            named.merge(name, 1L, Long::sum);
        }
    }

    private static Set<String> names(CaseView.Entry entry) {
        Set<String> names = new HashSet<>();
        for (String teller : entry.statement().chain()) {
            names.add(Via.isUnnamed(teller) ? NO_NAME : teller);
        }
        if (names.isEmpty()) {
            names.add(NO_NAME);
        }
        return names;
    }

    private SourcesPage.Matrix matrix() {
        List<String> columns = named.keySet().stream()
                .filter(name -> !name.equals(NO_NAME))
                .sorted(Comparator.<String, Long>comparing(name -> -named.getOrDefault(name, 0L))
                        .thenComparing(name -> name))
                .limit(MOST_COLUMNS)
                .collect(Collectors.toCollection(ArrayList::new));
        if (named.containsKey(NO_NAME)) {
            columns.add(NO_NAME);
        }
        List<SourcesPage.Row> rows = counts.entrySet().stream()
                .limit(MOST_ROWS)
                .map(row -> row(row.getKey(), row.getValue(), columns))
                .toList();
        return new SourcesPage.Matrix(columns, rows);
    }

    private static SourcesPage.Row row(String outlet, Map<String, Long> counts, List<String> columns) {
        return new SourcesPage.Row(
                outlet,
                columns.stream()
                        .map(name -> cell(outlet, name, counts.getOrDefault(name, 0L)))
                        .toList());
    }

    private static SourcesPage.Cell cell(String outlet, String name, long statements) {
        String css = statements == 0 ? "q0" : statements == 1 ? "q1" : statements <= 3 ? "q2" : "q3";
        String teller = name.equals(NO_NAME) ? Query.NO_NAME : name;
        return new SourcesPage.Cell(
                statements,
                css,
                "/statements?outlet=" + Addresses.encode(outlet) + "&named=" + Addresses.encode(teller),
                outlet + " names " + name + ": " + statements);
    }
}
