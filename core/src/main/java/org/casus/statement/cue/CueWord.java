package org.casus.statement.cue;

import org.casus.statement.Act;

/**
 * An entry of the cue lexicon.
 *
 * @param phrase in base form: {@code rule out}
 * @param act what a teller does by it: {@code REFUSE}
 * @param kind how it is used
 */
public record CueWord(String phrase, Act act, Kind kind) {
    /** How a cue is used; the data file's head explains each. */
    public enum Kind {
        SAY,
        SPEECH,
        THINK,
        PASS,
        NOUN
    }

    public boolean isVerb() {
        return kind != Kind.NOUN;
    }
}
