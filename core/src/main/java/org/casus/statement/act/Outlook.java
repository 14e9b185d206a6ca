package org.casus.statement.act;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.statement.chain.Telling;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** How a telling looks at what is to come: as foreseen, as only supposed, as hanging on what another does. */
record Outlook(Wording wording, Telling telling) {
    private static final Set<String> FORESEEING =
            WordLists.of(Outlook.class, "/org/casus/statement/act-words.tsv").named("foresees");
    private static final Pattern SUPPOSED =
            Pattern.compile("\\W*if (?:I|we) (?:\\p{L}+ed|were|had|did)\\b.* would\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOEVER = Pattern.compile(
            "\\W*(?:that )?(?:whoever|(?:anyone|anybody|everyone|any \\p{L}+|every \\p{L}+|those) (?:who|that))\\b[^.;]{3,80}? (?:will|would|shall)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLESS = Pattern.compile("(?s).*\\b([Uu]nless|[Ii]f|[Ss]hould|[Pp]rovided)\\b.*");
    private static final Pattern UNLESS_OBEYED = Pattern.compile(
            "\\bunless\\b|\\b(?:if|should)\\b[^.;]{0,50}\\b(?:not|n['’]t|refuse[sd]?|fail(?:s|ed)?|reject(?:s|ed)?)\\b|\\botherwise\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Perrow would attack again, I believe": who writes says what others will do. */
    boolean isForeseen() {
        return telling.source().stream().anyMatch(span -> {
            int past = wording.after(span.end());
            int first = wording.at(span.start());
            return wording.word(first).equals("i")
                    || IntStream.range(first, past).anyMatch(i -> FORESEEING.contains(wording.word(i)));
        });
    }

    /** "If I wanted breakfast, I would telephone" */
    boolean isSupposed() {
        return telling.content().stream()
                .anyMatch(span -> SUPPOSED.matcher(span.in(wording.text())).lookingAt());
    }

    /** "Anyone who stays on will be taken away", "Whoever sends us another one will lose that too" */
    boolean isOfWhoever() {
        return telling.content().stream()
                .limit(1)
                .anyMatch(span -> WHOEVER.matcher(span.in(wording.text())).lookingAt());
    }

    /** Whether it hangs on anything: "unless he leaves", "should they refuse", "provided that" */
    boolean isUnless() {
        return telling.content().stream()
                .anyMatch(span -> UNLESS.matcher(span.in(wording.text())).matches());
    }

    /** "unless its steel is let in", "should they refuse", "if the money does not arrive" */
    boolean isUnlessObeyed() {
        return telling.content().stream()
                .anyMatch(span -> UNLESS_OBEYED.matcher(span.in(wording.text())).find());
    }
}
