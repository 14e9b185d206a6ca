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
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "i", "my", "us");
    private static final Set<String> THIRD_PERSON = Set.of("it", "its", "he", "his", "she", "her", "they", "their");
    private static final Pattern PASSIVE = Pattern.compile(
            "^\\W*(?:\\w+\\s+){0,2}?(?:was|were|is|are|be|been|being)\\s+(?:not\\s+)?\\w+(?:ed|en|wn|ught|ot)\\b");
    private static final Pattern BY = Pattern.compile("\\bby\\s+(?:the\\s+)?$");
    private static final int OPENING_WORDS = 4;

    private final Parties parties;

    Agents(Parties parties) {
        this.parties = parties;
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
        return from >= to
                ? Optional.empty()
                : parties.labels(source.text().substring(from, to)).stream()
                        .map(Label::name)
                        .filter(name -> !name.equals(party))
                        .findFirst();
    }

    private static Optional<String> acting(Statement statement, String content, List<Label> labels, String party) {
        Optional<String> by = labels.stream()
                .filter(label ->
                        BY.matcher(content.substring(0, label.span().start())).find())
                .map(Label::name)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        Matcher first = FIRST_WORDS.matcher(content);
        if (first.find() && speaksOfItself(statement, Wording.fold(first.group(1)))) {
            return Optional.of(party);
        }
        return labels.stream()
                .filter(label -> opens(content, label)
                        && !PASSIVE.matcher(rest(content, label)).find())
                .map(Label::name)
                .findFirst();
    }

    private static boolean speaksOfItself(Statement statement, String pronoun) {
        boolean quoted = statement.quotation() == Quotation.DIRECT;
        return FIRST_PERSON.contains(pronoun) || (!quoted && THIRD_PERSON.contains(pronoun));
    }

    private static boolean opens(String content, Label label) {
        String before = content.substring(0, label.span().start()).strip();
        boolean near = before.isEmpty() || before.split("\\s+").length < OPENING_WORDS;
        return near && !before.matches(".*\\b(?:in|on|at|of|from|against|to|with|for|near)(?:\\s+the)?$");
    }

    private static String rest(String content, Label label) {
        return content.substring(label.span().end());
    }
}
