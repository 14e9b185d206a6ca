package org.casus.claim.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.WordList;
import org.casus.name.Actor;

/** Which names are persons'. Stateless. */
final class PersonName {
    private static final Set<String> BODIES = WordList.words(NameKey.class, "bodies.txt");
    private static final Set<String> ADJECTIVES = WordList.words(PersonName.class, "country-adjectives.txt");
    private static final Set<String> TITLES = WordList.words(NameKey.class, "titles.txt");

    private PersonName() {}

    /** Two or three capitalised words, none of which names a body or a group. */
    static boolean is(String name) {
        List<String> words = NameKey.ofPerson(name);
        boolean capital = Arrays.stream(name.split(" "))
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
        return capital
                && words.size() > 1
                && words.size() < 4
                && !ADJECTIVES.contains(words.get(0))
                && words.stream().noneMatch(word -> BODIES.contains(word) || GroupName.HEADS.contains(word));
    }

    /** The last names of those who are somewhere called by more: "Commander Reef". */
    static Set<String> called(Roster roster) {
        return roster.actors().things().stream()
                .filter(actor -> actor.kind() != Actor.Kind.STATE)
                .flatMap(actor -> actor.names().stream())
                .map(PersonName::last)
                .flatMap(Optional::stream)
                .filter(name -> !GroupName.HEADS.contains(name.toLowerCase(Locale.ROOT))
                        && !BODIES.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** A last name behind a first name or a title: "Joren Kaal", "spokesman Kaal". */
    private static Optional<String> last(String called) {
        int last = called.lastIndexOf(' ');
        if (last < 1 || last + 2 > called.length() || !Character.isUpperCase(called.charAt(last + 1))) {
            return Optional.empty();
        }
        String before = called.substring(called.lastIndexOf(' ', last - 1) + 1, last);
        boolean first = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
        boolean leads = first ? !ADJECTIVES.contains(before.toLowerCase(Locale.ROOT)) : TITLES.contains(before);
        return leads ? Optional.of(called.substring(last + 1)) : Optional.empty();
    }
}
