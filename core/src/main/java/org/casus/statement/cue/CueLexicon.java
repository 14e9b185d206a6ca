package org.casus.statement.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.statement.Act;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;

/** The reporting and speech-act words of {@code cues.tsv} in all their forms. Immutable and thread-safe. */
public final class CueLexicon {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** Reads the lexicon that comes with Casus. */
    public CueLexicon() {
        Inflections inflections = new Inflections();
        for (List<String> row : WordFile.rows(CueLexicon.class, "/org/casus/statement/cues.tsv")) {
            Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            CueWord.Kind kind = CueWord.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String phrase : row.get(2).split(",\\s*")) {
                add(new CueWord(phrase, act, kind), inflections);
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.words.length)
                        .thenComparing(e -> e.word.kind() == CueWord.Kind.NOUN)));
    }

    private record Entry(CueWord word, String[] words) {}

    private void add(CueWord cue, Inflections inflections) {
        String[] words = cue.phrase().split(" ");
        List<String> forms = cue.isVerb() ? inflections.ofVerb(words[0]) : List.of(words[0], words[0] + "s");
        for (String form : forms) {
            byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(cue, words));
        }
    }

    /** A cue found in a text: its entry and how many tokens it covers. */
    public record Match(CueWord cue, int length) {}

    /** The longest cue that begins at a token; a verb goes before a noun of the same form. */
    public Optional<Match> at(Wording tokens, int index) {
        return all(tokens, index).stream().findFirst();
    }

    /** Every cue that begins at a token, the longest first. */
    public List<Match> all(Wording tokens, int index) {
        List<Match> matches = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(tokens.word(index), List.of())) {
            boolean fits = true;
            for (int k = 1; k < entry.words.length && fits; k++) {
                fits = entry.words[k].equals(tokens.word(index + k));
            }
            if (fits) {
                matches.add(new Match(entry.word, entry.words.length));
            }
        }
        return matches;
    }
}
