package org.casus.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.store.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus rule}: what a person decides against, or beside, what the machine found. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps what a person decides about a case; it holds on every later run and shows in exports.",
            "DECISION is one of:",
            "  merge S T        the claims of statements S and T are one",
            "  split S...       these statements are a claim of their own",
            "  label S TEXT     the claim of statement S is to be called so",
            "  state S STATE    the commitment made in S is open, kept, broken, refused, ...",
            "  one-origin P Q   pages P and Q go back to one origin",
            "  not-one-origin P Q"
        },
        footer = {
            "",
            "Example: casus rule border.casus one-origin p1a2b3c4d5e p9f8e7d6c5b --by \"Ana V.\" --note \"same press release\""
        })
final class RuleCommand implements Callable<Integer> {
    @Mixin
    private Cases cases;

    @Parameters(
            index = "1",
            paramLabel = "DECISION",
            description = "merge, split, label, state, one-origin or not-one-origin.")
    private String decision;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "WHAT",
            description = "Ids of statements (page:s3) or pages, as exports show them.")
    private List<String> what = List.of();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String by;

    @Option(names = "--note", required = true, paramLabel = "TEXT", description = "Why.")
    private String note;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        CaseRuling ruling;
        try {
            ruling = ruling();
        } catch (IllegalArgumentException e) {
            Output.say(command, String.valueOf(e.getMessage()));
            return Casus.WRONG_CALL;
        }
        Optional<String> objection;
        try (CaseFile file = cases.open()) {
            objection = file.objection(ruling, cases.today());
        }
        if (objection.isPresent()) {
            Output.say(command, objection.get());
            return Casus.WRONG_CALL;
        }
        try (CaseFile file = cases.openForAdding()) {
            file.rule(ruling);
            Output.say(command, new Holding(file.view(cases.today())).sentence(ruling));
        }
        return Casus.READ;
    }

    private CaseRuling ruling() {
        return switch (decision) {
            case "merge" -> onClaim(new Ruling.Merge(statement(0), statement(1), note, by));
            case "split" ->
                onClaim(new Ruling.Split(what.stream().map(StatementId::parse).toList(), note, by));
            case "label" -> onClaim(new Ruling.Relabel(statement(0), at(1), note, by));
            case "state" -> onClaim(new Ruling.SetState(statement(0), state(at(1)), note, by));
            case "one-origin" -> onOrigin(org.casus.copy.Ruling.Verdict.ONE_ORIGIN);
            case "not-one-origin" -> onOrigin(org.casus.copy.Ruling.Verdict.NOT_ONE_ORIGIN);
            default ->
                throw new IllegalArgumentException("There is no decision \"" + decision + "\"; see casus rule --help");
        };
    }

    private static CaseRuling onClaim(Ruling ruling) {
        return new CaseRuling.OnClaim(ruling);
    }

    private CaseRuling onOrigin(org.casus.copy.Ruling.Verdict verdict) {
        return new CaseRuling.OnOrigin(new org.casus.copy.Ruling(at(0), at(1), verdict, note, by));
    }

    private StatementId statement(int index) {
        return StatementId.parse(at(index));
    }

    private String at(int index) {
        if (what.size() != 2) {
            throw new IllegalArgumentException("\"" + decision + "\" takes two words, as casus rule --help shows, not "
                    + what.size() + ": " + String.join(" ", what));
        }
        return what.get(index);
    }

    private static Commitment.State state(String name) {
        return Stream.of(Commitment.State.values())
                .filter(state -> Code.of(state).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no state \"" + name + "\"; a commitment is "
                        + Stream.of(Commitment.State.values()).map(Code::of).collect(Collectors.joining(", "))));
    }
}
