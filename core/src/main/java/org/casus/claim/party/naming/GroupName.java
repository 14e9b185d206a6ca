package org.casus.claim.party.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.WordList;
import org.casus.name.States;

/**
 * What groups that are no state's call themselves: the "Free Coast Front", the "Union of Labour". Stateless.
 */
public final class GroupName {
    private static final Set<String> BODIES = WordList.words(GroupName.class, "bodies.txt");

    /** Words that such names are built on. */
    public static final Set<String> HEADS = WordList.words(GroupName.class, "groups.txt");

    /** Those of them that call a group for short: "the Front"; a body's like "army" says too little. */
    public static final Set<String> SHORT = shortHeads();

    /** People who are a group of their own where somebody leads them. */
    public static final Set<String> PEOPLE = WordList.words(GroupName.class, "people.txt");

    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:of|for) (?:the |a )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}"
                    + "|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,4}");
    private static final Pattern OF =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ ){0,2}(\\p{Lu}[\\p{L}’'-]+) (?:of|for) .+");

    private static final String ARMED =
            "(?i:forces|troops|army|soldiers|units|formations|government|ministry|authorities|leadership|president|defence|defense)";
    /** "the forces of Upper Sol", "Upper Sol's army", "the Upper Sol Army Staff": a land of two words. */
    private static final Pattern LAND = Pattern.compile("\\b" + ARMED
            + " of (\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}’'-]+)\\b|\\b(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)(?:['’]s)? (?:\\p{Lu}\\p{L}+ )?"
            + ARMED + "\\b");

    private static final Lexicon LEXICON = Lexicon.english();

    /** "His Dawn Party" */
    private static final Pattern OWNER =
            Pattern.compile("^(?:His|Her|Its|Their|Our|My|Your|This|That|These|Those|Every|No|Such|Another) ");

    private GroupName() {}

    private static Set<String> shortHeads() {
        Set<String> words = new HashSet<>(HEADS);
        words.removeAll(BODIES);
        return Set.copyOf(words);
    }

    /** The groups that a text names in full. */
    public static Set<String> in(String text) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String group = OWNER.matcher(name.group()).replaceFirst("");
            if (head(group).isPresent()) {
                names.add(group);
            }
        }
        Matcher land = LAND.matcher(text);
        while (land.find()) {
            String found = land.group(1) == null ? land.group(2) : land.group(1);
            if (isLand(NameKey.words(found))) {
                names.add(found);
            }
        }
        return names;
    }

    /** Whether a name may be that of a land, "Upper Sol"; many villages are called so, too. */
    public static boolean isLand(List<String> words) {
        return words.size() == 2
                && States.mayBeLand(words.get(0), words.get(1))
                && !LEXICON.isOrdinary(words.get(1))
                && !HEADS.contains(words.get(1));
    }

    /** The word that makes a name of several words a group's, in small letters: "union" of the "Union of Labour". */
    public static Optional<String> head(String name) {
        Matcher of = OF.matcher(name);
        if (of.matches()) {
            return Optional.of(of.group(1).toLowerCase(Locale.ROOT)).filter(SHORT::contains);
        }
        List<String> words = NameKey.words(name);
        if (BODIES.containsAll(words) || NameKey.isGeneric(name)) {
            return Optional.empty();
        }
        String last = words.size() > 1 ? words.get(words.size() - 1) : "";
        return Optional.of(last).filter(HEADS::contains);
    }
}
