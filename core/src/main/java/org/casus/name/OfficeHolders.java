package org.casus.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Wording;

/**
 * Finds who holds an office, where his name stands right behind it as translations put it: "the Minister of Interior of
 * Velden Brita Hell". Lives within one text.
 */
final class OfficeHolders {
    private static final Set<String> NEVER_BEFORE = Set.of(
            "the", "a", "an", "of", "for", "in", "at", "from", "to", "on", "with", "by", "about", "near", "under");
    private static final Set<String> OF = Set.of("of", "for");
    private static final int NAME = 2;

    private final Wording wording;
    private final PhraseText text;
    private final NameWords words = NameWords.bundled();
    private final States states = States.bundled();

    OfficeHolders(Wording wording, PhraseText text) {
        this.wording = wording;
        this.text = text;
    }

    /**
     * The name at the end of a phrase that opens with an office.
     *
     * @param core where the noun of the office ends: at its "of"
     * @param end past the phrase
     */
    Optional<NamePhrase> find(int start, int core, int end) {
        boolean office = core < end && words.is("person", wording.word(core - 1)) && OF.contains(wording.word(core));
        int name = end - (isAcronym(end - NAME) ? 1 : NAME);
        boolean behindNoun = office && name > core + 1 && !NEVER_BEFORE.contains(wording.word(name - 1));
        if (!behindNoun || isOfOffice(name) || isOfOffice(end - 1) || isState(core + 1, end)) {
            return Optional.empty();
        }
        return Optional.of(new NamePhrase(
                text.of(name, end),
                Actor.Kind.PERSON,
                wording.word(end - 1),
                true,
                text.of(start, name),
                text.words(name, end)));
    }

    /** "head of MFA | Torvin": what is written in capitals is the office's, one word is left for the name. */
    private boolean isAcronym(int i) {
        String written = i < 0 ? "" : text.of(i, i + 1);
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    private boolean isOfOffice(int i) {
        String word = wording.word(i);
        return !wording.get(i).capital()
                || words.is("portfolio", word)
                || words.is("body", word)
                || words.is("media", word)
                || isState(i, i + 1);
    }

    private boolean isState(int from, int to) {
        String written = text.of(from, to);
        return states.named(written).isPresent() || states.ofDemonym(written).isPresent();
    }
}
