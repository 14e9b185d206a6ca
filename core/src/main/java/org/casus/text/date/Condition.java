package org.casus.text.date;

import org.casus.text.date.word.Match;

/** Whether a rule holds where its words stand: "may" is a month only under some conditions. */
@FunctionalInterface
interface Condition {
    boolean holds(Match match);
}
