package org.casus.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.text.token.WordFile;

/** The figures of {@code figures.tsv}, which may not drop by more than a point. */
public final class KeptFigures {
    private static final double MOST_LOST = 1.0;

    private KeptFigures() {}

    /**
     * @param set a name of {@code figures.tsv}
     * @param figures measured now, in percent, by name: at least those of the set
     */
    public static void assertKept(String set, Map<String, Double> figures) {
        List<List<String>> held = WordFile.rows(KeptFigures.class, "/org/casus/statement/figures.tsv").stream()
                .filter(row -> row.get(0).equals(set))
                .toList();
        assertThat(held).as("rows of figures.tsv for %s", set).isNotEmpty();
        for (List<String> row : held) {
            assertThat(figures.get(row.get(1)))
                    .as("%s of %s, among %s", row.get(1), set, figures)
                    .isGreaterThanOrEqualTo(Double.parseDouble(row.get(2)) - MOST_LOST);
        }
    }
}
