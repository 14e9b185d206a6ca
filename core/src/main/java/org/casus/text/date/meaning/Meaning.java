package org.casus.text.date.meaning;

import java.util.List;
import java.util.Optional;
import org.casus.text.date.word.Match;

/** Works out what an expression stands for. */
@FunctionalInterface
public interface Meaning {
    /**
     * @param match the words that the rule matched
     * @param scene when it was written and what was spoken of before
     * @param arguments from the rule file
     * @return the TIMEX3 value; empty if these words are no date after all (a 31st of June)
     */
    Optional<String> value(Match match, Scene scene, List<String> arguments);
}
