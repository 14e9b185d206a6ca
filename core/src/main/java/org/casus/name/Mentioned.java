package org.casus.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.text.Mention;

/**
 * What the network takes for persons' names. It is no more than a hint: it may take a state that it has never read of for
 * a person. Immutable.
 */
final class Mentioned {
    private final Set<Integer> persons = new HashSet<>();

    Mentioned(List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .forEach(mention -> persons.add(mention.span().end()));
    }

    /** "Hamdok": a bare name of unknown kind that may be a person's. */
    boolean mayBePerson(Cast.Appearance appearance) {
        NamePhrase phrase = appearance.phrase();
        return phrase.proper()
                && phrase.kind() == Actor.Kind.UNNAMED
                && persons.contains(appearance.span().end());
    }
}
