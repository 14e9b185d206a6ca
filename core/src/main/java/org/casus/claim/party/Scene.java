package org.casus.claim.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.party.beside.Beside;
import org.casus.claim.party.beside.BesideReader;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.wording.WordList;

/**
 * A page as far as it shows who is who, read once: which words it writes with a capital and how they stand, and what
 * stands beside a person's name. Thread-safe.
 */
public final class Scene {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}-])(?<!\\p{Lu}\\. )\\p{Lu}[\\p{L}\\p{M}]+(?![\\p{L}])");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[.!?”\"]\\s+)(\\p{Lu}[\\p{L}\\p{M}]+) (?:\\p{Ll}+(?:ed|es|s)|will|has|had|is|was|would|did|on|again|also)\\b",
            Pattern.MULTILINE);
    /** A capitalised word that is no part of a longer name. */
    private static final Pattern ALONE =
            Pattern.compile("(?<!\\p{Lu}[\\p{L}\\p{M}]{0,20} )(\\p{Lu}[\\p{L}\\p{M}]+)(?! \\p{Lu}|[\\p{L}\\p{M}-])");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern BODY_BEHIND = Pattern.compile(
            "^(?:['’]s)? (?:\\p{Lu}?\\p{L}+ )?(?i:ministry|army|government|police|parliament|navy|agency|president|minister)\\b");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,600}[”\"]");
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:in|with|from|of|against|to|on|by|and|into|at|for|towards?|over|that|if)\\s+(?:the\\s+|neighbou?ring\\s+)?$");
    /** "accused | Nethra of" */
    private static final Pattern ADDRESSED =
            Pattern.compile(WordList.regex(BesideReader.class, "addressing.txt") + " (?:neighbou?ring |the )?$");

    private static final Pattern BODY_OF =
            Pattern.compile("\\b(?i:government|president|army|ministry|prime minister|parliament) of (?:the )?$");
    private static final Pattern OPENS = Pattern.compile("(?s).*[.!?\\n]\\s*(?:The )?");
    /** The first sentence says whose matter it is. */
    private static final int LEAD = 120;

    private final String page;
    private final String text;
    private final Optional<String> outlet;
    private final List<String> speakers;
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> sides;
    private final Set<String> things;
    private final Set<String> alone = new HashSet<>();
    private final Set<String> groups;
    private final Map<String, Integer> home = new TreeMap<>();
    private final Map<String, List<Beside>> besides = new java.util.concurrent.ConcurrentHashMap<>();

    /** @param speakers the names of those who speak on the page */
    public Scene(String page, String text, Optional<String> outlet, List<String> speakers) {
        this.page = page;
        this.text = text;
        this.outlet = outlet;
        this.speakers = List.copyOf(speakers);
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.merge(name.group(), 1, Integer::sum);
        }
        collect(WORD, 0, words);
        collect(SUBJECT, 1, subjects);
        sides = Sides.in(text);
        things = Sides.none(text);
        collect(ALONE, 1, alone);
        groups = GroupName.in(text);
        readHome(QUOTED.matcher(text).replaceAll(" "));
    }

    private void collect(Pattern pattern, int group, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.group(group) != null) {
                found.add(matcher.group(group));
            }
        }
    }

    /** A state that opens a sentence or has a body beside it is at home; one behind a preposition is spoken about. */
    private void readHome(String unquoted) {
        Matcher name = WORD.matcher(unquoted);
        while (name.find()) {
            String before = unquoted.substring(Math.max(0, name.start() - 24), name.start());
            String after = unquoted.substring(name.end(), Math.min(unquoted.length(), name.end() + 40));
            boolean hasBody =
                    BODY_BEHIND.matcher(after).find() || BODY_OF.matcher(before).find();
            boolean opens = before.isBlank() || OPENS.matcher(before).matches();
            boolean spokenAbout = PREPOSITION.matcher(before).find();
            boolean accused = ADDRESSED.matcher(before).find();
            int weight = hasBody || opens ? 2 : spokenAbout ? 0 : accused ? -2 : 1;
            home.merge(name.group(), name.start() < LEAD ? 2 * weight : weight, Integer::sum);
        }
    }

    String page() {
        return page;
    }

    Optional<String> outlet() {
        return outlet;
    }

    /** "told the Halden Observer": a paper that is spoken to may be any land's. */
    boolean isTold(String outlet) {
        return text.contains("told " + outlet) || text.contains("told the " + outlet);
    }

    List<String> speakers() {
        return speakers;
    }

    /** Capitalised words that are no part of an initialled name, with how often they stand there. */
    Map<String, Integer> names() {
        return names;
    }

    /** All capitalised words. */
    Set<String> words() {
        return words;
    }

    /** Capitalised words that open a sentence and do something. */
    Set<String> subjects() {
        return subjects;
    }

    /** Capitalised words that stand by themselves, without another one beside them. */
    Set<String> alone() {
        return alone;
    }

    /** Capitalised words that the page calls a town, a company or a ship. */
    Set<String> things() {
        return things;
    }

    /** Capitalised words that stand as the names of states do. */
    Set<String> sides() {
        return sides;
    }

    /** "the Free Coast Front": groups that it names in full. */
    Set<String> groups() {
        return groups;
    }

    /** How much a capitalised word is at home on the page. */
    Map<String, Integer> home() {
        return home;
    }

    /** What stands beside each mention of a person. */
    List<Beside> beside(String person) {
        return besides.computeIfAbsent(person, name -> new BesideReader(text).read(name));
    }
}
