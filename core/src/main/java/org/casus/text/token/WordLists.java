package org.casus.text.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word lists of a {@link WordFile} whose rows are a name and words parted by commas: {@code day<tab>monday,
 * tuesday}. Immutable, thread-safe.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final String file;

    private WordLists(Class<?> room, String file) {
        this.file = file;
        for (List<String> row : WordFile.rows(room, file)) {
            lists.put(row.get(0), Set.copyOf(Arrays.asList(row.get(1).split(",\\s*"))));
        }
    }

    /**
     * The lists of a file that lies beside a class.
     *
     * @throws java.io.UncheckedIOException if the file is missing or unreadable: the build is broken then
     */
    public static WordLists of(Class<?> room, String file) {
        return new WordLists(room, file);
    }

    /**
     * The words of a list, in lower case.
     *
     * @throws IllegalArgumentException if the file has no such list
     */
    public Set<String> named(String list) {
        return Optional.ofNullable(lists.get(list))
                .orElseThrow(() -> new IllegalArgumentException(file + " has no list \"" + list + "\""));
    }
}
