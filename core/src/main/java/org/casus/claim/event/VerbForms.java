package org.casus.claim.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.text.token.WordFile;
import org.casus.text.token.WordLists;

/** The forms of the verbs that report events: irregular ones from a word list, the rest by rule. */
final class VerbForms {
    private static final Set<String> DOUBLING =
            WordLists.of(VerbForms.class, "words.tsv").named("doubling");

    private final Map<String, List<String>> irregular = new HashMap<>();

    VerbForms() {
        WordFile.rows(VerbForms.class, "irregular-verbs.tsv").forEach(row -> irregular.put(row.get(0), row));
    }

    /** Each form of a verb with what it is; a form that is base and past counts as past. */
    Map<String, Trigger.Form> of(String base) {
        Map<String, Trigger.Form> forms = new LinkedHashMap<>();
        forms.put(base, Trigger.Form.BASE);
        forms.put(third(base), Trigger.Form.BASE);
        String stem = stem(base);
        forms.put(stem + "ing", Trigger.Form.GOING);
        List<String> row = irregular.getOrDefault(base, List.of());
        if (row.isEmpty()) {
            forms.put(past(base, stem), Trigger.Form.PAST);
        }
        for (String form : row.subList(Math.min(1, row.size()), row.size())) {
            forms.put(form, Trigger.Form.PAST);
        }
        return forms;
    }

    private static String past(String base, String stem) {
        if (base.endsWith("ee")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    }

    private static String third(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|sh|ch|x|z|o)") ? base + "es" : base + "s";
    }

    /** What "-ing" and "-ed" are put to: "bann", "invad", "attack". */
    private static String stem(String base) {
        if (DOUBLING.contains(base)) {
            return base + base.charAt(base.length() - 1);
        }
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    }
}
