package org.casus.statement.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.text.token.WordFile;

/** The forms of English verbs: irregular ones from {@code verb-forms.tsv}, the rest by rule. */
final class Inflections {
    private final Map<String, List<String>> irregular = new HashMap<>();

    Inflections() {
        for (List<String> row : WordFile.rows(Inflections.class, "/org/casus/statement/verb-forms.tsv")) {
            irregular.put(row.get(0), row);
        }
    }

    /** {@code deny}: deny, denies, denied, denying. */
    List<String> ofVerb(String base) {
        if (irregular.containsKey(base)) {
            return irregular.getOrDefault(base, List.of());
        }
        List<String> forms = new ArrayList<>(List.of(base));
        boolean endsInE = base.endsWith("e");
        boolean endsInY = base.matches(".*[^aeiou]y");
        String stem = endsInE || endsInY ? base.substring(0, base.length() - 1) : base;
        forms.add(endsInY ? stem + "ies" : base + (base.matches(".*(s|sh|ch|x|z)") ? "es" : "s"));
        forms.add(endsInY ? stem + "ied" : stem + "ed");
        forms.add(endsInY ? base + "ing" : stem + "ing");
        return forms;
    }
}
