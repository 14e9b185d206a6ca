package org.casus.text.date;

import java.util.List;
import org.casus.text.date.meaning.Meaning;

/**
 * One rule: what kind of expression its pattern is and what it means.
 *
 * @param order its place in the file; of equally long readings the first rule wins
 */
record Rule(
        int order,
        String pattern,
        DateExpression.Kind kind,
        Meaning meaning,
        List<String> arguments,
        Condition condition) {
    Rule {
        arguments = List.copyOf(arguments);
    }
}
