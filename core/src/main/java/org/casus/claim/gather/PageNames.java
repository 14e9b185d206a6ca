package org.casus.claim.gather;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.wording.CalendarNames;

/**
 * The capitals in the middle of a page's sentences, counted: whom and what it is about. Two pages of one conflict have the
 * most frequent of them in common, two of a day's news have none. Immutable and thread-safe.
 */
final class PageNames {
    /** Characters of a page that are read. */
    private static final int READ = 20_000;

    /** A page that names less tells too little to set it apart. */
    private static final int FEWEST = 3;

    private static final Pattern INNER = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}-]+");

    private final int[] names;
    private final double[] weights;
    private final double length;

    private PageNames(Map<Integer, Integer> counts) {
        names = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights = counts.values().stream().mapToDouble(Math::sqrt).toArray();
        length = Math.sqrt(counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    static PageNames of(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Matcher name = INNER.matcher(text).region(0, Math.min(READ, text.length()));
        name.useTransparentBounds(true);
        while (name.find()) {
            String word = name.group();
            if (!CalendarNames.DAYS.contains(word) && !CalendarNames.MONTHS.contains(word)) {
                counts.merge(word.toLowerCase(Locale.ROOT).hashCode(), 1, Integer::sum);
            }
        }
        return new PageNames(counts);
    }

    /** The cosine of both counts' square roots, from 0 to 1; 1 where one of the pages names next to nobody. */
    double likeness(PageNames other) {
        if (Math.min(names.length, other.names.length) < FEWEST) {
            return 1;
        }
        double shared = 0;
        for (int i = 0, j = 0; i < names.length && j < other.names.length; ) {
            if (names[i] == other.names[j]) {
                shared += weights[i++] * other.weights[j++];
            } else if (names[i] < other.names[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared / (length * other.length);
    }
}
