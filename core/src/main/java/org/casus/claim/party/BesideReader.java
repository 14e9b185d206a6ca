package org.casus.claim.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.claim.wording.WordList;
import org.casus.text.Datelines;
import org.casus.text.Span;

/** Reads what a page writes beside a person's name: whose officer he is, whom he accuses, for whom he promises. */
final class BesideReader {
    private static final Set<String> OFFICES = WordList.words(BesideReader.class, "offices.txt");
    private static final Set<String> GOVERNING = WordList.words(BesideReader.class, "governing.txt");
    private static final Set<String> LEADERS =
            Set.of("leader", "chief", "head", "chairman", "chairwoman", "chair", "commander");
    private static final Set<String> REBELS = WordList.words(BesideReader.class, "rebels.txt");
    private static final String NOUNS =
            "(?: (?!(?:into|onto|to|by|at|on|against|about|over|after|before|and|that)\\b)[\\p{Ll}-]+)";

    /** "of the Karvian General Staff", ", spokesman for the Front"; behind a verb, as in "demanded from Karvia", it is no home. */
    private static final Pattern OF = Pattern.compile(
            "^(?:,(?: (?:the|a|an))?" + NOUNS + "{0,4}| (?:the|a|an)" + NOUNS
                    + "{1,4}|) (?:of|for|in|from|commands|represents|representing|leads|leading|heads|heading) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,5})");
    /** ", 49, is Interior Minister of Gorland" */
    private static final Pattern IS = Pattern.compile(
            "^(?:, \\d{2},)? (?:is|was) (?:the |a |an )?(?:[\\p{L}-]+ ){1,4}(?:of|for) (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,4})");

    /** ", Lindh's spokeswoman", ", Ousland's envoy" */
    private static final Pattern WHOSE = Pattern.compile(
            "^, ((?:\\p{Lu}[\\p{L}\\p{M}-]+ ?){1,3})['’]s (?:[\\p{L}-]+ ){0,2}(?:spokes(?:man|woman|person)|lawyer|envoy|deputy|aide|advis[eo]r|ambassador|minister|commander|leader|secretary|president)\\b");

    private static final Pattern LEADING = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\p{M}-]+ (?:of (?:the )?)?)*\\p{Lu}[\\p{L}\\p{M}-]+(?:['’]s)? (?:\\p{Lu}[\\p{L}\\p{M}-]+(?:['’]s)? )*(?:[\\p{Ll}-]+ ){0,2}(?:\\p{Lu}[\\p{L}]+ ){0,3}(?:[\\p{L}-]+, )?)$|\\b[Ff]or ((?:\\p{Lu}[\\p{L}\\p{M}-]+ ?)+), (?:\\p{Lu}\\p{L}+ )*$");
    private static final Pattern DONE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}-]+ (?:\\p{Ll}+ed|told|said|return|free|release|let|met|saw|sent|shot|hit|made|hand|bring|put|quoted|and|but|that|where|as) ");
    private static final Pattern ITS = Pattern.compile(
            "\\b([Ii]ts|[Tt]heir|[Tt]he country['’]s) (?:[\\p{L}-]+,? ){0,4}?(?:[\\p{L}-]+,? )?"
                    + "(?:(?<=, )(?:a (?:man|woman) )?(?:who )?(?:is |was )?(?:(?:calls|called|calling) (?:himself|herself)|(?:goes|went|going) by the name(?: of)?|known as) )?$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");
    /** "“If they come, ...,” | commander Roshan Tavi said" */
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]+[”\"] (?:[\\p{L}-]+ ){1,4}");

    private static final int BEFORE = 60;
    private static final int BEHIND = 90;
    /** "minister of foreign affairs" */
    private static final int LONGEST_OFFICE = 4;

    private static final int LONGEST_OPENING = 300;
    private static final int LONGEST_SENTENCE = 1000;
    private static final int MOST_MENTIONS = 200;
    private static final int MOST_BEHIND_A_QUOTE = 20;
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:The|A) (?:\\p{Ll}+ of (?:the )?|\\p{Ll}+ )?|In |On )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+[ ,]){1,4})");

    /** "In Ousland, dam director" before a name. */
    private static final Pattern IN_LAND =
            Pattern.compile("In (\\p{Lu}[\\p{L}\\p{M}’'-]+), (?:the )?(?:[\\p{L}-]+ ){1,5}");

    private static final Pattern WILL = Pattern.compile(
            "(?:The (?:\\p{Ll}+ of (?:the )?)?)?(?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,4}(?:will|would|is (?:ready|prepared|willing)|has (?:agreed|decided|offered)|demand(?:s|ed)|reject(?:s|ed)|den(?:ies|ied)|want(?:s|ed)|does not (?:recogni[sz]e|accept|want|intend|need|seek|negotiate))\\b");
    /** "accused the government of Karvia" */
    private static final String THEIR_POWER =
            "(?:" + String.join("|", WordList.words(BesideReader.class, "powers.txt")) + ")";

    private static final Pattern AGAINST =
            Pattern.compile("[^.!?\\n]{0,60}?" + WordList.regex(BesideReader.class, "addressing.txt")
                    + " (?:neighbou?ring |the (?:" + THEIR_POWER + " of (?:the )?)?)?(\\p{Lu}[\\p{L}\\p{M}]+)");
    /** "accused President | Otmar Lund": a page that lets him be accused may be any land's. */
    private static final Pattern ADDRESSED_BEFORE =
            Pattern.compile(WordList.regex(BesideReader.class, "addressing.txt") + " (?:the )?(?:[\\p{L}-]+ ){0,4}$");

    /** "Vantry has not broken any agreement" takes Vantry's side. */
    private static final String MISDEEDS = WordList.regex(BesideReader.class, "misdeeds.txt");

    private static final Pattern CRITICISED =
            Pattern.compile("(?:The )?(\\p{Lu}[\\p{L}\\p{M}]+) (?:(?:has|had|did|does|is|was) (?:not|never)\\b(?! "
                    + MISDEEDS + ")|refuse[sd]|fail(?:s|ed)|broke\\b|ignore[sd]|violate[sd]|continues to)");
    private static final String PROMISED =
            "[^.!?\\n]{0,30}?" + WordList.regex(BesideReader.class, "promising.txt") + "(?: [^.!?,\\n]{1,25}?)? that ";
    private static final Pattern OWN = Pattern.compile(
            PROMISED
                    + "(?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,3})(?:would|will|was ready|were ready)\\b|"
                    + PROMISED + "((?:his|her) \\p{Ll}+) (?:would|will)\\b"
                    + "|[^.!?\\n]{0,30}?\\bwarned (?:[^.!?\\n]{0,30}? )?that (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,3})would\\b[^.!?\\n]{0,80}? unless\\b");
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            ",? (?:who (?:speaks|spoke) for|(?:a |the )?(?:spokesman|spokeswoman|spokesperson|leader|commander) (?:of|for)) (?:the )?(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}\\p{M}’'-]+){0,3})");
    private static final Pattern SPOKESMAN = Pattern.compile(
            "(?<![\\p{L}’'-])((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,4})(?:spokesman|spokeswoman|spokesperson) $");
    private static final String HEAD = "((?:\\p{Ll}+ )?(?:" + String.join("|", GroupName.SHORT) + "))";
    private static final Pattern SMALL_BEHIND =
            Pattern.compile("^,?(?: (?:the|a|an))?(?: [\\p{Ll}-]+){0,3}? (?:of|for) the " + HEAD + "\\b");
    /** ", the leader of the mutineers", ", the sergeant who speaks for the mutineers" */
    private static final Pattern PEOPLE_BEHIND = Pattern.compile(
            "^,?(?: (?:the|a|an))?(?: [\\p{Ll}-]+){0,3}? (?:(?:leader|head|chief|chairman|chairwoman|spokesman|spokeswoman|spokesperson|commander|representative) (?:of|for)|who (?:speaks|spoke|leads|led) (?:for )?) ?the ("
                    + String.join("|", GroupName.PEOPLE) + ")\\b");

    /** What tells behind a name whose he is, the surest first. */
    private static final List<Pattern> WHOSE_BEHIND = List.of(IS, WHOSE, PEOPLE_BEHIND, OF, SMALL_BEHIND);

    private static final String HOUSES =
            String.join("|", new TreeSet<>(WordList.words(BesideReader.class, "bodies.txt"))) + "|"
                    + String.join("|", new TreeSet<>(GroupName.HEADS));

    private static final String BODY =
            "(?:ministry|department|army|staff|navy|service|police|authority|office|government)";

    /** ", a spokesman for the ministry" */
    private static final Pattern OF_BODY =
            Pattern.compile("^,? (?:(?:a|an|the|its) )?(?:[\\p{Ll}-]+ ){0,2}(?:of|for) the (" + BODY + ")\\b");

    /** "the Hadrunian Interior Ministry", "the Ministry of Internal Affairs of Hadrun" */
    private static final Pattern NAMED_BODY = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}-]+ ){1,4}(?i:" + BODY
            + ")\\b|(?i:" + BODY + ") of (?:\\p{Lu}[\\p{L}\\p{M}-]+ ){1,3}of \\p{Lu}[\\p{L}\\p{M}-]+");

    /** Bodies of states, and no state, have one. */
    private static final Pattern SECRETARY_GENERAL = Pattern.compile("\\b[Ss]ecretary[- ][Gg]eneral,? $");

    /** "the president of the | council of Sarre", "| council president", "| ministry spokesman" before a name. */
    private static final Pattern HOUSE_BEFORE = Pattern.compile(
            "\\b(?:of|for) (?:the )?((?:" + HOUSES
                    + ") of (?:the )?(?:\\p{Lu}[\\p{L}\\p{M}’'-]+ )+)$|\\b(" + HOUSES
                    + ") (?:president|chairman|chairwoman|chair|secretary|spokesman|spokeswoman|spokesperson|head|chief|leader|director) $");

    private static final Pattern SMALL_BEFORE = Pattern.compile("\\b(?:of|for) the " + HEAD + ", $");

    private final String text;

    BesideReader(String text) {
        this.text = text;
    }

    /** Wherever he is named in full, and on the same page by his last name alone. */
    List<Beside> read(String person) {
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
    private Optional<Beside> besideLastName(int at, int end) {
        Optional<String> against = against(at, end);
        Optional<String> own = named(OWN.matcher(text).region(end, text.length()));
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

    private Beside beside(int at, int end, String person) {
        String before = text.substring(Math.max(0, at - BEFORE), at);
        String after = text.substring(end, Math.min(text.length(), end + BEHIND));
        Matcher its = ITS.matcher(before);
        boolean owned = its.find();
        boolean leads = NameKey.words(lastWords(before)).stream().anyMatch(LEADERS::contains);
        int paragraph = text.lastIndexOf('\n', at) + 1;
        boolean mine = !owned && !ADDRESSED_BEFORE.matcher(before).find();
        return new Beside(
                ofBody(after, at).or(() -> behind(after)),
                owned
                        ? owner(its, at - before.length())
                        : organisation(before).or(() -> leading(before)).or(() -> land(at)),
                spokenFor(before, after),
                mine && (isOffice(NameKey.words(lastWords(before))) || isOffice(NameKey.words(person))),
                mine && NameKey.words(lastWords(before)).stream().anyMatch(GOVERNING::contains),
                leads,
                acting(paragraph, at).or(() -> leads ? led(paragraph, at) : Optional.empty()),
                against(at, end),
                named(OWN.matcher(text).region(end, text.length())));
    }

    /** The last body of this kind that is named before; "the department" is any. */
    private Optional<String> ofBody(String after, int at) {
        Matcher served = OF_BODY.matcher(after);
        if (!served.find()) {
            return Optional.empty();
        }
        String kind = served.group(1).equals("department") ? "" : served.group(1);
        Matcher body = NAMED_BODY.matcher(text).region(Math.max(0, at - LONGEST_SENTENCE), at);
        Optional<String> last = Optional.empty();
        while (body.find()) {
            String name = body.group().replaceFirst("^The ", "");
            last = name.toLowerCase(Locale.ROOT).contains(kind) ? Optional.of(name) : last;
        }
        return last;
    }

    /** Whose secretary-general he is: the one group that the page names. */
    private Optional<String> organisation(String before) {
        return SECRETARY_GENERAL.matcher(before).find() && organisations().size() == 1
                ? organisations().stream().findFirst()
                : Optional.empty();
    }

    private Set<String> organisations() {
        return GroupName.in(text).stream()
                .map(name -> name.replaceFirst("^The ", ""))
                .collect(Collectors.toSet());
    }

    private Optional<String> land(int at) {
        int sentence = sentenceStart(at);
        Matcher land = IN_LAND.matcher(text).region(sentence, Math.max(sentence, at));
        return land.matches() ? Optional.of(land.group(1)) : Optional.empty();
    }

    private static Optional<String> spokenFor(String before, String after) {
        Matcher behind = SPEAKS_FOR.matcher(after);
        Matcher leading = SPOKESMAN.matcher(before);
        return behind.lookingAt()
                ? Optional.of(behind.group(1))
                : leading.find() ? Optional.of(leading.group(1)) : Optional.empty();
    }

    private static Optional<String> behind(String after) {
        return WHOSE_BEHIND.stream()
                .flatMap(pattern -> named(pattern.matcher(after)).stream())
                .findFirst();
    }

    /** "Commander" is an office of state, "rebel commander" is none. */
    private static boolean isOffice(List<String> words) {
        return words.stream().anyMatch(OFFICES::contains) && words.stream().noneMatch(REBELS::contains);
    }

    /** "the Council return President | Salma Daoul": a verb between makes him no one's. */
    private static boolean isDoneTo(String phrase) {
        return DONE.matcher(phrase).find();
    }

    private static Optional<String> leading(String before) {
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

    /** "Its president, Ilan Voss": that of whoever opens the sentence, or the one before where this opens with "its". */
    private Optional<String> owner(Matcher its, int at) {
        int pronoun = at + its.start();
        int quoteEnd = Math.max(text.lastIndexOf('”', pronoun), text.lastIndexOf('"', pronoun));
        boolean quoted = quoteEnd >= 0 && pronoun - quoteEnd < MOST_BEHIND_A_QUOTE;
        int from = quoted
                ? Math.max(text.lastIndexOf('“', quoteEnd - 1), text.lastIndexOf('"', quoteEnd - 1))
                : sentenceStart(pronoun);
        int opening = quoted || from == pronoun ? sentenceStart(Math.max(0, from - 2)) : from;
        return opening(Math.max(0, opening), pronoun);
    }

    /** "Lower Skelde will vote. | Provincial leader Aino Weck promised": whose leader he may be who opens a paragraph, a land's or group's of several words. */
    private Optional<String> led(int paragraph, int at) {
        String before = text.substring(paragraph, at);
        boolean opens = before.split(" ").length <= LONGEST_OFFICE
                || QUOTED.matcher(before).matches();
        int end = paragraph;
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return opens && end > 0
                ? opening(text.lastIndexOf('\n', end - 1) + 1, end).filter(name -> name.indexOf(' ') > 0)
                : Optional.empty();
    }

    /** "Esk rejected the charge. Minister Ordway said", "The League will freeze the assets, Secretary Haspar warned". */
    private Optional<String> acting(int paragraph, int at) {
        Optional<String> opening = opening(paragraph, at);
        boolean apart = sentenceStart(at) > paragraph;
        return opening.filter(
                name -> apart || WILL.matcher(text).region(paragraph, at).lookingAt());
    }

    /** Whom he accuses, and of whom his sentence opens by saying that it has not kept its word. */
    private Optional<String> against(int at, int end) {
        return named(AGAINST.matcher(text).region(end, text.length()))
                .or(() -> named(CRITICISED.matcher(text).region(sentenceStart(at), at)));
    }

    private static Optional<String> named(Matcher phrase) {
        return phrase.lookingAt()
                ? IntStream.rangeClosed(1, phrase.groupCount())
                        .mapToObj(phrase::group)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .findFirst()
                : Optional.empty();
    }

    /** How much of a stretch's beginning is "VOLSK (Reuters) - ". */
    private static int dateline(String stretch) {
        return Datelines.of(stretch).stream()
                .filter(dateline -> dateline.start() == 0)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(0);
    }

    /** The name that a stretch of the text opens with. */
    private Optional<String> opening(int from, int to) {
        int start = from + dateline(text.substring(from, Math.min(text.length(), from + LONGEST_OPENING)));
        Matcher subject = OPENING.matcher(text).region(start, Math.max(start, to));
        return subject.lookingAt()
                ? Optional.of(subject.group(1).replace(',', ' ').strip())
                : Optional.empty();
    }

    private int sentenceStart(int at) {
        int start = Math.max(0, at - LONGEST_SENTENCE);
        Matcher end = SENTENCE_END.matcher(text).region(start, at);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private static String lastWords(String before) {
        String[] all = before.strip().split("\\s+");
        return String.join(" ", Arrays.copyOfRange(all, Math.max(0, all.length - LONGEST_OFFICE), all.length));
    }
}
