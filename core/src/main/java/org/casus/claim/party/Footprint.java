package org.casus.claim.party;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.claim.party.naming.NameKey;

/**
 * Which words a page has, to tell whether what is new about a name can touch it. May take a page for touched that is
 * not (words are kept as their hash codes), never the other way round. Immutable and thread-safe.
 */
public final class Footprint {
    private final int[] words;

    /** @param texts the page's text and every name under which its statements are filed */
    public Footprint(Collection<String> texts) {
        Set<Integer> hashes = new HashSet<>();
        for (String text : texts) {
            for (String word : NameKey.fold(text)) {
                hashes.add(word.hashCode());
                hashes.add((Parties.COUNTRY + NameKey.country(word)).hashCode());
            }
        }
        words = hashes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Names, folded, laid out for asking many pages. */
    public static List<int[]> of(Set<String> names) {
        return names.stream()
                .map(name -> Arrays.stream(name.split(" "))
                        .mapToInt(String::hashCode)
                        .toArray())
                .toList();
    }

    /** Whether all words of one of the names stand on the page. */
    public boolean hasAny(List<int[]> names) {
        for (int[] name : names) {
            if (hasAll(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAll(int[] name) {
        for (int word : name) {
            if (Arrays.binarySearch(words, word) < 0) {
                return false;
            }
        }
        return true;
    }
}
