package org.casus.desk.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.casus.desk.word.Addresses;
import org.casus.statement.Act;

/**
 * What a reader asked for, from the address: {@code ?q=ridge&act=deny&speaker=Morvane&from=2026-10-04}. What cannot be
 * understood is left out.
 *
 * @param words every one must stand in the statement; empty for all statements
 * @param acts any of these
 * @param speakers any of these
 * @param tellers any of these passes the words on; {@link #NO_NAME} is a hop without a name
 * @param outlets any of these published it
 * @param named any of these passes the words on or vouches for them
 * @param clock which date {@code from} and {@code to} are about
 * @param support any of these
 * @param page from 1
 */
public record Query(
        String words,
        List<Act> acts,
        List<String> speakers,
        List<String> tellers,
        List<String> outlets,
        List<String> named,
        Clock clock,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Support> support,
        int page) {
    /** The teller of a hop without a name. */
    public static final String NO_NAME = "-";

    private static final int LONGEST = 400;

    public Query {
        acts = List.copyOf(acts);
        speakers = List.copyOf(speakers);
        tellers = List.copyOf(tellers);
        outlets = List.copyOf(outlets);
        named = List.copyOf(named);
        support = List.copyOf(support);
    }

    /** When it was said, else published; or when it was published. */
    public enum Clock {
        SAID,
        PUBLISHED;

        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many independent origins its claim has. */
    public enum Support {
        ONE,
        MORE;

        public String value() {
            return this == ONE ? "1" : "2";
        }
    }

    /** Reads the parameters of an address. */
    public static Query of(Map<String, List<String>> parameters) {
        return new Query(
                first(parameters, "q").map(Query::line).orElse(""),
                acts(all(parameters, "act")),
                all(parameters, "speaker"),
                all(parameters, "via"),
                all(parameters, "outlet"),
                all(parameters, "named"),
                first(parameters, "clock").filter("published"::equals).isPresent() ? Clock.PUBLISHED : Clock.SAID,
                first(parameters, "from").flatMap(Query::day),
                first(parameters, "to").flatMap(Query::day),
                supports(all(parameters, "origins")),
                first(parameters, "page").flatMap(Query::number).orElse(1));
    }

    /** Whether anything narrows the results besides words. */
    public boolean isNarrowed() {
        return !acts.isEmpty()
                || !speakers.isEmpty()
                || !tellers.isEmpty()
                || !outlets.isEmpty()
                || !named.isEmpty()
                || !support.isEmpty()
                || from.isPresent()
                || to.isPresent();
    }

    /** The same question, another page of its results. */
    public String address(int otherPage) {
        StringJoiner address = new StringJoiner("&", "/statements?", "");
        address.add("q=" + Addresses.encode(words));
        acts.forEach(act -> address.add("act=" + value(act)));
        speakers.forEach(name -> address.add("speaker=" + Addresses.encode(name)));
        tellers.forEach(name -> address.add("via=" + Addresses.encode(name)));
        outlets.forEach(name -> address.add("outlet=" + Addresses.encode(name)));
        named.forEach(name -> address.add("named=" + Addresses.encode(name)));
        support.forEach(origins -> address.add("origins=" + origins.value()));
        from.ifPresent(day -> address.add("from=" + day));
        to.ifPresent(day -> address.add("to=" + day));
        if (clock == Clock.PUBLISHED) {
            address.add("clock=published");
        }
        if (otherPage > 1) {
            address.add("page=" + otherPage);
        }
        return address.toString();
    }

    /** The same words without anything that narrows them. */
    public String plainAddress() {
        return "/statements?q=" + Addresses.encode(words);
    }

    static String value(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst();
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String line(String words) {
        String line = words.strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static List<Act> acts(List<String> values) {
        return Arrays.stream(Act.values())
                .filter(act -> values.contains(value(act)))
                .toList();
    }

    private static List<Support> supports(List<String> values) {
        return Arrays.stream(Support.values())
                .filter(support -> values.contains(support.value()))
                .toList();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String value) {
        return value.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }
}
