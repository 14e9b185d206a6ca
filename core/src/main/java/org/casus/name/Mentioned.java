package org.casus.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.text.Mention;

/** What the network knows of names that no title and no list tells the kind of: "Hamdok" is a person. Immutable. */
final class Mentioned {
    private final Set<Integer> persons = new HashSet<>();

    Mentioned(List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .forEach(mention -> persons.add(mention.span().end()));
    }

    /** The same appearances; a bare name that the network takes for a person's is one. */
    List<Cast.Appearance> typed(List<Cast.Appearance> appearances) {
        return appearances.stream().map(this::typed).toList();
    }

    private Cast.Appearance typed(Cast.Appearance appearance) {
        NamePhrase phrase = appearance.phrase();
        boolean person = phrase.proper()
                && phrase.kind() == Actor.Kind.UNNAMED
                && persons.contains(appearance.span().end());
        return person ? new Cast.Appearance(appearance.span(), phrase.as(Actor.Kind.PERSON)) : appearance;
    }
}
