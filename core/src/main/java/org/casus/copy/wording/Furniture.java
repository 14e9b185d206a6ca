package org.casus.copy.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.text.Span;
import org.casus.text.token.WordFile;

/**
 * Lines that belong to the page and not to the report: "Share this article", "All rights reserved".
 *
 * <p>Known by their words (a list that ships with Casus), or because pages that otherwise have little in common bear the
 * same line. Lines are compared by a number of 64 bits made of their letters. Immutable and thread-safe.
 */
public final class Furniture implements Serializable {
    private static final long serialVersionUID = 1;

    /** Only what is known by its words, where no pages are at hand to compare. */
    public static final Furniture KNOWN_LINES = new Furniture(Set.of());

    private static final Pattern KNOWN = Pattern.compile(
            "(?:" + String.join("|", WordFile.lines(StemmedText.class, "/org/casus/copy/furniture-lines.txt"))
                    + ")[\\s.:!*…]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A longer line is none of the known ones. */
    private static final int KNOWN_LENGTH = 200;
    /** So many bearers of a line are looked at. */
    private static final int WITNESSES = 8;
    /** Pages whose other lines agree less than this are different reports. */
    private static final double SAME_PAGE = 0.2;
    /** A line of more words is a part of the report even where different pages bear it: a shared background paragraph. */
    private static final int LONGEST = 40;

    private final HashSet<Long> repeated;

    private Furniture(Set<Long> repeated) {
        this.repeated = new HashSet<>(repeated);
    }

    /**
     * What is known by its words, and some lines besides.
     *
     * @param repeated the numbers of lines that {@linkplain #differ pages of other reports} bear
     */
    public static Furniture ofLines(Set<Long> repeated) {
        return new Furniture(repeated);
    }

    /** The furniture of pages seen together. */
    public static Furniture of(List<String> texts) {
        List<long[]> lines = texts.stream().map(Furniture::linesOf).toList();
        Map<Long, List<Integer>> bearers = new HashMap<>();
        Set<Long> frequent = frequent(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (long line : lines.get(i)) {
                if (frequent.contains(line)) {
                    bearers.computeIfAbsent(line, l -> new ArrayList<>()).add(i);
                }
            }
        }
        Set<Long> repeated = new HashSet<>();
        bearers.forEach((line, pages) -> {
            if (differ(pages.stream().map(lines::get).toList())) {
                repeated.add(line);
            }
        });
        return new Furniture(repeated);
    }

    /** For each word of a text, whether it stands in furniture. */
    public boolean[] in(StemmedText text) {
        boolean[] furniture = new boolean[text.size()];
        int word = 0;
        for (Span line : lines(text.text())) {
            boolean bears = isFurniture(line.in(text.text()));
            for (; word < text.size() && text.span(word).start() < line.end(); word++) {
                furniture[word] = bears;
            }
        }
        return furniture;
    }

    private boolean isFurniture(String written) {
        String line = written.strip();
        return line.length() <= KNOWN_LENGTH && KNOWN.matcher(line).matches()
                || isShort(line) && repeated.contains(number(line));
    }

    /** The lines that more than two pages bear. */
    private static Set<Long> frequent(List<long[]> lines) {
        long[] all = lines.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(all);
        Set<Long> frequent = new HashSet<>();
        for (int i = 2; i < all.length; i++) {
            if (all[i] == all[i - 2]) {
                frequent.add(all[i]);
            }
        }
        return frequent;
    }

    /**
     * Whether most pairs of a line's bearers have little else in common.
     *
     * @param pages the {@linkplain #linesOf lines} of more than two pages that bear it
     */
    public static boolean differ(List<long[]> pages) {
        int pairs = 0;
        int different = 0;
        int witnesses = Math.min(WITNESSES, pages.size());
        for (int a = 0; a < witnesses; a++) {
            for (int b = 0; b < a; b++) {
                long[] one = pages.get(a * (pages.size() - 1) / (witnesses - 1));
                long[] other = pages.get(b * (pages.size() - 1) / (witnesses - 1));
                long common = Arrays.stream(one)
                                .filter(line -> Arrays.binarySearch(other, line) >= 0)
                                .count()
                        - 1;
                int smaller = Math.min(one.length, other.length) - 1;
                different += smaller > 0 && common < SAME_PAGE * smaller ? 1 : 0;
                pairs++;
            }
        }
        return different * 2 > pairs;
    }

    /** The numbers of a text's lines, ascending, each once. */
    public static long[] linesOf(String text) {
        return lines(text).stream()
                .mapToLong(line -> number(line.in(text).strip()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean isShort(String line) {
        return line.chars().filter(c -> c == ' ').count() < LONGEST;
    }

    /** A number that only lines of the same letters share, whatever their case. */
    private static long number(String line) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < line.length(); i++) {
            hash = (hash ^ Character.toLowerCase(line.charAt(i))) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The lines that hold more than blanks. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
