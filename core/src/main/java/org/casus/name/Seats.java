package org.casus.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Wording;

/**
 * The capitals that one text tells of, so that "Harnau rejected the claim" is its state's word: "Harnau, the capital of
 * Velden", "Velden's capital Harnau", "the Veldenian capital, Harnau". Immutable and thread-safe.
 */
final class Seats {
    private static final String NAME = "(\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}-]+)?)";
    private static final Pattern TOWN_FIRST =
            Pattern.compile(NAME + ",? (?:the capital (?:city )?of " + NAME + "|" + NAME + "['’]s capital\\b)");
    private static final Pattern TOWN_LAST = Pattern.compile(
            "(?:the capital (?:city )?of " + NAME + "|\\b" + NAME + "['’]s capital(?: city)?),? (?:of )?" + NAME);
    private static final Pattern BY_DEMONYM = Pattern.compile(
            "(?:[Tt]he " + NAME + " capital(?: city)?,? (?:of )?" + NAME + "|" + NAME + ", the " + NAME + " capital)");

    private final Map<String, String> states = new HashMap<>();

    private Seats() {}

    static Seats of(Wording wording) {
        Seats seats = new Seats();
        String text = wording.text();
        if (!text.contains("capital")) {
            return seats;
        }
        for (Matcher m = TOWN_FIRST.matcher(text); m.find(); ) {
            seats.states.putIfAbsent(m.group(1), m.group(2) != null ? m.group(2) : m.group(3));
        }
        for (Matcher m = TOWN_LAST.matcher(text); m.find(); ) {
            seats.states.putIfAbsent(m.group(3), m.group(1) != null ? m.group(1) : m.group(2));
        }
        for (Matcher m = BY_DEMONYM.matcher(text); m.find(); ) {
            boolean before = m.group(1) != null;
            String demonym = before ? m.group(1) : m.group(4);
            String town = before ? m.group(2) : m.group(3);
            Demonyms.stateOf(demonym, wording).ifPresent(state -> seats.states.putIfAbsent(town, state));
        }
        return seats;
    }

    /** The state whose capital a name is on this page. */
    Optional<String> stateOf(String town) {
        return Optional.ofNullable(states.get(town));
    }
}
