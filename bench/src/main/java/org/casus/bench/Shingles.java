package org.casus.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F1 over multisets of four words in a row, as the article extraction benchmark of Scrapinghub computes it. */
final class Shingles {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\\p{Mn}\\p{Mc}]+");

    private Shingles() {}

    static Map<String, Integer> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + LENGTH));
            if (!shingle.isEmpty()) {
                shingles.merge(String.join(" ", shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }

    /** Precision and recall as means over pages; a page without output counts for recall only. */
    static final class Score {
        private double precision;
        private double recall;
        private int given;
        private int pages;
        private int empty;

        void add(String gold, String found) {
            Map<String, Integer> want = of(gold);
            Map<String, Integer> have = of(found);
            double common = 0;
            for (Map.Entry<String, Integer> shingle : want.entrySet()) {
                common += Math.min(shingle.getValue(), have.getOrDefault(shingle.getKey(), 0));
            }
            double wanted = sum(want);
            double had = sum(have);
            pages++;
            recall += wanted == 0 ? 1 : common / wanted;
            if (had > 0) {
                given++;
                precision += common / had;
            } else {
                empty++;
            }
        }

        private static double sum(Map<String, Integer> shingles) {
            return shingles.values().stream().mapToInt(Integer::intValue).sum();
        }

        double precision() {
            return given == 0 ? 0 : precision / given;
        }

        double recall() {
            return pages == 0 ? 0 : recall / pages;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        int empty() {
            return empty;
        }
    }
}
