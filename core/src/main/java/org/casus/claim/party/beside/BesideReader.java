package org.casus.claim.party.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.claim.party.naming.NameKey;

/** Reads what a page writes beside a person's name: whose officer he is, whom he accuses, for whom he promises. */
public final class BesideReader {
    private static final int MOST_MENTIONS = 200;

    private final String text;
    private final Openings openings;
    private final TakenSides sides;

    public BesideReader(String text) {
        this.text = text;
        this.openings = new Openings(text);
        this.sides = new TakenSides(text, openings);
    }

    /** Wherever he is named in full, and on the same page by his last name alone. */
    public List<Beside> read(String person) {
        List<Beside> found = new ArrayList<>();
        if (!text.contains(person)) {
            return found;
        }
        String last = person.substring(person.lastIndexOf(' ') + 1);
        for (int at = text.indexOf(last); at >= 0 && found.size() < MOST_MENTIONS; at = text.indexOf(last, at + 1)) {
            int end = at + last.length();
            boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
            int start = end - person.length();
            boolean inFull = start >= 0 && text.startsWith(person, start);
            if (whole && (inFull || at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                (inFull ? Optional.of(beside(start, end, person)) : besideLastName(at, end)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** What stands beside a last name may be about anybody; only what he does himself counts. */
    private Optional<Beside> besideLastName(int start, int end) {
        Optional<String> against = sides.against(start, end);
        Optional<String> own = sides.own(end);
        return against.isEmpty() && own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Beside(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Optional.empty(),
                        against,
                        own));
    }

    private Beside beside(int start, int end, String person) {
        BeforeName before = new BeforeName(text, start);
        BehindName behind = new BehindName(text, start, end);
        OptionalInt pronoun = before.pronoun();
        boolean mine = pronoun.isEmpty() && !before.isAddressed();
        return new Beside(
                behind.whose(),
                pronoun.isPresent()
                        ? openings.owner(pronoun.getAsInt())
                        : before.whose().or(() -> openings.land(start)),
                behind.spokenFor().or(before::spokenFor),
                mine && (before.isOffice() || BeforeName.isOffice(NameKey.words(person))),
                mine && before.isGoverning(),
                before.isLeader(),
                openings.acting(start).or(() -> before.isLeader() ? openings.led(start) : Optional.empty()),
                sides.against(start, end),
                sides.own(end));
    }
}
