package org.casus.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Reads what someone speaks for from how a text calls him: "Velanian Foreign Ministry spokeswoman Ana Orsk" speaks for
 * the ministry and for Velania. Lives within one text.
 */
public final class Memberships {
    private final Wording wording;
    private final KnownActors known;
    private final Optional<LocalDate> day;
    private final NameWords words = NameWords.bundled();
    private final States states = States.bundled();
    private final Set<String> capitals;

    /** @param day on which the text was written: whom a known name spoke for then is looked up */
    public Memberships(Wording wording, KnownActors known, Optional<LocalDate> day) {
        this.wording = wording;
        this.known = known;
        this.day = day;
        this.capitals = Demonyms.names(wording);
    }

    /** Who is known beyond the text. */
    public KnownActors known() {
        return known;
    }

    /**
     * What the one named by a phrase speaks for, nearest first; the office that is known goes before what is read.
     *
     * @param phrase his noun phrase in the text
     */
    public List<String> of(Span phrase, Naming naming) {
        Set<String> found = new LinkedHashSet<>(known.memberOf(naming.name(), day));
        int from = wording.at(phrase.start());
        int past = wording.after(phrase.end());
        if (naming.kind() == Actor.Kind.PERSON) {
            body(from, past).ifPresent(found::add);
        }
        if (naming.kind() == Actor.Kind.GROUP) {
            found.addAll(List.of(naming.name().split(" and ")));
        }
        for (int i = from; i < past; i++) {
            if (wording.get(i).capital()) {
                state(i, past).ifPresent(found::add);
            }
        }
        found.remove(naming.name());
        return new ArrayList<>(found);
    }

    /** The ministry of "the Velanian Foreign Ministry spokeswoman": the words up to the last noun for a body. */
    private Optional<String> body(int from, int past) {
        for (int i = past - 1; i > from; i--) {
            boolean before = i + 1 < past && words.is("person", wording.word(i + 1));
            if (before && words.is("body", wording.word(i))) {
                int start = Set.of("the", "a", "an").contains(wording.word(from)) ? from + 1 : from;
                return Optional.of(wording.span(start, i + 1).in(wording.text()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> state(int i, int past) {
        String word = wording.get(i).span().in(wording.text());
        if (i + 1 < past) {
            Optional<String> two =
                    states.named(word + " " + wording.get(i + 1).span().in(wording.text()));
            if (two.isPresent()) {
                return two;
            }
        }
        return states.named(word).or(() -> ofPage(word));
    }

    /** A demonym of a state that only the page knows: "Velanian" where the page names "Velania". */
    private Optional<String> ofPage(String word) {
        return Demonyms.stateOf(word, capitals);
    }
}
