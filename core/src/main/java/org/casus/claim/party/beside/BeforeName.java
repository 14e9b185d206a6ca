package org.casus.claim.party.beside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.party.naming.Spokespersons;
import org.casus.claim.wording.WordList;

/** Reads who somebody is from the words right before his name: "Karvian Foreign Minister", "rebel commander", "Lions spokesman". */
final class BeforeName {
    private static final int LONGEST = 60;
    /** "minister of foreign affairs" */
    static final int LONGEST_OFFICE = 4;

    private static final Set<String> OFFICES = WordList.words(BeforeName.class, "offices.txt");
    private static final Set<String> GOVERNING = WordList.words(BeforeName.class, "governing.txt");
    private static final Set<String> LEADERS =
            Set.of("leader", "chief", "head", "chairman", "chairwoman", "chair", "commander");
    private static final Set<String> REBELS = WordList.words(BeforeName.class, "rebels.txt");

    private static final Pattern LEADING = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\p{M}-]+ (?:of (?:the )?)?)*\\p{Lu}[\\p{L}\\p{M}-]+(?:['’]s)? (?:\\p{Lu}[\\p{L}\\p{M}-]+(?:['’]s)? )*(?:[\\p{Ll}-]+ ){0,2}(?:\\p{Lu}[\\p{L}]+ ){0,3}(?:[\\p{L}-]+, )?)$|\\b[Ff]or ((?:\\p{Lu}[\\p{L}\\p{M}-]+ ?)+), (?:\\p{Lu}\\p{L}+ )*$");

    private static final Pattern DONE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}-]+ (?:\\p{Ll}+ed|told|said|return|free|release|let|met|saw|sent|shot|hit|made|hand|bring|put|quoted|and|but|that|where|as) ");

    private static final Pattern ITS = Pattern.compile(
            "\\b([Ii]ts|[Tt]heir|[Tt]he country['’]s) (?!own\\b)(?:[\\p{L}-]+,? ){0,4}?(?:[\\p{L}-]+,? )?"
                    + "(?:(?<=, )(?:a (?:man|woman) )?(?:who )?(?:is |was )?(?:(?:calls|called|calling) (?:himself|herself)|(?:goes|went|going) by the name(?: of)?|known as) )?$");

    /** "accused President | Otmar Lund": a page that lets him be accused may be any land's. */
    private static final Pattern ADDRESSED =
            Pattern.compile(WordList.regex(BeforeName.class, "addressing.txt") + " (?:the )?(?:[\\p{L}-]+ ){0,4}$");

    private static final Pattern SPOKESMAN =
            Pattern.compile("(?<![\\p{L}’'-])((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,4})(?:" + Spokespersons.WORDS + ") $");

    private static final String HOUSES = String.join("|", new TreeSet<>(WordList.words(NameKey.class, "bodies.txt")))
            + "|" + String.join("|", new TreeSet<>(GroupName.HEADS));

    /** Bodies of states, and no state, have one. */
    private static final Pattern SECRETARY_GENERAL = Pattern.compile("\\b[Ss]ecretary[- ][Gg]eneral,? $");

    /** "the president of the | council of Sarre", "| council president", "| ministry spokesman" before a name. */
    private static final Pattern HOUSE_BEFORE = Pattern.compile("\\b(?:of|for) (?:the )?((?:" + HOUSES
            + ") of (?:the )?(?:\\p{Lu}[\\p{L}\\p{M}’'-]+ )+)$|\\b(" + HOUSES
            + ") (?:president|chairman|chairwoman|chair|secretary|" + Spokespersons.WORDS
            + "|head|chief|leader|director) $");

    /** "spokeswoman | Ruxa Velt said" behind a word of her ministry; "the representative of the department | Jurgis Palt". */
    private static final Pattern VOICE =
            Pattern.compile("(?:[”\"]|^|\\n) ?(?:[Aa] |[Tt]he )?[Ss]pokes(?:man|woman|person) $"
                    + "|\\b(?:spokes(?:man|woman|person)|representative) (?:of|for) the (department|ministry) $");

    private static final Pattern SMALL_BEFORE = Pattern.compile("\\b(?:of|for) the " + BehindName.HEAD + ", $");

    private final String text;
    private final int start;
    private final String before;
    private final List<String> office;

    /** @param start where in the text the name begins */
    BeforeName(String text, int start) {
        this.text = text;
        this.start = start;
        this.before = text.substring(Math.max(0, start - LONGEST), start);
        this.office = NameKey.words(lastWords(before));
    }

    private static String lastWords(String before) {
        String[] all = before.strip().split("\\s+");
        return String.join(" ", Arrays.copyOfRange(all, Math.max(0, all.length - LONGEST_OFFICE), all.length));
    }

    /** Where in the text the "its" of "its president" stands. */
    OptionalInt pronoun() {
        Matcher its = ITS.matcher(before);
        return its.find() ? OptionalInt.of(start - before.length() + its.start()) : OptionalInt.empty();
    }

    /** Whether he is spoken to: "accused President | Otmar Lund". */
    boolean isAddressed() {
        return ADDRESSED.matcher(before).find();
    }

    /** Whether he is called the head of something, whatever that is. */
    boolean isLeader() {
        return office.stream().anyMatch(LEADERS::contains);
    }

    /** Whether he has an office of state. */
    boolean isOffice() {
        return isOffice(office);
    }

    /** "Commander" is an office of state, "rebel commander" is none. */
    static boolean isOffice(List<String> words) {
        return words.stream().anyMatch(OFFICES::contains) && words.stream().noneMatch(REBELS::contains);
    }

    /** Whether he has an office that only a state has: "Minister". */
    boolean isGoverning() {
        return office.stream().anyMatch(GOVERNING::contains);
    }

    /** "Lions spokesman": those of whom he is the voice. */
    Optional<String> spokenFor() {
        Matcher voice = SPOKESMAN.matcher(before);
        return voice.find() ? Optional.of(voice.group(1)) : Optional.empty();
    }

    /** The body, side or group whose he is by his title: "Karvian Foreign Minister". */
    Optional<String> whose() {
        return organisation().or(this::leading).or(this::voiced);
    }

    /** The body whose word he gives: the last one that the page names. */
    private Optional<String> voiced() {
        Matcher voice = VOICE.matcher(before);
        return voice.find()
                ? BehindName.lastBody(text, start, voice.group(1) == null ? "department" : voice.group(1))
                : Optional.empty();
    }

    /** Whose secretary-general he is: the one group that the page names. */
    private Optional<String> organisation() {
        return SECRETARY_GENERAL.matcher(before).find() && organisations().size() == 1
                ? organisations().stream().findFirst()
                : Optional.empty();
    }

    private Set<String> organisations() {
        return GroupName.in(text).stream()
                .map(name -> name.replaceFirst("^The ", ""))
                .collect(Collectors.toSet());
    }

    /** "the Council return President | Salma Daoul": a verb between makes him no one's. */
    private static boolean isDoneTo(String phrase) {
        return DONE.matcher(phrase).find();
    }

    private Optional<String> leading() {
        Matcher leading = LEADING.matcher(before);
        Matcher small = SMALL_BEFORE.matcher(before);
        Matcher house = HOUSE_BEFORE.matcher(before);
        if (house.find()) {
            return Optional.of((house.group(1) == null ? house.group(2) : house.group(1)).strip());
        }
        return leading.find() && !isDoneTo(leading.group())
                ? Optional.of((leading.group(1) == null ? leading.group(2) : leading.group(1)).strip())
                : small.find() ? Optional.of(small.group(1)) : Optional.empty();
    }
}
