package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Ledger;
import org.casus.claim.Ruling;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.figure.CountFinder;
import org.casus.claim.figure.FigureBook;
import org.casus.claim.figure.Tally;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Pairing;
import org.casus.claim.pledge.CommitmentBook;
import org.casus.claim.pledge.Pledges;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Rarity;
import org.casus.statement.Act;
import org.casus.text.Inference;

/**
 * Makes the ledger from what was read. It remembers the pages that it saw last, and does only again what other pages
 * change; the ledger itself depends on the pages that are given, on the day and on the rulings alone, whatever the
 * keeper saw before and in whatever order the pages come. Thread-safe: one ledger is made at a time.
 *
 * <pre>{@code
 * LedgerKeeper keeper = new LedgerKeeper();
 * Ledger before = keeper.keep(sources, today);
 * Ledger after = keeper.keep(oneMore, today); // reads one page
 * }</pre>
 */
public final class LedgerKeeper {
    private final Lexicon lexicon = Lexicon.english();
    private final Likeness likeness = new Likeness(lexicon);
    private final Pairing pairing = new Pairing(likeness);
    private final Answers answering = new Answers(lexicon);
    private final Links links = new Links(new Rarity(lexicon), pairing, CountFinder::victims);
    private final Readings readings = new Readings(lexicon, answering, links);
    private final Incidents incidents = new Incidents(lexicon, likeness);
    private final Rebuttals rebuttals = new Rebuttals(lexicon, likeness, links, answering);
    private final Gatherer claimed = new Gatherer(pairing, links);
    private final Gatherer bound = new Gatherer(pairing, links);
    private final Pledges pledges;
    private final FigureBook figureBook = new FigureBook();
    private final ClaimBook claimBook;

    /** A keeper that goes by words alone. */
    public LedgerKeeper() {
        this(Inference.NONE);
    }

    /** @param inference tells what says the same, or the contrary, in other words */
    public LedgerKeeper(Inference inference) {
        pledges = new Pledges(likeness, lexicon, links, inference);
        claimBook = new ClaimBook(likeness, inference);
    }

    /**
     * @param sources the case's articles
     * @param today the day the case is looked at: deadlines before it have passed
     */
    public Ledger keep(List<Source> sources, LocalDate today) {
        return keep(sources, today, List.of());
    }

    /**
     * @param sources the case's articles
     * @param today the day the case is looked at: deadlines before it have passed
     * @param rulings what a person decided, in the order in which it was decided
     */
    public synchronized Ledger keep(Collection<Source> sources, LocalDate today, List<Ruling> rulings) {
        readings.follow(
                sources.stream().sorted(Comparator.comparing(Source::page)).toList());
        List<List<Heard>> heard = links.follow(readings.voices());
        List<Heard> statements = heard.stream().flatMap(List::stream).toList();
        Map<StatementId, Answers.Answer> answers = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        for (PageReading page : readings.pages()) {
            answers.putAll(page.answers());
            tallies.addAll(page.tallies());
        }
        CommitmentBook book = pledges.follow(
                bound.gather(binding(statements), List.of()).groups(),
                heard,
                readings.narration(),
                answers,
                readings.parties(),
                readings.readAgain());
        Gatherer.Gathered gathered = claimed.gather(statements, bonds(book, answers));
        List<List<Heard>> groups = rebuttals.join(gathered.groups(), answers, readings.parties(), readings.readAgain());
        List<Claim> claims = claimBook.write(groups, answers, book.breaches(), readings.parties(), rulings);
        List<Commitment> commitments = book.keep(today, rulings);
        EventBook events = new EventBook(readings.parties(), claims, commitments, book.deeds());
        readings.inTime().forEach(events::add);
        return new Ledger(
                claims,
                figureBook.keep(tallies),
                commitments,
                events.events(),
                readings.parties().actors(),
                doubts(gathered, claims, book, answers, tallies, statements, rulings)
                        .all());
    }

    private List<Gatherer.Bond> bonds(CommitmentBook book, Map<StatementId, Answers.Answer> answers) {
        List<Gatherer.Bond> bonds = new ArrayList<>(book.bonds());
        answers.forEach((id, answer) ->
                answer.answered().ifPresent(other -> bonds.add(new Gatherer.Bond(id, other, Gatherer.Reason.ANSWER))));
        bonds.addAll(incidents.bonds(readings.pages(), readings.parties()));
        return bonds;
    }

    private Doubts doubts(
            Gatherer.Gathered gathered,
            List<Claim> claims,
            CommitmentBook book,
            Map<StatementId, Answers.Answer> answers,
            List<Tally> tallies,
            List<Heard> statements,
            List<Ruling> rulings) {
        Doubts doubts = new Doubts(claims);
        doubts.nearMisses(gathered.nearMisses());
        doubts.otherWords(claimBook.links());
        doubts.aftermath(book.judged(rulings));
        doubts.answers(answers, statements, answering);
        doubts.counts(tallies);
        doubts.rulings(rulings, statements);
        return doubts;
    }

    /** Without refusals: one refusal of two demands would make them one. */
    private static List<Heard> binding(List<Heard> statements) {
        return statements.stream()
                .filter(heard -> heard.isCommitment() && heard.voice().act() != Act.REFUSE)
                .toList();
    }
}
