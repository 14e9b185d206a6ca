package org.casus.claim.gather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.Source;
import org.casus.claim.party.Parties;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.WordList;

/** Who is meant where words only say what he is to the speaker: "the government", "our upstream neighbour". Thread-safe. */
public final class Counterparts {
    private static final Pattern GOVERNMENT = WordList.pattern(Counterparts.class, "governments.txt");
    private static final Pattern NEIGHBOUR = WordList.pattern(Counterparts.class, "neighbours.txt");
    private static final Pattern OFFICE =
            Pattern.compile("(?:the |a |an )?(?:\\p{Ll}+ )?" + WordList.regex(Counterparts.class, "home-offices.txt"));
    /** "the group", "the provincial council", "the Union" */
    private static final Pattern CALLED = Pattern.compile(
            "(group|movement|organi[sz]ation|rebels|insurgents|militants|hackers|kidnappers|gunmen)\\b|((?:\\p{Ll}+ )?(?:"
                    + String.join("|", new TreeSet<>(GroupName.HEADS)) + "))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int CLEARLY = 3;
    private static final Pattern OPENING = Pattern.compile("^\\W*(?:that |for |of )?(?:the|its|their|our|his|her)? ?");
    private static final Pattern IN = Pattern.compile("\\b(?:in|at|near)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final int IN_REACH = 8;

    private final Parties parties;
    private final Map<String, List<Map.Entry<String, Long>>> named = new ConcurrentHashMap<>();

    public Counterparts(Parties parties) {
        this.parties = parties;
    }

    /**
     * Of whom words of a party speak first: the state whose government that is, or whose neighbour; "the group", "the
     * provincial council", where the page has one such.
     */
    public Optional<String> meant(Source source, String content, String party) {
        String opening = OPENING.matcher(content).replaceFirst("");
        boolean meant = GOVERNMENT.matcher(opening).lookingAt()
                || NEIGHBOUR.matcher(opening).lookingAt();
        return meant
                ? sides(source, party).stream()
                        .map(Map.Entry::getKey)
                        .filter(parties::isState)
                        .findFirst()
                : group(source, opening, party);
    }

    private Optional<String> group(Source source, String opening, String party) {
        Matcher called = CALLED.matcher(opening);
        if (!called.lookingAt()) {
            return Optional.empty();
        }
        List<String> groups = sides(source, party).stream()
                .map(Map.Entry::getKey)
                .filter(parties::isGroup)
                .filter(name -> called.group(2) == null || isCalled(name, called.group(2)))
                .toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private static boolean isCalled(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whose "the coast guard" is, where the words do not say: the only state of the page, or the one it speaks of far more. */
    public Optional<String> home(Source source, String office) {
        if (!OFFICE.matcher(office).matches()) {
            return Optional.empty();
        }
        List<Map.Entry<String, Long>> states = sides(source, office).stream()
                .filter(side -> parties.isState(side.getKey()))
                .toList();
        return clear(states);
    }

    /** Against whom a party acts where the words name a place or a thing: the only other side of the page, or the one it speaks of far more. */
    public Optional<String> onlyOther(Source source, String party) {
        return clear(sides(source, party));
    }

    /** The only one, or the first if it is spoken of far more than the second. */
    private static Optional<String> clear(List<Map.Entry<String, Long>> sides) {
        boolean clear = sides.size() == 1
                || sides.size() > 1
                        && sides.get(0).getValue() >= CLEARLY * sides.get(1).getValue();
        return clear ? Optional.of(sides.get(0).getKey()) : Optional.empty();
    }

    /** The parties that a page names besides one, the one named most often first, of two the one named earlier. */
    public List<Map.Entry<String, Long>> sides(Source source, String but) {
        return named.computeIfAbsent(source.page(), page -> named(source.text())).stream()
                .filter(side -> !side.getKey().equals(but))
                .toList();
    }

    private List<Map.Entry<String, Long>> named(String text) {
        Map<String, Long> sides = parties.labels(text).stream()
                .filter(label -> !isPlace(label, text))
                .map(Label::name)
                .filter(parties::isParty)
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return sides.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    /** "Talks in Lindholm" do not name the state whose capital that is. */
    private boolean isPlace(Label label, String text) {
        return standsAsPlace(label, text)
                && parties.isOtherwiseNamed(label.name(), label.span().in(text));
    }

    /** Whether a name stands behind "in", "at" or "near": "the market at | Kesh". */
    public static boolean standsAsPlace(Label label, String text) {
        int start = label.span().start();
        return IN.matcher(text.substring(Math.max(0, start - IN_REACH), start)).find();
    }
}
