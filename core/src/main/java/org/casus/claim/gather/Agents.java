package org.casus.claim.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.Source;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;
import org.casus.statement.Quotation;
import org.casus.statement.Statement;

/**
 * Which party is said to act: "Karvia shelled Orlec" and "Velmark shelled Orlec" are two claims in almost the same
 * words. Stateless apart from who is who.
 */
final class Agents {
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^\\W*(?:that\\s+)?(?:all\\s+(?:of\\s+)?)?([\\p{L}’']+)");
    /** "denied having fired": who denies is who is said to have acted. */
    private static final Pattern GERUND = Pattern.compile("^\\p{Ll}+ing\\b");

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "i", "my", "us");
    private static final Set<String> HE_OR_SHE = Set.of("he", "his", "she", "her");
    private static final Set<String> IT_OR_THEY = Set.of("it", "its", "they", "their");
    private static final Pattern PASSIVE = Pattern.compile(
            "^\\W*(?:\\w+\\s+){0,2}?(?:was|were|is|are|be|been|being)\\s+(?:not\\s+)?\\w+(?:ed|en|wn|ught|ot)\\b");
    private static final Pattern BY = Pattern.compile("\\bby\\s+(?:the\\s+)?$");
    private static final int OPENING_WORDS = 4;

    private final Parties parties;
    private final Counterparts counterparts;

    Agents(Parties parties, Counterparts counterparts) {
        this.parties = parties;
        this.counterparts = counterparts;
    }

    Optional<String> agent(Source source, Statement statement, String content, List<Label> labels, String party) {
        if (statement.act() == Act.ACCUSE) {
            return accused(source, statement, party).or(() -> acting(statement, content, labels, party));
        }
        return acting(statement, content, labels, party);
    }

    /** "accused neighbouring Karvia on Friday of shelling": who stands between the verb and the end of the charge. */
    private Optional<String> accused(Source source, Statement statement, String party) {
        Optional<String> addressed = statement.addressee().map(parties::party);
        if (addressed.isPresent() || statement.cue().isEmpty()) {
            return addressed;
        }
        int from = statement.cue().get(0).start();
        int to = statement.content().get(statement.content().size() - 1).end();
        if (from >= to) {
            return Optional.empty();
        }
        String content = statement.told(source.text());
        return parties.labels(source.text().substring(from, to)).stream()
                .map(Label::name)
                .filter(name -> !name.equals(party))
                .findFirst()
                .or(() -> counterparts.meant(source, content, party));
    }

    private Optional<String> acting(Statement statement, String content, List<Label> labels, String party) {
        Optional<String> by = labels.stream()
                .filter(label ->
                        BY.matcher(content.substring(0, label.span().start())).find())
                .map(Label::name)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        if (statement.act() == Act.DENY && GERUND.matcher(content).find()) {
            return Optional.of(party);
        }
        Matcher first = FIRST_WORDS.matcher(content);
        if (first.find() && speaksOfItself(statement, Wording.fold(first.group(1)))) {
            return statement.act() == Act.DEMAND ? Optional.empty() : Optional.of(party);
        }
        return labels.stream()
                .filter(label -> opens(content, label)
                        && !PASSIVE.matcher(rest(content, label)).find())
                .map(Label::name)
                .findFirst();
    }

    /** "We" is the speaker; in reported speech "he" is a speaker who is a person, and "it" one who is none. */
    private boolean speaksOfItself(Statement statement, String pronoun) {
        if (FIRST_PERSON.contains(pronoun)) {
            return true;
        }
        if (statement.quotation() == Quotation.DIRECT) {
            return false;
        }
        boolean person = statement.speaker().map(parties::isPerson).orElse(false);
        return person ? HE_OR_SHE.contains(pronoun) : IT_OR_THEY.contains(pronoun);
    }

    private static boolean opens(String content, Label label) {
        String before = content.substring(0, label.span().start()).strip();
        boolean near = before.isEmpty() || before.split("\\s+").length < OPENING_WORDS;
        return near
                && !before.matches(
                        ".*\\b(?:in|on|at|of|from|against|to|with|for|near)(?:\\s+(?:the|an?|some|its|their))?$");
    }

    private static String rest(String content, Label label) {
        return content.substring(label.span().end());
    }
}
