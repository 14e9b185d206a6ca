package org.casus.copy.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.casus.copy.Document;
import org.casus.copy.group.Grouping;
import org.casus.copy.group.Sets;
import org.casus.copy.group.Tie;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.Print;
import org.casus.copy.sign.SharedWords;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Furniture;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;
import org.casus.copy.wording.WordCounts;

/**
 * Groups documents about the same event: first loosely by matter, then each matter by event. An empty text is a story of its
 * own. A story is known by the least id of its documents. Thread-safe; order does not matter.
 */
public final class StoryFinder {
    /** The average likeness of pages about one matter, from loose to close; closer only where a group grows too large. */
    private static final double[] ONE_MATTER = {0.08, 0.15, 0.2, 0.25, 0.3};
    /** So many words open a report. */
    private static final int OPENING = 35;
    /** Names and numbers tell events apart so many times better than other words. */
    private static final double NAMES = 2.5;
    /** A larger matter is grouped anew, more closely. */
    private static final int LARGE = 400;

    /** The story's id of each document's id, in the order of {@code documents}. */
    public Map<String, String> find(List<Document> documents) {
        List<Document> sorted =
                documents.stream().sorted(Comparator.comparing(Document::id)).toList();
        List<StemmedText> texts =
                sorted.stream().map(d -> StemmedText.of(withHeadline(d))).toList();
        Map<String, String> stories = new HashMap<>();
        for (List<Integer> story : new Search(texts).stories()) {
            String id = sorted.get(story.stream().min(Integer::compare).orElseThrow())
                    .id();
            story.forEach(number -> stories.put(sorted.get(number).id(), id));
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        documents.forEach(d -> inOrder.put(d.id(), stories.getOrDefault(d.id(), d.id())));
        return inOrder;
    }

    private static String withHeadline(Document document) {
        return document.headline().map(headline -> headline + "\n\n").orElse("") + document.text();
    }

    /** One search over some texts. */
    private static final class Search {
        private final List<Print> prints;
        private final List<WeightedWords> weights;
        private final Events events;
        private final List<Tie> ties = new ArrayList<>();

        Search(List<StemmedText> texts) {
            Furniture furniture =
                    Furniture.of(texts.stream().map(StemmedText::text).toList());
            prints = texts.stream()
                    .map(text -> {
                        boolean[] dropped = furniture.in(text);
                        return Print.of(text, word -> !dropped[word]);
                    })
                    .toList();
            List<WordCounts> words = prints.stream().map(Print::words).toList();
            Commonness commonness = Commonness.of(words);
            weights = words.stream().map(w -> WeightedWords.of(w, commonness)).toList();
            events = new Events(words, openings(texts), commonness, telling(texts));
            CandidateIndex index = new CandidateIndex();
            SharedWords shared = new SharedWords();
            for (int i = 0; i < prints.size(); i++) {
                for (int near : index.near(prints.get(i), weights.get(i), shared)) {
                    ties.add(new Tie(near, i, likeness(near, i)));
                }
                index.add(prints.get(i), weights.get(i));
            }
        }

        List<List<Integer>> stories() {
            List<Integer> all = IntStream.range(0, prints.size()).boxed().toList();
            List<List<Integer>> stories = new ArrayList<>();
            matters(all, 0).forEach(matter -> stories.addAll(events.part(matter)));
            return stories;
        }

        private List<List<Integer>> matters(List<Integer> members, int step) {
            Map<Integer, Boolean> among = new HashMap<>();
            members.forEach(m -> among.put(m, true));
            List<Tie> inside = ties.stream()
                    .filter(tie -> among.containsKey(tie.first()) && among.containsKey(tie.second()))
                    .toList();
            Sets sets = new Grouping(ONE_MATTER[step], this::likeness).group(prints.size(), inside, List.of());
            Map<Integer, List<Integer>> groups = new TreeMap<>();
            members.forEach(m ->
                    groups.computeIfAbsent(sets.of(m), s -> new ArrayList<>()).add(m));
            List<List<Integer>> matters = new ArrayList<>();
            for (List<Integer> group : groups.values()) {
                boolean large = group.size() > LARGE && step + 1 < ONE_MATTER.length;
                matters.addAll(large ? matters(group, step + 1) : List.of(group));
            }
            return matters;
        }

        private double likeness(int first, int second) {
            return weights.get(first).cosine(weights.get(second));
        }

        private static List<WordCounts> openings(List<StemmedText> texts) {
            return texts.stream()
                    .map(text -> WordCounts.of(text, word -> word < OPENING))
                    .toList();
        }

        /** More for numbers and for stems that are written as names more often than not. */
        private static IntToDoubleFunction telling(List<StemmedText> texts) {
            Map<Integer, Integer> balance = new HashMap<>();
            for (StemmedText text : texts) {
                for (int i = 0; i < text.size(); i++) {
                    balance.merge(text.stem(i), text.isName(i) || text.isNumber(i) ? 1 : -1, Integer::sum);
                }
            }
            return stem -> balance.getOrDefault(stem, 0) > 0 ? NAMES : 1;
        }
    }
}
