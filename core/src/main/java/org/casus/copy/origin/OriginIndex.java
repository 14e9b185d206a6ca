package org.casus.copy.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.Ruling;
import org.casus.copy.family.Family;
import org.casus.copy.likeness.WeighedPrint;

/**
 * Says at once which pages go back to one origin with a page, while pages still arrive: those near it are judged as {@link
 * OriginFinder} judges them, with the same furniture, credits and rulings, as far as the pages so far show them.
 *
 * <p>The answers are those of {@link OriginFinder} over the same pages, whatever the order in which they came, but for families
 * of more than {@value Neighbours#MOST} pages: of those only the nearest are looked at, and the group's first may not be among them.
 * In very large cases words and lines that hundreds of pages bear can make a difference too
 * (docs/decisions/0010-a-case-is-judged-whole.md). Keeps the text of each page and about 5 KB besides for a page of 300 words.
 * Thread-safe.
 */
public final class OriginIndex {
    private final List<Ruling> rulings;
    private final ArrivedPages pages = new ArrivedPages();
    private final Neighbours neighbours = new Neighbours(pages);

    /** Without a person's word on any page. */
    public OriginIndex() {
        this(List.of());
    }

    /** @param rulings what persons said of pairs of pages, which may yet come */
    public OriginIndex(List<Ruling> rulings) {
        this.rulings = List.copyOf(rulings);
    }

    /**
     * Keeps a page.
     *
     * @throws IllegalArgumentException if one with this id was added before
     */
    public synchronized void add(Document document) {
        pages.add(document).forEach(neighbours::meet);
        rulings.stream()
                .filter(ruling ->
                        document.id().equals(ruling.first()) || document.id().equals(ruling.second()))
                .forEach(this::heed);
    }

    private void heed(Ruling ruling) {
        List<Integer> both = Stream.of(ruling.first(), ruling.second())
                .distinct()
                .flatMap(id -> pages.number(id).stream())
                .toList();
        if (both.size() == 2) {
            both.forEach(pages::setApart);
            both.forEach(neighbours::meet);
            if (ruling.verdict() == Ruling.Verdict.ONE_ORIGIN) {
                neighbours.putTogether(both.get(0), both.get(1));
            }
        }
    }

    /** How many pages were added. */
    public synchronized int size() {
        return pages.size();
    }

    /**
     * The pages of one origin with a page that was added, by all that were added so far: its own descent first, the others by day.
     *
     * @throws IllegalArgumentException if it was never added
     */
    public synchronized List<Descent> group(String id) {
        int page = pages.number(id).orElseThrow(() -> new IllegalArgumentException("Never added: " + id));
        List<Integer> family = neighbours.family(page).stream()
                .sorted(Comparator.comparing(member -> pages.reading(member).document(), Document.BY_DAY))
                .toList();
        List<Descent> descents = Family.of(family.stream().map(pages::reading).toList(), nearness(family))
                .descents(pages.commonness(), rulings);
        Descent own = descents.stream()
                .filter(descent -> descent.document().equals(id))
                .findFirst()
                .orElseThrow();
        List<Descent> group = new ArrayList<>(List.of(own));
        descents.stream()
                .filter(descent -> descent != own && descent.origin().equals(own.origin()))
                .forEach(group::add);
        return group;
    }

    /** Whether two of a family, by their places, are near each other and neither repeats the words of an earlier one. */
    private BiPredicate<Integer, Integer> nearness(List<Integer> family) {
        Set<Integer> seen = new HashSet<>();
        List<Boolean> repeats = family.stream()
                .map(page -> pages.twins(page).stream()
                                .filter(twin -> !seen.add(twin))
                                .count()
                        > 0)
                .toList();
        List<WeighedPrint> prints = family.stream()
                .map(page -> WeighedPrint.of(pages.reading(page).print(), pages.commonness()))
                .toList();
        return (one, other) -> !repeats.get(one)
                && !repeats.get(other)
                && Neighbours.areNear(
                        prints.get(one),
                        prints.get(other),
                        pages.reading(family.get(one)),
                        pages.reading(family.get(other)));
    }
}
