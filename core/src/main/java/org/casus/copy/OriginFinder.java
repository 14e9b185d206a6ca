package org.casus.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.copy.credit.CreditFinder;
import org.casus.copy.credit.Outlets;
import org.casus.copy.group.Sets;
import org.casus.copy.wording.Furniture;

/**
 * Groups documents that go back to the same text or the same single source.
 *
 * <p>Texts of the very same words are taken together first; the rest find each other by signature and telling words
 * ({@link org.casus.copy.sign.Candidates}) and are grouped so that all of a group are alike on average
 * ({@link org.casus.copy.group.Grouping}). Then credits tie pages about one matter to the teller that they name. What a
 * person said of two documents goes above both. An empty text stands alone.
 *
 * <p>Thread-safe; the order of the documents does not matter.
 */
public final class OriginFinder {
    /** One descent a document, in the order of {@code documents}. */
    public List<Descent> find(List<Document> documents) {
        return find(documents, List.of());
    }

    /**
     * One descent a document, in the order of {@code documents}.
     *
     * @param rulings what persons said of pairs of documents; those of documents that are not here are left out
     */
    public List<Descent> find(List<Document> documents, List<Ruling> rulings) {
        List<Document> sorted =
                documents.stream().sorted(Comparator.comparing(Document::id)).toList();
        Wordings wordings = new Wordings(sorted);
        Furniture furniture = Furniture.of(sorted.stream().map(Document::text).toList());
        CreditFinder credits = new CreditFinder(Outlets.of(
                sorted.stream().flatMap(d -> d.outlet().stream()).distinct().toList()));
        List<Reading> readings = IntStream.range(0, sorted.size())
                .mapToObj(i -> Reading.of(sorted.get(i), wordings.of(i), furniture, credits))
                .toList();
        Comparison comparison = new Comparison(readings, wordings, rulings);
        Sets groups = comparison.groups();
        Map<String, Descent> descents = new HashMap<>();
        members(groups, readings.size())
                .values()
                .forEach(group -> new Lineage(group, readings, wordings, comparison)
                        .descents()
                        .forEach(descent -> descents.put(descent.document(), descent)));
        return documents.stream()
                .map(document ->
                        Optional.ofNullable(descents.get(document.id())).orElseThrow())
                .toList();
    }

    private static Map<Integer, List<Integer>> members(Sets groups, int size) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(i);
        }
        return members;
    }
}
