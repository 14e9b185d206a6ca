package org.casus.statement.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;

/** The words of {@code content-words.tsv}, found in a text token by token. Immutable and thread-safe. */
public final class ContentWords {
    private final Map<String, Map<String, List<String[]>>> kinds = new HashMap<>();
    private final Map<String, List<String>> stems = new HashMap<>();

    /** Reads the lists that come with Casus. */
    public ContentWords() {
        for (List<String> row : WordFile.rows(ContentWords.class, "/org/casus/statement/content-words.tsv")) {
            for (String phrase : row.get(1).split(",\\s*")) {
                add(row.get(0), phrase);
            }
        }
    }

    private void add(String kind, String phrase) {
        if (phrase.endsWith("*")) {
            stems.computeIfAbsent(kind, key -> new ArrayList<>()).add(phrase.substring(0, phrase.length() - 1));
            return;
        }
        String[] words = phrase.split(" ");
        List<String[]> phrases =
                kinds.computeIfAbsent(kind, key -> new HashMap<>()).computeIfAbsent(words[0], key -> new ArrayList<>());
        phrases.add(words);
        phrases.sort((a, b) -> b.length - a.length);
    }

    /** How many tokens the longest word or phrase of a kind covers at a place; 0 if none stands there. */
    int lengthAt(String kind, Wording wording, int index) {
        String word = wording.word(index);
        for (String[] words : kinds.getOrDefault(kind, Map.of()).getOrDefault(word, List.of())) {
            int k = 1;
            while (k < words.length && words[k].equals(wording.word(index + k))) {
                k++;
            }
            if (k == words.length) {
                return k;
            }
        }
        return stems.getOrDefault(kind, List.of()).stream().anyMatch(word::startsWith) ? 1 : 0;
    }

    /** 1 if a single word is of a kind, else 0. */
    int lengthAt(String kind, String word) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(word, List.of()).stream()
                        .anyMatch(w -> w.length == 1)
                ? 1
                : 0;
    }

    boolean isAt(String kind, Wording wording, int index) {
        return lengthAt(kind, wording, index) > 0
                || kind.equals("negator") && wording.word(index).endsWith("n't");
    }
}
