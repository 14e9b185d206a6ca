package org.casus.copy.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.copy.Document;
import org.casus.copy.credit.CreditFinder;
import org.casus.copy.credit.Outlets;
import org.casus.copy.reading.Reading;
import org.casus.copy.wording.Commonness;

/**
 * Pages that arrived one by one, each read by the furniture and the outlets that all of them show so far, and how common words
 * are in them: the same as if they had come at once. Pages are numbered from 0 in the order of arrival. Not thread-safe.
 */
final class ArrivedPages {
    private final Set<Integer> ruled = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<CreditFinder> readWith = new ArrayList<>();
    private final Map<Long, List<Integer>> sameWords = new HashMap<>();
    private final GatheredFurniture furniture = new GatheredFurniture();
    private final Commonness commonness = new Commonness();
    private final Set<String> outlets = new TreeSet<>();
    private final Comparator<Integer> byDay =
            Comparator.comparing(page -> readings.get(page).document(), Document.BY_DAY);
    private CreditFinder credits = new CreditFinder(Outlets.of(Set.of()));

    int size() {
        return readings.size();
    }

    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    Commonness commonness() {
        return commonness;
    }

    /** @return the numbers of the earlier pages whose words were read anew, and last that of the new one */
    List<Integer> add(Document document) {
        int number = readings.size();
        if (numbers.putIfAbsent(document.id(), number) != null) {
            throw new IllegalArgumentException("Added before: " + document.id());
        }
        if (document.outlet().filter(outlets::add).isPresent()) {
            credits = new CreditFinder(Outlets.of(outlets));
        }
        List<Integer> anew = new ArrayList<>(furniture.add(document.text()));
        for (int other : anew) {
            forget(other);
            readings.set(other, read(other, readings.get(other).document()));
            count(other);
        }
        readings.add(read(number, document));
        count(number);
        anew.add(number);
        return anew;
    }

    /** Persons spoke of a page: it counts by itself even where another has the same words. */
    void setApart(int page) {
        forget(page);
        ruled.add(page);
        count(page);
    }

    /** What is known of a page, its credits by the outlets known today. */
    Reading reading(int page) {
        if (readWith.get(page) != credits) {
            readings.set(page, read(page, readings.get(page).document()));
        }
        return readings.get(page);
    }

    /** What is known of a page but for credits, which may be those of when it came. */
    Reading wording(int page) {
        return readings.get(page);
    }

    /** The pages of the very same words, the earliest first; only the page itself where it counts alone. */
    List<Integer> twins(int page) {
        return isAlone(page)
                ? List.of(page)
                : sameWords.getOrDefault(readings.get(page).print().exact(), List.of(page));
    }

    /** Whether no other page has the very same words. */
    boolean isOnlyOne(int page) {
        return twins(page).size() == 1;
    }

    private Reading read(int page, Document document) {
        if (page == readWith.size()) {
            readWith.add(credits);
        }
        readWith.set(page, credits);
        return Reading.of(document, furniture.known(), credits);
    }

    private boolean isAlone(int page) {
        return readings.get(page).print().isEmpty() || ruled.contains(page);
    }

    private void count(int page) {
        if (!isAlone(page)) {
            List<Integer> twins =
                    sameWords.computeIfAbsent(readings.get(page).print().exact(), exact -> new ArrayList<>(1));
            int place = Collections.binarySearch(twins, page, byDay);
            twins.add(-place - 1, page);
        }
        if (isOnlyOne(page)) {
            commonness.count(readings.get(page).print().words());
        }
    }

    private void forget(int page) {
        if (isOnlyOne(page)) {
            commonness.discount(readings.get(page).print().words());
        }
        if (!isAlone(page)) {
            twins(page).remove((Integer) page);
        }
    }
}
