package org.casus.statement.reading;

import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Naming;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Who says "I" in a text outside all quotations: the one who signs it. Lives within one reading. */
final class Narrator {
    private static final Set<String> ONESELF = Set.of("i", "i'd", "i'm", "i've", "i'll", "my");

    private final Wording wording;
    private final Optional<Naming> author;

    Narrator(Wording wording, Optional<String> author) {
        this.wording = wording;
        this.author = author.map(name -> new Naming(name, Actor.Kind.PERSON, "who signs the page"));
    }

    /** The author, where a teller's phrase speaks of himself. */
    Optional<Naming> behind(Span teller) {
        boolean oneself = ONESELF.contains(wording.word(wording.at(teller.start())));
        return author.filter(name -> oneself && !isQuoted(teller.start()));
    }

    /** Whether a quotation of the paragraph is open at a place. */
    private boolean isQuoted(int place) {
        boolean open = false;
        for (int i = wording.at(place) - 1; i >= 0 && !wording.beginsLine(i + 1); i--) {
            open ^= wording.get(i).isQuote();
        }
        return open;
    }
}
