package org.casus.claim.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/** Puts right what readers of single pages take an actor for by his name alone. */
final class PlainActor {
    private static final Set<String> ADJECTIVES = WordList.words(PlainActor.class, "country-adjectives.txt");
    private static final Set<String> BODIES = WordList.words(NameKey.class, "bodies.txt");

    private static final Set<String> WORLD = Set.copyOf(WordList.lines(PlainActor.class, "world-bodies.txt"));

    private PlainActor() {}

    static Actor of(Actor met) {
        return group(plain(met));
    }

    /** The "Ambrian League" is nobody's first and last name, though readers take it for one. */
    private static Actor group(Actor actor) {
        List<String> words = NameKey.words(actor.name());
        boolean person = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.UNNAMED;
        if (WORLD.contains(actor.name()) && actor.memberOf().isEmpty()) {
            return new Actor(actor.name(), Actor.Kind.GROUP, actor.names(), List.of());
        }
        boolean group = person
                && isCapital(actor.name())
                && GroupName.head(actor.name()).isPresent()
                && !BODIES.contains(words.get(words.size() - 1))
                && !NameKey.isGeneric(actor.name());
        return group ? new Actor(actor.name(), Actor.Kind.GROUP, actor.names(), actor.memberOf()) : actor;
    }

    /** Whether every word is written with a capital. */
    private static boolean isCapital(String name) {
        return Arrays.stream(name.split(" "))
                .allMatch(word -> !word.isEmpty()
                        && (Character.isUpperCase(word.charAt(0)) || word.equals("of") || word.equals("for")));
    }

    /** "Neighbouring Sarn", with a capital where it opens a sentence, is Sarn, whatever that is. */
    private static Actor plain(Actor actor) {
        int blank = actor.name().indexOf(' ');
        boolean described = blank > 0
                && ADJECTIVES.contains(actor.name().substring(0, blank).toLowerCase(Locale.ROOT));
        return described
                ? new Actor(actor.name().substring(blank + 1), Actor.Kind.UNNAMED, actor.names(), List.of())
                : actor;
    }
}
