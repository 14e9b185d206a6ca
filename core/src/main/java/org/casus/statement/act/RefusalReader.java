package org.casus.statement.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.statement.Act;
import org.casus.statement.chain.Telling;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Reads a refusal in the first person: "we do not negotiate under fire", "we are not leaving", "no comment". */
final class RefusalReader {
    private static final WordLists WORDS = WordLists.of(RefusalReader.class, "/org/casus/statement/act-words.tsv");
    private static final Set<String> UNDONE = WORDS.named("is not doing");

    /** "Iskar refused.", "Strake has turned the offer down." */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:refuse[sd]|decline[sd]|sa(?:id|ys) no|turn(?:ed|s) (?:it|this|that|th(?:e|is|at) \\p{Ll}+) down"
                    + "|(?:reject|rebuff)(?:ed|s) (?:the|this|that|any|such an?) (?:\\p{Ll}+ )?(?:"
                    + String.join("|", WORDS.named("is turned down")) + "))\\.\\s*$");

    private static final int NEAR = 80;

    private static final Set<String> HERE = Set.of("here", "put", "ours", "there");
    private static final Set<String> STAYING = Set.of("stay", "stays", "remain", "remains");
    private static final Set<String> ORDERS =
            Set.of("order", "orders", "ultimatum", "ultimatums", "instruction", "instructions", "dictates", "lectures");

    /** Within so many words the subject ends. */
    private static final int SUBJECT = 5;

    private final ContentWords words;

    RefusalReader(ContentWords words) {
        this.words = words;
    }

    /** "Iskar refused. “We need no amnesty”, he called": the sentence before a quotation tells what it does. */
    Optional<ActReader.Reading> announced(Wording wording, Telling telling) {
        int first = wording.at(telling.content().get(0).start());
        int quote = wording.get(first).isQuote() ? first : first - 1;
        if (quote < 1 || !wording.get(quote).isQuote()) {
            return Optional.empty();
        }
        int end = wording.get(quote).start();
        String before = wording.text().substring(Math.max(0, end - NEAR), end);
        return ANNOUNCED.matcher(before).find()
                ? Optional.of(refuses("the sentence before says that it refuses"))
                : Optional.empty();
    }

    /** "We do not negotiate under fire" */
    Optional<ActReader.Reading> read(Clause clause) {
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
                return Optional.of(refuses("\"we do not\""));
            }
            if (own && isNotDoing(clause, i + 1)) {
                return Optional.of(refuses("\"we are not leaving\""));
            }
            boolean harmless =
                    clause.has("volition", words, i + 5, i + 6) || !clause.has("hostile", words, i + 4, i + 8);
            if (own && isNotGoingTo(clause, i + 1) && harmless) {
                return Optional.of(refuses("\"we are not going to\""));
            }
        }
        if (isStaying(clause)) {
            return Optional.of(refuses("\"we are staying\""));
        }
        if (takesNoOrders(clause)) {
            return Optional.of(refuses("takes no orders"));
        }
        if (isNeverInverted(clause)) {
            return Optional.of(refuses("\"under no circumstances do we\""));
        }
        boolean bare = clause.word(0).equals("no") && clause.word(1).equals("comment");
        return bare ? Optional.of(refuses("no comment")) : Optional.empty();
    }

    /** "we are staying", "he stays where he is", "The wreck stays here", "until the end of the month we stay" */
    private static boolean isStaying(Clause clause) {
        boolean own = clause.word(0).equals("we");
        if (own
                && (clause.word(1).equals("stay")
                        || clause.word(1).equals("are") && clause.word(2).equals("staying"))) {
            return true;
        }
        int last = clause.size() - 1;
        int verb = HERE.contains(clause.word(last)) ? last - 1 : last;
        boolean stays = verb > 0 && STAYING.contains(clause.word(verb));
        return stays && (verb <= SUBJECT || clause.word(verb - 1).equals("we"));
    }

    /** "Upper Sol takes no orders from Krasa", "we take orders from nobody" */
    private static boolean takesNoOrders(Clause clause) {
        for (int i = 1; i + 2 < clause.size(); i++) {
            if (Set.of("take", "takes", "accept", "accepts").contains(clause.word(i))) {
                boolean none = clause.word(i + 1).equals("no") && ORDERS.contains(clause.word(i + 2));
                boolean nobody = ORDERS.contains(clause.word(i + 1))
                        && clause.word(i + 2).equals("from")
                        && Set.of("nobody", "no").contains(clause.word(i + 3));
                if (none || nobody) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Mezura does not buy hostages", "the police are not leaving": what one's own side does not do. */
    Optional<Refused> ofOwnSide(Clause clause) {
        for (int i = 1; i < SUBJECT; i++) {
            boolean does = Set.of("does", "do").contains(clause.word(i))
                    && Set.of("not", "never").contains(clause.word(i + 1));
            if (does && clause.has("on principle", words, i + 2, i + 3)) {
                return Optional.of(new Refused(i, refuses("does not on principle")));
            }
            if (Set.of("is", "are").contains(clause.word(i))
                    && clause.word(i + 1).equals("not")
                    && UNDONE.contains(clause.word(i + 2))) {
                return Optional.of(new Refused(i, refuses("\"are not leaving\"")));
            }
        }
        return Optional.empty();
    }

    /** @param verb where its verb stands in the clause */
    record Refused(int verb, ActReader.Reading reading) {}

    /** "are not going to", "aren't going to", "'re not going to" */
    private static boolean isNotGoingTo(Clause clause, int at) {
        int going = clause.word(at).endsWith("n't") ? at + 1 : at + 2;
        boolean not = clause.word(at).endsWith("n't") || clause.word(at + 1).equals("not");
        return not
                && Set.of("are", "am", "aren't", "'re", "'m").contains(clause.word(at))
                && clause.word(going).equals("going")
                && clause.word(going + 1).equals("to");
    }

    /** "are not leaving" */
    private static boolean isNotDoing(Clause clause, int at) {
        return Set.of("are", "am").contains(clause.word(at))
                && clause.word(at + 1).equals("not")
                && UNDONE.contains(clause.word(at + 2));
    }

    /** "Not for all the gold do we leave the hill" */
    private static boolean isNeverInverted(Clause clause) {
        if (!Set.of("not", "never", "under", "nowhere").contains(clause.word(0))) {
            return false;
        }
        for (int i = 1; i + 1 < clause.size(); i++) {
            if (Set.of("do", "will", "shall", "would").contains(clause.word(i))
                    && Set.of("we", "i").contains(clause.word(i + 1))) {
                return !clause.word(0).equals("under") || clause.word(1).equals("no");
            }
        }
        return false;
    }

    private static ActReader.Reading refuses(String reason) {
        return new ActReader.Reading(Act.REFUSE, reason);
    }
}
