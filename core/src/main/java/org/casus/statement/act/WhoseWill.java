package org.casus.statement.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Naming;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Whose will a "will" tells of: the teller's own, likely his own, or another's. */
enum WhoseWill {
    OWN,
    LIKELY,
    OTHER;

    private static final Set<String> FIRST = Set.of("we", "i", "our", "my", "we'll", "i'll", "us", "ours");
    private static final Set<String> THIRD = Set.of("it", "they", "he", "she", "his", "her", "its", "their");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");
    private static final Set<String> BODIES = Set.of("government", "army", "state", "republic", "police", "navy");
    private static final Set<String> OFFICES =
            WordLists.of(WhoseWill.class, "/org/casus/statement/act-words.tsv").named("office");

    /** @param modal the place of "will" in the clause */
    static WhoseWill of(Wording wording, Telling telling, Clause clause, int modal, Optional<Naming> teller) {
        if (isFirstPerson(clause.word(modal))) {
            return OWN;
        }
        boolean third = false;
        for (int i = 0; i < modal; i++) {
            String word = clause.word(i);
            if (isFirstPerson(word) || sharesName(word, wording, telling, teller)) {
                return OWN;
            }
            third |= THIRD.contains(word);
        }
        boolean possessed = telling.source().stream()
                .anyMatch(span -> POSSESSIVES.contains(wording.word(wording.at(span.start()))));
        if (possessed && modal <= 5 || third && modal <= 4 && THIRD.contains(clause.word(0))) {
            return OWN;
        }
        boolean office = teller.isPresent() && isOffice(telling, wording);
        boolean alone = wording.get(clause.tokens().get(0)).capital()
                && (modal <= 2 || modal <= 4 && BODIES.contains(clause.word(modal - 1)));
        return office && alone && !namesOther(telling, wording, teller) ? LIKELY : OTHER;
    }

    static boolean isFirstPerson(String word) {
        return FIRST.contains(word);
    }

    private static boolean sharesName(String word, Wording wording, Telling telling, Optional<Naming> teller) {
        if (word.length() < 4) {
            return false;
        }
        String stem = word.substring(0, Math.max(4, word.length() - 3));
        return telling.source().stream().anyMatch(span -> containsStem(span.in(wording.text()), stem, word))
                || teller.filter(naming -> containsStem(naming.name(), stem, word))
                        .isPresent();
    }

    private static boolean containsStem(String phrase, String stem, String word) {
        for (String part : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (part.length() >= 4 && part.startsWith(stem) && Math.abs(part.length() - word.length()) <= 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body, a state or one in office tells: his passive "will be released" is his to keep. */
    static boolean isInOffice(Wording wording, Telling telling, Optional<Naming> teller) {
        return isOffice(telling, wording)
                && teller.map(Naming::kind)
                        .filter(kind -> kind != Actor.Kind.AGENCY)
                        .isPresent();
    }

    private static boolean isOffice(Telling telling, Wording wording) {
        return telling.source().stream().anyMatch(span -> {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (OFFICES.contains(wording.word(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** A source that names its own state leaves others' states to others: "the Ordanian minister" and "Velania will". */
    private static boolean namesOther(Telling telling, Wording wording, Optional<Naming> teller) {
        for (Span span : telling.source()) {
            int past = wording.after(span.end());
            for (int i = wording.at(span.start()); i < past; i++) {
                if (wording.get(i).capital() && isOfAState(wording, i)) {
                    return true;
                }
            }
        }
        return teller.filter(naming -> naming.kind() == Actor.Kind.AGENCY).isPresent();
    }

    private static boolean isOfAState(Wording wording, int i) {
        String word = wording.word(i);
        return word.endsWith("ian")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || wording.word(i + 1).equals("'s");
    }
}
