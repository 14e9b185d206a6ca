package org.casus.claim.event;

import java.util.Optional;
import java.util.Set;
import org.casus.text.token.Tokens;
import org.casus.text.token.WordFile;

/** Where an act happens, as its sentence words it: what was shelled or taken, else the place that is named beside it. */
final class Scenery {
    private static final Set<String> SETTLEMENTS = Set.copyOf(WordFile.lines(Scenery.class, "settlements.txt"));
    private static final Set<String> AT_PLACES = Set.of("ASSAULT", "COERCE", "SEIZE");
    private static final int REACH = 7;

    private final Tokens tokens;
    private final Clause clause;

    Scenery(Tokens tokens, Clause clause) {
        this.tokens = tokens;
        this.clause = clause;
    }

    /** "shelling the border village of | Dorvik"; empty where the act has no place for its object. */
    Optional<String> object(Trigger.Hit hit) {
        if (!AT_PLACES.contains(hit.trigger().code())) {
            return Optional.empty();
        }
        int last = Math.min(tokens.count() - 2, hit.end() + REACH);
        for (int token = hit.end(); token < last && tokens.isWord(token); token++) {
            boolean settlement = SETTLEMENTS.contains(clause.word(token));
            boolean of = clause.word(token + 1).equals("of");
            int name = token + (of ? 2 : 1);
            if (settlement && tokens.isWord(name) && tokens.isCapitalized(name)) {
                return Optional.of(name(name));
            }
        }
        return Optional.empty();
    }

    private String name(int from) {
        int to = from;
        while (to + 1 < tokens.count() && tokens.isWord(to + 1) && tokens.isCapitalized(to + 1)) {
            to++;
        }
        return tokens.text().substring(tokens.start(from), tokens.end(to));
    }
}
