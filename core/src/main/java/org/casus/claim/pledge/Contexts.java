package org.casus.claim.pledge;

import java.util.List;
import java.util.Map;
import org.casus.claim.gather.Counterparts;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.Wording;
import org.casus.text.Sentences;
import org.casus.text.Span;

/** What stands before a statement: "Nordmark released 25 prisoners, as agreed." For one thread. */
final class Contexts {
    private static final int REACH = 4;

    private final Lexicon lexicon;
    private final Links links;
    private Parties parties = Parties.of(List.of());
    private Counterparts counterparts = new Counterparts(parties);

    Contexts(Lexicon lexicon, Links links) {
        this.lexicon = lexicon;
        this.links = links;
    }

    /** Who is who, from now on. */
    void follow(Parties now) {
        parties = now;
        counterparts = new Counterparts(now);
    }

    /** A party as a term of the case. */
    List<Term> name(String party) {
        return links.gist(Wording.ofName(party)).keys();
    }

    /** Whether a page speaks of a party besides another. */
    boolean speaksOf(String party, Voice voice) {
        return counterparts.sides(voice.source(), voice.party()).stream()
                .map(Map.Entry::getKey)
                .anyMatch(party::equals);
    }

    /** The sentences before a statement, and its own words. */
    Gist of(Voice voice) {
        String text = voice.source().text();
        List<Span> sentences = Sentences.of(text);
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at).end() <= voice.start()) {
            at++;
        }
        int from = sentences.get(Math.max(0, at - REACH)).start();
        String around = text.substring(Math.min(from, voice.start()), voice.start());
        return links.gist(Wording.read(around, parties.labels(around), lexicon).with(voice.wording()));
    }
}
