package org.casus.copy.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.text.Span;

/**
 * Lines that belong to the page and not to the report: "Share this article", "All rights reserved".
 *
 * <p>Known by their words (a list that ships with Casus), or because pages that otherwise have little in common bear the
 * same line. Immutable and thread-safe.
 */
public final class Furniture {
    private static final Pattern KNOWN = known("/org/casus/copy/furniture-lines.txt");
    /** So many bearers of a line are looked at. */
    private static final int WITNESSES = 8;
    /** Pages whose other lines agree less than this are different reports. */
    private static final double SAME_PAGE = 0.2;
    /** A line of more words is a part of the report even where different pages bear it: a shared background paragraph. */
    private static final int LONGEST = 40;

    private final Set<String> repeated;

    private Furniture(Set<String> repeated) {
        this.repeated = repeated;
    }

    /** The furniture of pages seen together. */
    public static Furniture of(List<StemmedText> texts) {
        List<Set<String>> lines = texts.stream().map(Furniture::linesOf).toList();
        Map<String, List<Integer>> bearers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String line : lines.get(i)) {
                bearers.computeIfAbsent(line, l -> new ArrayList<>(1)).add(i);
            }
        }
        Set<String> repeated = new HashSet<>();
        bearers.forEach((line, pages) -> {
            if (pages.size() > 2 && isShort(line) && differ(pages, lines)) {
                repeated.add(line);
            }
        });
        return new Furniture(repeated);
    }

    /** For each word of a text, whether it stands in furniture. */
    public boolean[] in(StemmedText text) {
        boolean[] furniture = new boolean[text.size()];
        int word = 0;
        for (Span line : text.lines()) {
            boolean bears = isFurniture(line.in(text.text()));
            for (; word < text.size() && text.span(word).start() < line.end(); word++) {
                furniture[word] = bears;
            }
        }
        return furniture;
    }

    private boolean isFurniture(String line) {
        return KNOWN.matcher(line.strip()).matches() || repeated.contains(plain(line));
    }

    /** Whether most pairs of a line's bearers have little else in common. */
    private static boolean differ(List<Integer> pages, List<Set<String>> lines) {
        int pairs = 0;
        int different = 0;
        int witnesses = Math.min(WITNESSES, pages.size());
        for (int a = 0; a < witnesses; a++) {
            for (int b = 0; b < a; b++) {
                Set<String> one = lines.get(pages.get(a * (pages.size() - 1) / (witnesses - 1)));
                Set<String> other = lines.get(pages.get(b * (pages.size() - 1) / (witnesses - 1)));
                long common = one.stream().filter(other::contains).count() - 1;
                int smaller = Math.min(one.size(), other.size()) - 1;
                different += smaller > 0 && common < SAME_PAGE * smaller ? 1 : 0;
                pairs++;
            }
        }
        return different * 2 > pairs;
    }

    private static Set<String> linesOf(StemmedText text) {
        return text.lines().stream().map(line -> plain(line.in(text.text()))).collect(Collectors.toSet());
    }

    private static boolean isShort(String line) {
        return line.chars().filter(c -> c == ' ').count() < LONGEST;
    }

    private static String plain(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    private static Pattern known(String resource) {
        try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String any = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?:" + any + ")[\\s.:!*…]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
