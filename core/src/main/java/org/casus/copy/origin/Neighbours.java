package org.casus.copy.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.casus.copy.Document;
import org.casus.copy.family.NearPages;
import org.casus.copy.likeness.WeighedPrint;
import org.casus.copy.reading.Reading;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.SharedWords;

/** Which of the pages that arrived are worth judging together with one of them. Not thread-safe. */
final class Neighbours {
    /** So many pages are judged together: all of one family where it is no larger, else those nearest. */
    static final int MOST = 24;

    /** A little less than what a closer look or a common teller asks, since words weigh otherwise when more pages have come. */
    private static final double WORTH_KEEPING = 0.12;

    private static final int[] NONE = {};

    private final ArrivedPages pages;
    private final CandidateIndex candidates = new CandidateIndex();
    private final SharedWords shared = new SharedWords();
    private final List<Integer> owners = new ArrayList<>();
    private final List<int[]> links = new ArrayList<>();
    private final Map<Integer, List<Integer>> ruled = new HashMap<>();

    Neighbours(ArrivedPages pages) {
        this.pages = pages;
    }

    /** A person put two pages together. */
    void putTogether(int page, int other) {
        ruled.computeIfAbsent(page, p -> new ArrayList<>()).add(other);
        ruled.computeIfAbsent(other, p -> new ArrayList<>()).add(page);
    }

    /** A page arrived, or its words were read anew. */
    void meet(int page) {
        while (links.size() <= page) {
            links.add(NONE);
        }
        WeighedPrint weighed = weighed(page);
        Set<Integer> met = new LinkedHashSet<>();
        for (int entry : candidates.near(weighed.print(), weighed.weights(), shared)) {
            int other = owners.get(entry);
            if (other != page && met.add(other)) {
                WeighedPrint theirs = weighed(other);
                if (weighed.inWords(theirs) >= WORTH_KEEPING || weighed.isBrief() && theirs.isBrief()) {
                    link(page, other);
                    link(other, page);
                }
            }
        }
        if (pages.isOnlyOne(page)) {
            candidates.add(weighed.print(), weighed.weights());
            owners.add(page);
        }
    }

    private void link(int page, int other) {
        int[] known = links.get(page);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = other;
        links.set(page, more);
    }

    private WeighedPrint weighed(int page) {
        return WeighedPrint.of(pages.wording(page).print(), pages.commonness());
    }

    /** A page with those that are near it, those near them and so on, at most {@value #MOST}, in no order. */
    Set<Integer> family(int page) {
        Map<Integer, WeighedPrint> prints = new HashMap<>();
        Set<Integer> family = new LinkedHashSet<>(List.of(page));
        Queue<Integer> open = new ArrayDeque<>(family);
        while (!open.isEmpty() && family.size() < MOST) {
            for (int other : near(open.remove(), prints)) {
                if (family.size() < MOST && family.add(other)) {
                    open.add(other);
                }
            }
        }
        return family;
    }

    /** Whether two pages find each other and are near, by what all pages say of their words now. */
    static boolean areNear(WeighedPrint print, WeighedPrint other, Reading reading, Reading otherReading) {
        return NearPages.isNear(print, other, reading, otherReading)
                && CandidateIndex.findEachOther(print.print(), print.weights(), other.print(), other.weights());
    }

    private record Near(int page, double likeness) {}

    /** Those whom persons put with a page, then those near it, the most alike first; of pages of the same words the earliest decides. */
    private List<Integer> near(int page, Map<Integer, WeighedPrint> prints) {
        int first = pages.twins(page).get(0);
        WeighedPrint mine = prints.computeIfAbsent(first, this::weighed);
        List<Near> found = new ArrayList<>();
        addTwins(page, 1, found);
        for (int link : links.get(page)) {
            int other = pages.twins(link).get(0);
            WeighedPrint theirs = prints.computeIfAbsent(other, this::weighed);
            if (areNear(theirs, mine, pages.reading(other), pages.reading(first))) {
                addTwins(link, mine.inWords(theirs), found);
            }
        }
        found.sort(Comparator.comparing((Near near) -> -near.likeness)
                .thenComparing(near -> pages.wording(near.page).document(), Document.BY_DAY));
        List<Integer> near = new ArrayList<>(ruled.getOrDefault(page, List.of()));
        found.forEach(other -> near.add(other.page));
        return near;
    }

    /** A page with those of the very same words. */
    private void addTwins(int page, double likeness, List<Near> near) {
        pages.twins(page).stream().limit(MOST).forEach(twin -> near.add(new Near(twin, likeness)));
    }
}
