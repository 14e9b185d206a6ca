package org.casus.claim.party.beside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.Spokespersons;

/** Reads whose somebody is from the words behind his name: "of the Karvian General Staff", ", spokesman for the Front". */
final class BehindName {
    private static final int LONGEST = 90;
    private static final String NO_WAY = "(?!(?:into|onto|to|by|at|on|against|about|over|after|before|and|that)\\b)";
    private static final String NOUN = "(?: " + NO_WAY + "[\\p{Ll}-]+)";
    private static final String TITLE = "(?: " + NO_WAY + "[\\p{L}-]+)";

    /** "of the Karvian General Staff", ", spokesman for the Front", ", President of Karvia"; behind a verb, as in "demanded from Karvia", it is no home. */
    private static final Pattern OF = Pattern.compile(
            "^(?:,(?: (?:the|a|an))?" + TITLE + "{0,4}| (?:the|a|an)" + NOUN
                    + "{1,4}|) (?:of|for|in|from|commands|represents|representing|leads|leading|heads|heading) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,5})");

    /** ", 49, is Interior Minister of Gorland" */
    private static final Pattern IS = Pattern.compile(
            "^(?:, \\d{2},)? (?:is|was) (?:the |a |an )?(?:[\\p{L}-]+ ){1,4}(?:of|for) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,4})");

    /** ", Lindh's spokeswoman", ", Ousland's envoy" */
    private static final Pattern WHOSE = Pattern.compile(
            "^, ((?:\\p{Lu}[\\p{L}\\p{M}-]+ ?){1,3})['’]s (?:[\\p{L}-]+ ){0,2}(?:spokes(?:man|woman|person)|lawyer|envoy|deputy|aide|advis[eo]r|ambassador|minister|commander|leader|secretary|president)\\b");

    /** "the Front", "the rebel Front": a group called for short, as one capture of a longer expression. */
    static final String HEAD = "((?:\\p{Ll}+ )?(?:" + String.join("|", GroupName.SHORT) + "))";

    private static final Pattern SMALL_BEHIND =
            Pattern.compile("^,?(?: (?:the|a|an))?(?: [\\p{Ll}-]+){0,3}? (?:of|for) the " + HEAD + "\\b");

    /** ", the leader of the mutineers", ", the sergeant who speaks for the mutineers" */
    private static final Pattern PEOPLE_BEHIND =
            Pattern.compile("^,?(?: (?:the|a|an))?(?: [\\p{Ll}-]+){0,3}? (?:(?:leader|head|chief|chairman|chairwoman|"
                    + Spokespersons.WORDS
                    + "|commander|representative) (?:of|for)|who (?:speaks|spoke|leads|led) (?:for )?) ?the ("
                    + String.join("|", GroupName.PEOPLE) + ")\\b");

    private static final List<Pattern> SUREST_FIRST = List.of(IS, WHOSE, PEOPLE_BEHIND, OF, SMALL_BEHIND);

    private static final String BODY =
            "(?:ministry|department|army|staff|navy|service|police|authority|office|government)";

    /** ", a spokesman for the ministry" */
    private static final Pattern OF_BODY =
            Pattern.compile("^,? (?:(?:a|an|the|its) )?(?:[\\p{Ll}-]+ ){0,2}(?:of|for) the (" + BODY + ")\\b");

    /** "the Hadrunian Interior Ministry", "the Ministry of Internal Affairs of Hadrun" */
    private static final Pattern NAMED_BODY = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}-]+ ){1,4}(?i:" + BODY + ")\\b(?: of (?:the )?\\p{Lu}[\\p{L}\\p{M}-]+)?|(?i:" + BODY
                    + ") of (?:\\p{Lu}[\\p{L}\\p{M}-]+ ){1,3}of \\p{Lu}[\\p{L}\\p{M}-]+");

    private static final Pattern SPEAKS_FOR = Pattern.compile(
            ",? (?:who (?:speaks|spoke) for|(?:a |the )?(?:" + Spokespersons.WORDS
                    + "|leader|commander) (?:of|for)) (?:the )?(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}\\p{M}’'-]+){0,3})");

    private final String text;
    private final int start;
    private final String after;

    /**
     * @param start where in the text the name begins
     * @param end where it ends
     */
    BehindName(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.after = text.substring(end, Math.min(text.length(), end + LONGEST));
    }

    /** The body, side, person or group whose he is called. */
    Optional<String> whose() {
        return ofBody().or(this::ofAny);
    }

    private Optional<String> ofBody() {
        Matcher served = OF_BODY.matcher(after);
        return served.find() ? lastBody(text, start, served.group(1)) : Optional.empty();
    }

    /** The last body of a kind, in small letters, that a text names before a place; "the department" is any. */
    static Optional<String> lastBody(String text, int before, String kind) {
        Matcher body = NAMED_BODY.matcher(text).region(Math.max(0, before - Openings.LONGEST_SENTENCE), before);
        Optional<String> last = Optional.empty();
        while (body.find()) {
            String name = body.group().replaceFirst("^The ", "");
            boolean meant =
                    kind.equals("department") || name.toLowerCase(Locale.ROOT).contains(kind);
            last = meant ? Optional.of(name) : last;
        }
        return last;
    }

    private Optional<String> ofAny() {
        return SUREST_FIRST.stream()
                .map(pattern -> pattern.matcher(after))
                .filter(Matcher::lookingAt)
                .map(whose -> whose.group(1).strip())
                .findFirst();
    }

    /** ", who speaks for the Lions of Ekar": those of whom he is the voice. */
    Optional<String> spokenFor() {
        Matcher voice = SPEAKS_FOR.matcher(after);
        return voice.lookingAt() ? Optional.of(voice.group(1)) : Optional.empty();
    }
}
