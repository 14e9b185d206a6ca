package org.casus.claim.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.party.beside.BesideReader;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.WordList;

/**
 * Which words of a page stand as the names of states do: with an army or a ministry of their own, or accused and called
 * upon as only sides are. A town may be called upon once; what the page calls a town is none. Stateless.
 */
final class Sides {
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{M}]+)";
    private static final String ALONE = NAME + "(?! \\p{Lu}|[\\p{L}\\p{M}-])";
    private static final Pattern BODY = behind("(?:['’]s)? (?:[\\p{L}]+ )?", "state-bodies.txt");
    private static final Pattern OWNED = behind("['’]s (?:\\p{Ll}+ ){0,2}", "owned.txt");
    private static final Pattern BODY_OF = Pattern.compile(
            "\\b(?:[Gg]overnment|[Pp]resident|[Rr]epublic|[Kk]ingdom|[Pp]rime [Mm]inister|[Aa]rmy|[Pp]arliament|[Cc]itizens) of "
                    + NAME);
    /** "Ministry of Velden"; that of Water is the water's. */
    private static final Pattern MINISTRY_OF = Pattern.compile("\\b(?:[Mm]inister|[Mm]inistry) of " + NAME);

    private static final Pattern ADDRESSED =
            Pattern.compile(WordList.regex(BesideReader.class, "addressing.txt") + " (?:neighbou?ring )?" + ALONE);
    private static final Pattern ACTS = Pattern.compile("(?<!\\p{Lu}[\\p{L}]{0,20} )(?<!\\bof )" + NAME
            + " (?:must|shall|will|would|should|has|had|did|does|is to|was to|\\p{Ll}+ed)\\b[^.;,]{0,60}? its \\p{Ll}");
    /** "gave her word that Ousland would free forty": nobody promises what a town does. */
    private static final Pattern PROMISED = Pattern.compile(WordList.regex(BesideReader.class, "promising.txt")
            + "(?: [^.!?,\\n]{1,25}?)? that " + NAME + " (?:will|would|is ready|was ready)\\b(?! be\\b)");
    /** "Ousland and the Free Army met", "between Ousland and the rebels" */
    private static final Pattern BESIDE_GROUP = Pattern.compile(
            "(?:^|[.!?]\\s+|\\b[Bb]etween )" + NAME
                    + " and the (?:\\p{Lu}[\\p{L}]+ ){1,3}(?:met|agree[ds]?|signed|exchanged|resumed|began|fought|hold|held|will|are|have)\\b",
            Pattern.MULTILINE);

    private static final String AS_STATES_DO = " " + WordList.regex(Sides.class, "as-states-do.txt");

    /** "Gorland and Zemlin fought a short war" */
    private static final List<Pattern> AT_WAR = List.of(
            Pattern.compile(NAME + " and \\p{Lu}[\\p{L}\\p{M}]+" + AS_STATES_DO),
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+ and " + NAME + AS_STATES_DO));

    private static final Pattern OPENS = Pattern.compile("(?s)(?:.*(?:[.!?:”\"]\\s|\\n))?");
    private static final Lexicon LEXICON = Lexicon.english();
    private static final int IN_SIGHT = 4;

    private static final Pattern THING = Pattern.compile(WordList.regex(Sides.class, "no-sides.txt") + NAME);

    /** "Radek Soll, a retired general", "Soll, who is 67" */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+ " + NAME
            + "(?=, (?:an?|the) (?:\\p{Ll}+ ){0,2}" + WordList.regex(Sides.class, "persons.txt") + ")");

    private static final Pattern AGED = Pattern.compile(NAME + "(?=, (?:who is |aged? )?\\d{2}\\b(?! \\p{L}))");

    private Sides() {}

    private static Pattern behind(String between, String list) {
        return Pattern.compile(NAME + between + WordList.regex(Sides.class, list));
    }

    static Set<String> in(String text) {
        Set<String> sides = new HashSet<>();
        collect(BODY, text, sides);
        collect(OWNED, text, sides);
        collect(BODY_OF, text, sides);
        collect(MINISTRY_OF, text, sides, word -> !LEXICON.isOrdinary(word.toLowerCase(Locale.ROOT)));
        collect(PROMISED, text, sides);
        collect(BESIDE_GROUP, text, sides);
        AT_WAR.forEach(pattern -> collect(pattern, text, sides));
        Set<String> spokenTo = new HashSet<>();
        collect(ADDRESSED, text, spokenTo);
        collect(ACTS, text, spokenTo);
        spokenTo.removeAll(none(text));
        sides.addAll(spokenTo);
        return sides;
    }

    /** Words that name a town, a company, a ship, a person. */
    static Set<String> none(String text) {
        Set<String> things = new HashSet<>();
        collect(THING, text, things);
        collect(PERSON, text, things);
        collect(AGED, text, things);
        return things;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        collect(pattern, text, found, word -> true);
    }

    private static void collect(Pattern pattern, String text, Set<String> found, Predicate<String> wanted) {
        Matcher matcher = pattern.matcher(text);
        for (int at = 0; matcher.find(at); at = matcher.end(1)) {
            if (wanted.test(matcher.group(1)) && !opensAsAnyWord(text, matcher.start(1), matcher.group(1))) {
                found.add(matcher.group(1));
            }
        }
    }

    /** "Riot police" opens a sentence, and Riot is no state. */
    private static boolean opensAsAnyWord(String text, int at, String word) {
        return LEXICON.isOrdinary(word.toLowerCase(Locale.ROOT))
                && OPENS.matcher(text.substring(Math.max(0, at - IN_SIGHT), at)).matches();
    }
}
