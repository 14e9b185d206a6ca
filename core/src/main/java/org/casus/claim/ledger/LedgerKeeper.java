package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Doubt;
import org.casus.claim.Event;
import org.casus.claim.Figure;
import org.casus.claim.Ledger;
import org.casus.claim.Ruling;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.event.EventCoder;
import org.casus.claim.figure.FigureBook;
import org.casus.claim.figure.Tally;
import org.casus.claim.figure.TallyReader;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.ClaimWriter;
import org.casus.claim.gather.Gatherer;
import org.casus.claim.gather.Pairing;
import org.casus.claim.gather.Stances;
import org.casus.claim.gather.Voice;
import org.casus.claim.gather.VoiceReader;
import org.casus.claim.party.Parties;
import org.casus.claim.pledge.CommitmentBook;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Rarity;

/** Makes the ledger from what was read. Thread-safe; the order of sources does not matter. */
public final class LedgerKeeper {
    private static final EventCoder EVENTS = new EventCoder();

    private final Lexicon lexicon = Lexicon.english();

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
    public Ledger keep(Collection<Source> sources, LocalDate today, List<Ruling> rulings) {
        return new Keeping(sources, lexicon).ledger(today, rulings);
    }

    /** One making of a ledger. */
    private static final class Keeping {
        private final List<Source> sources;
        private final Parties parties;
        private final List<List<Voice>> pages = new ArrayList<>();
        private final List<List<Voice>> narrations = new ArrayList<>();
        private final List<Voice> voices = new ArrayList<>();
        private final List<Tally> tallies = new ArrayList<>();
        private final Map<StatementId, Answers.Answer> answers = new HashMap<>();
        private final Rarity rarity = new Rarity();
        private final Likeness likeness;

        Keeping(Collection<Source> unordered, Lexicon lexicon) {
            sources = unordered.stream()
                    .sorted(Comparator.comparing(Source::page))
                    .toList();
            parties = Parties.of(Everyone.in(sources));
            likeness = new Likeness(rarity, lexicon);
            VoiceReader reader = new VoiceReader(parties, lexicon);
            TallyReader counter = new TallyReader(parties);
            Answers answering = new Answers(lexicon);
            for (Source source : sources) {
                List<Voice> page = reader.read(source);
                pages.add(page);
                narrations.add(reader.narration(source));
                voices.addAll(page);
                tallies.addAll(counter.read(source, page));
                answers.putAll(answering.find(page));
            }
            voices.forEach(voice -> rarity.add(voice.wording(), voice.source().origin()));
        }

        Ledger ledger(LocalDate today, List<Ruling> rulings) {
            Gatherer gatherer = new Gatherer(new Pairing(likeness), rarity);
            CommitmentBook commitments = new CommitmentBook(
                    gatherer.gather(binding(), List.of()).groups(), pages, narrations, answers, likeness, parties);
            List<Gatherer.Bond> bonds = new ArrayList<>(commitments.bonds());
            answers.forEach(
                    (id, answer) -> answer.answered().ifPresent(other -> bonds.add(new Gatherer.Bond(id, other))));
            bonds.addAll(FigureBonds.of(voices, tallies, likeness));
            Gatherer.Gathered gathered = gatherer.gather(voices, bonds);
            List<Claim> claims = claims(gathered.groups(), commitments, rulings);
            List<Figure> figures = FigureBook.keep(tallies);
            List<Commitment> kept = commitments.keep(today, rulings);
            return new Ledger(claims, figures, kept, events(claims, kept), parties.actors(), doubts(gathered, rulings));
        }

        private List<Event> events(List<Claim> claims, List<Commitment> commitments) {
            EventBook book = new EventBook(parties, claims, commitments, voices);
            sources.forEach(source -> book.add(source, EVENTS.code(source.text(), source.report())));
            return book.events();
        }

        private List<Doubt> doubts(Gatherer.Gathered gathered, List<Ruling> rulings) {
            Doubts doubts = new Doubts();
            doubts.nearMisses(gathered.nearMisses());
            doubts.answers(answers, voices);
            doubts.counts(tallies);
            doubts.rulings(rulings, voices);
            return doubts.all();
        }

        /** A negated denial that answers nothing states its negation: "No decision was taken". */
        private boolean speaksAgainst(Voice voice) {
            Answers.Answer answer = answers.get(voice.id());
            return answer != null && (answer.answered().isPresent() || !voice.isNegated());
        }

        private List<Voice> binding() {
            return voices.stream().filter(Voice::isCommitment).toList();
        }

        private List<Claim> claims(List<List<Voice>> groups, CommitmentBook commitments, List<Ruling> rulings) {
            Set<StatementId> against = new HashSet<>();
            voices.stream().filter(this::speaksAgainst).forEach(voice -> against.add(voice.id()));
            against.addAll(commitments.breaches());
            ClaimWriter writer = new ClaimWriter(new Stances(likeness));
            return Rulings.apply(groups, rulings).stream()
                    .map(group -> writer.write(group, against, Rulings.about(group, rulings)))
                    .toList();
        }
    }
}
