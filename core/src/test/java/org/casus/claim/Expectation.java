package org.casus.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of what must come of a written case, held against the ledger. */
final class Expectation {
    private final Ledger ledger;

    Expectation(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is wrong, if anything. */
    Optional<String> check(String line) {
        String[] words = line.split("\\s+");
        boolean holds = switch (words[0]) {
            case "same" ->
                Arrays.stream(words).skip(1).map(this::claim).distinct().count() == 1;
            case "apart" ->
                Arrays.stream(words).skip(1).map(this::claim).distinct().count() == words.length - 1;
            case "status" -> lower(claimOf(words[1]).status()).equals(words[2]);
            case "stance" -> lower(position(words[1]).stance()).equals(words[2]);
            case "party" -> position(words[1]).party().equals(rest(line, 2));
            case "origins" -> claimOf(words[1]).origins() == Integer.parseInt(words[2]);
            case "figure" -> figures().contains(rest(line, 1));
            case "figures" -> ledger.figures().size() == Integer.parseInt(words[1]);
            case "commitment" -> commitments().contains(rest(line, 1));
            case "commitments" -> ledger.commitments().size() == Integer.parseInt(words[1]);
            case "event" -> events().contains(rest(line, 1));
            case "text" -> claimOf(words[1]).text().equals(rest(line, 2));
            case "doubt" ->
                ledger.doubts().stream().anyMatch(doubt -> lower(doubt.kind()).equals(words[1]));
            default -> throw new IllegalArgumentException("Unknown expectation: " + line);
        };
        return holds ? Optional.empty() : Optional.of(line + "\n" + shown(words[0]));
    }

    private String shown(String what) {
        return switch (what) {
            case "figure", "figures" -> String.join("\n", figures());
            case "commitment", "commitments" -> String.join("\n", commitments());
            case "event" -> String.join("\n", events());
            case "doubt" -> ledger.doubts().toString();
            default -> ledger.claims().stream().map(Expectation::shown).collect(Collectors.joining("\n"));
        };
    }

    private static String shown(Claim claim) {
        return "  " + lower(claim.status()) + " " + claim.text()
                + claim.positions().stream()
                        .map(position -> "\n      " + position.party() + " " + lower(position.stance()) + " "
                                + position.statements())
                        .collect(Collectors.joining());
    }

    /** "killed 12-? Telvian Health Ministry", with the number that it supersedes or the number added. */
    private List<String> figures() {
        return ledger.figures().stream()
                .map(figure -> lower(figure.what()) + " " + figure.low() + "-"
                        + (figure.high().isPresent() ? figure.high().getAsInt() : "?")
                        + " " + figure.claimant()
                        + figure.supersedes().map(id -> " over " + low(id)).orElse("")
                        + (figure.added().isPresent()
                                ? " added " + figure.added().getAsInt()
                                : ""))
                .toList();
    }

    private int low(String id) {
        return ledger.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow()
                .low();
    }

    /** "p1:s1 promise Telvia to Orrin by 2031-05-20 kept Orrin=kept". */
    private List<String> commitments() {
        return ledger.commitments().stream()
                .map(made -> made.statement() + " " + lower(made.kind()) + " " + made.by()
                        + made.to().map(to -> " to " + to).orElse("")
                        + made.deadline().map(day -> " by " + day).orElse("")
                        + " " + lower(made.state())
                        + made.statesBy().stream()
                                .map(report -> " " + report.party() + "=" + lower(report.state()))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** "ASSAULT Korr to Valdria done". */
    private List<String> events() {
        return ledger.events().stream()
                .map(event -> event.code() + " " + event.source()
                        + event.target().map(to -> " to " + to).orElse("") + " " + lower(event.status()))
                .toList();
    }

    private String claim(String statement) {
        return claimOf(statement).id();
    }

    private Claim claimOf(String statement) {
        return ledger.claims().stream()
                .filter(claim ->
                        claim.statements().stream().anyMatch(id -> id.toString().equals(statement)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No claim has " + statement));
    }

    private Claim.Position position(String statement) {
        return claimOf(statement).positions().stream()
                .filter(position -> position.statements().stream()
                        .anyMatch(id -> id.toString().equals(statement)))
                .findFirst()
                .orElseThrow();
    }

    private static String rest(String line, int words) {
        return line.split("\\s+", words + 1)[words];
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
