package org.casus.statement.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Naming;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Reads the act of a plain "said" from what was said: "we will / will not" about the teller's own side promises,
 * refuses or threatens; "we condemn", "I demand" do what they name; "that is a lie" denies.
 */
final class WillReader {
    private static final Set<String> MODALS =
            Set.of("will", "would", "won't", "shall", "'ll", "we'll", "i'll", "wouldn't");
    private static final Set<String> FIRST = Set.of("we", "i", "our", "my", "we'll", "i'll", "us", "ours");
    private static final Set<String> THIRD = Set.of("it", "they", "he", "she", "his", "her", "its", "their");
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "government",
            "ministry",
            "spokesman",
            "spokeswoman",
            "king",
            "leader",
            "foreign",
            "defence",
            "defense",
            "commander",
            "general",
            "army");

    private final ContentWords words;
    private final CueLexicon lexicon;

    WillReader(ContentWords words, CueLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    Optional<ActReader.Reading> read(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        return right(clause)
                .or(() -> doing(wording, telling, clause))
                .or(() -> refusing(clause))
                .or(() -> willing(wording, telling, clause, teller, conditional))
                .or(() -> judging(clause));
    }

    private static ActReader.Reading reading(Act act, String reason) {
        return new ActReader.Reading(act, reason);
    }

    /** "has the right to answer by force" */
    private static Optional<ActReader.Reading> right(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean right = Set.of("right", "rights").contains(clause.word(i))
                    && clause.word(i + 1).equals("to");
            if (right
                    && Set.of("the", "its", "our", "their", "his", "every", "all")
                            .contains(clause.word(i - 1))) {
                String verb = clause.word(i - 2);
                if (Set.of("has", "have", "reserve", "reserves", "reserved", "retain", "retains", "retained", "had")
                        .contains(verb)) {
                    return Optional.of(reading(Act.THREATEN, "claims the right to act"));
                }
            }
        }
        return Optional.empty();
    }

    /** "We condemn ...": the verb in the first person does what it names. */
    private Optional<ActReader.Reading> doing(Wording wording, Telling telling, Clause clause) {
        int at = 0;
        while (at < Math.min(3, clause.size()) && !Set.of("we", "i").contains(clause.word(at))) {
            at++;
        }
        if (!Set.of("we", "i").contains(clause.word(at))) {
            return Optional.empty();
        }
        int verb = at + 1;
        while (Set.of(
                        "strongly",
                        "also",
                        "deeply",
                        "categorically",
                        "once",
                        "again",
                        "hereby",
                        "firmly",
                        "really",
                        "only",
                        "fully",
                        "resolutely",
                        "sincerely")
                .contains(clause.word(verb))) {
            verb++;
        }
        if (verb >= clause.size()) {
            return Optional.empty();
        }
        Optional<CueWord> cue = lexicon.at(wording, clause.tokens().get(verb)).map(CueLexicon.Match::cue);
        String form = clause.word(verb);
        boolean present = !form.endsWith("ed") && !form.endsWith("ing");
        return cue.filter(word -> word.kind() == CueWord.Kind.SPEECH && present)
                .map(word -> reading(
                        Act.valueOf(word.act().toUpperCase(Locale.ROOT)), "\"we " + word.phrase() + "\" does it"));
    }

    /** "We do not negotiate under fire" */
    private Optional<ActReader.Reading> refusing(Clause clause) {
        for (int i = 0; i + 2 < clause.size(); i++) {
            boolean own = Set.of("we", "i").contains(clause.word(i));
            boolean joined = Set.of("don't", "won't", "can't", "cannot").contains(clause.word(i + 1));
            boolean apart = Set.of("do", "can", "will").contains(clause.word(i + 1))
                    && Set.of("not", "never").contains(clause.word(i + 2));
            boolean noComment = own
                    && clause.word(i + 1).equals("have")
                    && clause.word(i + 2).equals("no")
                    && clause.word(i + 3).equals("comment");
            if (own && (joined || apart) && clause.has("volition", words, i + 2, i + 5) || noComment) {
                return Optional.of(reading(Act.REFUSE, "\"we do not\""));
            }
        }
        boolean bare = clause.word(0).equals("no") && clause.word(1).equals("comment");
        return bare ? Optional.of(reading(Act.REFUSE, "no comment")) : Optional.empty();
    }

    private Optional<ActReader.Reading> willing(
            Wording wording, Telling telling, Clause clause, Optional<Naming> teller, boolean conditional) {
        int modal = clause.find(MODALS);
        boolean joined = Set.of("we'll", "i'll").contains(clause.word(Math.max(0, modal)));
        if (modal < 0 || modal == 0 && !joined || modal > 12) {
            return must(clause, teller);
        }
        if (clause.word(modal - 1).equals("there")
                && clause.word(modal + 1).equals("be")
                && clause.word(modal + 2).equals("no")
                && clause.has("refused", words, modal + 3, modal + 6)) {
            return Optional.of(reading(Act.REFUSE, "\"there will be no\""));
        }
        boolean negated = clause.word(modal).endsWith("n't")
                || Set.of("not", "never").contains(clause.word(modal + 1))
                || Set.of("no", "nobody", "none", "neither").contains(clause.word(0));
        boolean harm = clause.has("hostile", words, modal + 1, modal + 7);
        Side side = side(wording, telling, clause, modal, teller);
        if (side == Side.OTHER) {
            boolean threat = conditional && harm && !negated && isUnless(wording, telling);
            return threat ? Optional.of(reading(Act.THREATEN, "harm to come on a condition")) : Optional.empty();
        }
        if (negated) {
            boolean refuses = !harm && !isPassiveOfOthers(clause, modal);
            return Optional.of(reading(refuses ? Act.REFUSE : Act.PROMISE, "own side will not"));
        }
        if (harm && side == Side.OWN) {
            return Optional.of(reading(Act.THREATEN, "own side will do harm"));
        }
        return harm ? Optional.empty() : Optional.of(reading(Act.PROMISE, "own side will"));
    }

    private static boolean isUnless(Wording wording, Telling telling) {
        return telling.content().stream()
                .anyMatch(span -> span.in(wording.text()).matches("(?s).*\\b([Uu]nless|[Ii]f)\\b.*"));
    }

    /** "nobody would be arrested" promises. */
    private static boolean isPassiveOfOthers(Clause clause, int modal) {
        return Set.of("nobody", "no", "none").contains(clause.word(0))
                && clause.word(modal + 1).equals("be");
    }

    private enum Side {
        OWN,
        LIKELY,
        OTHER
    }

    /** Whose will the subject is: the teller's own, likely his own, or another's. */
    private Side side(Wording wording, Telling telling, Clause clause, int modal, Optional<Naming> teller) {
        boolean third = false;
        boolean capital = false;
        for (int i = 0; i < modal; i++) {
            if (FIRST.contains(clause.word(i)) || FIRST.contains(clause.word(modal))) {
                return Side.OWN;
            }
            third |= THIRD.contains(clause.word(i));
            capital |= i > 0 || modal > 1
                    ? wording.get(clause.tokens().get(i)).capital() && i < modal
                    : wording.get(clause.tokens().get(i)).capital();
            if (sharesName(clause.word(i), wording, telling, teller)) {
                return Side.OWN;
            }
        }
        if (FIRST.contains(clause.word(modal))) {
            return Side.OWN;
        }
        boolean possessed = telling.source().stream()
                .anyMatch(
                        span -> Set.of("its", "their", "his", "her").contains(wording.word(wording.at(span.start()))));
        if (possessed && modal <= 5) {
            return Side.OWN;
        }
        boolean short_ = modal <= 4;
        if (third && short_ && THIRD.contains(clause.word(0))) {
            return Side.OWN;
        }
        boolean office = teller.isPresent() && isOffice(telling, wording);
        boolean alone = modal <= 2 && wording.get(clause.tokens().get(0)).capital();
        return office && alone && !namesOther(telling, wording, teller) ? Side.LIKELY : Side.OTHER;
    }

    private static boolean sharesName(String word, Wording wording, Telling telling, Optional<Naming> teller) {
        if (word.length() < 4) {
            return false;
        }
        String stem = word.substring(0, Math.max(4, word.length() - 3));
        boolean inSource =
                telling.source().stream().anyMatch(span -> containsStem(span.in(wording.text()), stem, word));
        return inSource
                || teller.filter(naming -> containsStem(naming.name(), stem, word))
                        .isPresent();
    }

    private static boolean containsStem(String phrase, String stem, String word) {
        for (String part : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (part.length() >= 4 && (part.startsWith(stem) && Math.abs(part.length() - word.length()) <= 4)) {
                return true;
            }
        }
        return false;
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
                String word = wording.word(i);
                if (wording.get(i).capital()
                        && (word.endsWith("ian")
                                || word.endsWith("ish")
                                || word.endsWith("ese")
                                || wording.word(i + 1).equals("'s"))) {
                    return true;
                }
            }
        }
        return teller.filter(naming -> naming.kind() == Actor.Kind.AGENCY).isPresent();
    }

    /** "X must withdraw" demands; "we want the boats back" too. */
    private static Optional<ActReader.Reading> must(Clause clause, Optional<Naming> teller) {
        int want = clause.find(Set.of("want", "demand", "require"));
        if (want > 0
                && want <= 2
                && Set.of("we", "i").contains(clause.word(want - 1))
                && !clause.word(want + 1).equals("to")) {
            return Optional.of(reading(Act.DEMAND, "\"we want\""));
        }
        int must = clause.find(Set.of("must"));
        boolean own = must > 0 && FIRST.contains(clause.word(must - 1));
        boolean demands =
                must > 0 && must <= 6 && !own && !clause.word(must + 1).equals("have") && teller.isPresent();
        return demands ? Optional.of(reading(Act.DEMAND, "\"must\" of another")) : Optional.empty();
    }

    private Optional<ActReader.Reading> judging(Clause clause) {
        int is = clause.find(Set.of("is", "are", "was", "were", "be", "as", "been"));
        if (is < 0) {
            return Optional.empty();
        }
        boolean negated = Set.of("not", "n't").contains(clause.word(is + 1));
        if (!negated && clause.has("false", words, is, is + 6)
                || clause.has("false", words, is, is + 4) && clause.word(is + 2).equals("true")) {
            return Optional.of(reading(Act.DENY, "calls it untrue"));
        }
        if (!negated && clause.has("accusing", words, is, is + 5)) {
            return Optional.of(reading(Act.ACCUSE, "calls it a wrong"));
        }
        boolean first = Set.of("we", "i").contains(clause.word(is - 1));
        return !negated && clause.has("judging", words, is, is + (first ? 5 : 4))
                ? Optional.of(reading(Act.EXPRESS, "judges it"))
                : Optional.empty();
    }
}
