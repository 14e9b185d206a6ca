package org.casus.claim.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.figure.Tally;
import org.casus.claim.figure.TallyReader;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Counterparts;
import org.casus.claim.gather.Voice;
import org.casus.claim.gather.VoiceReader;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.statement.Act;

/**
 * A page as it is read by those who know who is who in the case.
 *
 * @param voices its statements in text order
 * @param deeds those of its statements that do something by saying it
 * @param addressed the one party other than the speaker's that such a statement names
 * @param narration what it tells in its own name
 * @param tallies its counts of people
 * @param answers what on it speaks against what
 * @param scenes its events, with who is who in them
 */
record PageReading(
        PageNotes notes,
        Source source,
        List<Voice> voices,
        List<Voice> deeds,
        Map<StatementId, String> addressed,
        List<Voice> narration,
        List<Tally> tallies,
        Map<StatementId, Answers.Answer> answers,
        List<EventScene> events) {

    static PageReading of(PageNotes notes, Source source, Parties parties, Lexicon lexicon, Answers answers) {
        Counterparts counterparts = new Counterparts(parties);
        VoiceReader reader = new VoiceReader(parties, lexicon, counterparts);
        List<Voice> voices = reader.read(source);
        return new PageReading(
                notes,
                source,
                voices,
                deeds(voices),
                addressed(deeds(voices), parties),
                reader.narration(source),
                new TallyReader(parties).read(source, voices),
                answers.find(voices),
                EventScene.all(source, notes.events(), voices, parties, counterparts));
    }

    /** The same, with those voices of an earlier reading of the page that read alike: what is known of them still holds. */
    PageReading keeping(PageReading before) {
        List<Voice> kept = alike(voices, before.voices);
        return new PageReading(
                notes,
                source,
                kept,
                deeds(kept),
                addressed,
                alike(narration, before.narration),
                tallies,
                answers,
                events);
    }

    private static List<Voice> deeds(List<Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.isCommitment() || voice.act() == Act.ACCUSE)
                .toList();
    }

    private static Map<StatementId, String> addressed(List<Voice> deeds, Parties parties) {
        Map<StatementId, String> addressed = new HashMap<>();
        for (Voice voice : deeds) {
            List<String> others = parties.labels(voice.content()).stream()
                    .map(Label::name)
                    .filter(name -> !name.equals(voice.party()) && parties.isParty(name))
                    .distinct()
                    .toList();
            if (others.size() == 1) {
                addressed.put(voice.id(), others.get(0));
            }
        }
        return addressed;
    }

    private static List<Voice> alike(List<Voice> now, List<Voice> before) {
        return IntStream.range(0, now.size())
                .mapToObj(i -> i < before.size() && before.get(i).equals(now.get(i)) ? before.get(i) : now.get(i))
                .toList();
    }
}
