package org.casus.statement.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.name.Cast;
import org.casus.name.Naming;
import org.casus.statement.chain.Telling;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Who spoke for a state: "Karun offered to send grain. Minister Ada Rell made the offer after a meeting" is the
 * minister's word, though the sentence that tells it names the state alone.
 */
final class MadeBy {
    private static final Set<String> MAKING = Set.of("made", "issued", "voiced", "announced");

    private final Wording wording;
    private final List<Span> sentences;
    private final Cast cast;

    MadeBy(Wording wording, List<Span> sentences, Cast cast) {
        this.wording = wording;
        this.sentences = sentences;
        this.cast = cast;
    }

    /** The person whom the next sentence names as the maker of a state's word; else the one who was named. */
    Naming by(Telling telling, Naming named) {
        boolean state = named.kind() == Actor.Kind.STATE
                || named.kind() == Actor.Kind.UNNAMED
                        && Character.isUpperCase(named.name().charAt(0));
        return state
                ? next(telling).flatMap(sentence -> maker(sentence, telling)).orElse(named)
                : named;
    }

    private Optional<Span> next(Telling telling) {
        int place = telling.cue().get(0).start();
        return sentences.stream().filter(sentence -> sentence.start() > place).findFirst();
    }

    private Optional<Naming> maker(Span sentence, Telling telling) {
        int from = wording.at(sentence.start());
        int past = wording.after(sentence.end());
        for (int i = from + 1; i + 2 < past; i++) {
            boolean makes = MAKING.contains(wording.word(i))
                    && wording.word(i + 1).equals("the")
                    && names(wording.word(i + 2), telling);
            if (makes) {
                return Optional.of(cast.named(wording.span(from, i), Optional.empty()))
                        .filter(naming -> naming.kind() == Actor.Kind.PERSON);
            }
        }
        return Optional.empty();
    }

    /** "offer" names what was "offered": the noun and the cue share their stem. */
    private boolean names(String noun, Telling telling) {
        String stem = noun.substring(0, Math.min(5, noun.length()));
        return noun.length() > 3
                && telling.cue().stream()
                        .anyMatch(span -> span.in(wording.text())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(stem));
    }
}
