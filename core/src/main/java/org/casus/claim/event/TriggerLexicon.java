package org.casus.claim.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/** The phrases that report events, found by their first word. Thread-safe. */
final class TriggerLexicon {
    private static final int GAP = 7;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(Trigger trigger, String[] rest, Trigger.Form form) {}

    private TriggerLexicon() {
        VerbForms forms = new VerbForms();
        for (List<String> row : WordFile.rows(TriggerLexicon.class, "triggers.tsv")) {
            for (String phrase : row.get(4).split("\\|")) {
                add(trigger(row, phrase), phrase, forms);
            }
        }
    }

    static TriggerLexicon load() {
        return new TriggerLexicon();
    }

    private static Trigger trigger(List<String> row, String phrase) {
        return new Trigger(
                Trigger.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                row.get(1),
                Optional.of(row.get(2)).filter(mode -> !mode.equals("-")),
                row.get(3),
                phrase);
    }

    private void add(Trigger trigger, String phrase, VerbForms forms) {
        boolean fixed = phrase.startsWith("=");
        String[] words = (fixed ? phrase.substring(1) : phrase).split(" ");
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        Map<String, Trigger.Form> heads = fixed ? Map.of(words[0], Trigger.Form.FIXED) : forms.of(words[0]);
        heads.forEach((head, form) ->
                byFirstWord.computeIfAbsent(head, word -> new ArrayList<>()).add(new Entry(trigger, rest, form)));
    }

    /** The phrase that begins at a token: the one with most words, of equally long ones the first of the file. */
    Optional<Trigger.Hit> at(Tokens tokens, int token, int limit) {
        if (!tokens.isWord(token)) {
            return Optional.empty();
        }
        Trigger.Hit best = null;
        int most = -1;
        for (Entry entry : byFirstWord.getOrDefault(tokens.word(token).toLowerCase(Locale.ROOT), List.of())) {
            int end = end(tokens, token + 1, limit, entry.rest());
            if (end >= 0 && entry.rest().length > most) {
                best = new Trigger.Hit(entry.trigger(), token, end, entry.form());
                most = entry.rest().length;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int end(Tokens tokens, int from, int limit, String[] rest) {
        int at = from;
        for (int i = 0; i < rest.length; i++) {
            if (!rest[i].equals("*")) {
                if (at >= limit || !fits(tokens, at, rest[i])) {
                    return -1;
                }
                at++;
                continue;
            }
            int last = Math.min(limit - 1, at + GAP);
            while (at <= last && !fits(tokens, at, rest[i + 1]) && tokens.first(at) != ';') {
                at++;
            }
            if (at > last) {
                return -1;
            }
        }
        return at;
    }

    /** A noun of a phrase also fits in the plural. */
    private static boolean fits(Tokens tokens, int token, String word) {
        if (!tokens.isWord(token)) {
            return false;
        }
        int length = tokens.length(token);
        boolean plural = length == word.length() + 1
                && Character.toLowerCase(tokens.text().charAt(tokens.end(token) - 1)) == 's';
        return (length == word.length() || plural)
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }
}
