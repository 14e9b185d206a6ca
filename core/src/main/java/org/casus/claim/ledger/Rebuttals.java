package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Vocabulary;
import org.casus.claim.wording.WordList;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;

/**
 * Which charge a denial speaks against whose words it hardly takes up, on a page that does not repeat the charge: "Nobody of
 * ours was near Lodd that night" answers what was said of its party in the days before, where its page speaks of that
 * matter; "No fighter was in the air" what was said of its fighters. For one thread.
 */
final class Rebuttals {
    /** Days within which a denial answers a charge. */
    private static final int DAYS = 7;
    /** So much of a charge must stand on the page of its denial. */
    private static final double SPOKEN_OF = 0.45;

    /** So much of it where it is the only accusation of those days. */
    private static final double TOUCHED = 0.05;
    /** The latest charges against a party that are looked at. */
    private static final int MOST = 40;

    private static final int READ = 20_000;
    private static final long UNDATED = Long.MIN_VALUE;
    /** "None of our units", "Nobody of ours". */
    private static final Pattern OWN = Pattern.compile(
            "^(?:\\S+\\s+){0,5}(?:our|ours|my|mine|we|us|i|this|its|his|her|their)\\b", Pattern.CASE_INSENSITIVE);

    /** "the Lethish account of how the mail plane was lost" */
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\W*(?:the |all |these |those |any |such )*(?:\\S+ ){0,2}"
                    + WordList.regex(Rebuttals.class, "accounts.txt") + " (?:of|about|that|from|by|over)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "No fighter was in the air", "Not one of our aircraft" */
    private static final Pattern FLAT = Pattern.compile(
            "\\W*(?:that )?(?:no(?! (?:more|longer|further|fewer|less|other)\\b)|none|nobody|no one|nothing|never|not (?:a|one|any|even))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "did not want war" says no to no deed. */
    private static final Pattern WANTED = WordList.pattern(Rebuttals.class, "wanting.txt");

    /** "had found no trace" */
    private static final Pattern NO_EVIDENCE = Pattern.compile(
            "\\bno (?:\\p{Ll}+ )?" + WordList.regex(Rebuttals.class, "evidence.txt"), Pattern.CASE_INSENSITIVE);

    private static final Comparator<Charge> LATEST = Comparator.comparingLong(Charge::day)
            .thenComparing((Charge charge) -> charge.heard.id())
            .reversed();

    private final Lexicon lexicon;
    private final Likeness likeness;
    private final Links links;
    private final Answers answering;
    private Parties parties = Parties.of(List.of());
    private Map<Source, Vocabulary> pages = new IdentityHashMap<>();

    /** Each group that was answered, with its answers. */
    private Map<List<Heard>, List<Heard>> whole = new IdentityHashMap<>();

    Rebuttals(Lexicon lexicon, Likeness likeness, Links links, Answers answering) {
        this.lexicon = lexicon;
        this.likeness = likeness;
        this.links = links;
        this.answering = answering;
    }

    /**
     * What one party says of another, in the group where it stands.
     *
     * @param day when it was said, counted from the epoch; {@link #UNDATED} where that is unknown
     */
    private record Charge(List<Heard> group, Heard heard, long day) {}

    /**
     * The groups, each denial with what it answers.
     *
     * @param readAgain the pages on which names may have come to mean someone else, by their ids
     */
    List<List<Heard>> join(
            List<List<Heard>> groups, Map<StatementId, Answers.Answer> answers, Parties now, Set<String> readAgain) {
        parties = now;
        Map<Source, Vocabulary> before = pages;
        pages = new IdentityHashMap<>();
        Set<List<Heard>> rebuttals = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.stream().filter(group -> isRebuttal(group, answers)).forEach(rebuttals::add);
        Map<String, List<Charge>> charges = charges(groups, rebuttals);
        ToldBefore told = new ToldBefore(groups, rebuttals, likeness);
        Map<List<Heard>, List<List<Heard>>> answered = new IdentityHashMap<>();
        for (List<Heard> group : rebuttals) {
            Source source = group.get(0).voice().source();
            Vocabulary known = readAgain.contains(source.page()) ? null : before.get(source);
            if (known != null) {
                pages.put(source, known);
            }
            charge(group, charges.getOrDefault(group.get(0).voice().party(), List.of()))
                    .or(() -> clearedOf(group.get(0), charges))
                    .map(Charge::group)
                    .or(() -> told.of(group))
                    .ifPresent(charge -> answered.computeIfAbsent(charge, g -> new ArrayList<>())
                            .add(group));
        }
        return joined(groups, answered);
    }

    /** A group that is answered as before stays the same object. */
    private List<List<Heard>> joined(List<List<Heard>> groups, Map<List<Heard>, List<List<Heard>>> answered) {
        Map<List<Heard>, List<Heard>> before = whole;
        whole = new IdentityHashMap<>();
        Set<List<Heard>> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        answered.forEach((group, answers) -> {
            moved.addAll(answers);
            List<Heard> now = Stream.concat(Stream.of(group), answers.stream())
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Heard::id))
                    .toList();
            whole.put(group, now.equals(before.get(group)) ? before.get(group) : now);
        });
        return groups.stream()
                .filter(group -> !moved.contains(group))
                .map(group -> whole.getOrDefault(group, group))
                .toList();
    }

    /** What is said of each party that denies something, where it does not say the same itself: the latest first. */
    private static Map<String, List<Charge>> charges(List<List<Heard>> groups, Set<List<Heard>> rebuttals) {
        Map<String, List<Charge>> charges = new HashMap<>();
        for (List<Heard> rebuttal : rebuttals) {
            Voice denial = rebuttal.get(0).voice();
            charges.put(denial.party(), new ArrayList<>());
            if (findsNothing(denial)) {
                denial.wording().names().forEach(named -> charges.put(named, new ArrayList<>()));
            }
        }
        for (List<Heard> group : groups) {
            if (!rebuttals.contains(group)) {
                addCharges(group, charges);
            }
        }
        charges.values().forEach(some -> some.sort(LATEST));
        return charges;
    }

    private static void addCharges(List<Heard> group, Map<String, List<Charge>> charges) {
        Set<String> affirming = new HashSet<>();
        for (Heard heard : group) {
            if (!denies(heard.voice())) {
                affirming.add(heard.voice().party());
            }
        }
        for (Heard heard : group) {
            Voice voice = heard.voice();
            accused(voice)
                    .filter(party -> isCharge(voice, party) && !affirming.contains(party))
                    .flatMap(party -> Optional.ofNullable(charges.get(party)))
                    .ifPresent(known -> known.add(new Charge(group, heard, day(voice))));
        }
    }

    /** Who is said to act, else the only one who is named: "a Leskian drone had been shot down". */
    private static Optional<String> accused(Voice voice) {
        return voice.agent()
                .or(() -> voice.wording().names().size() == 1
                        ? voice.wording().names().stream().findFirst()
                        : Optional.empty());
    }

    static boolean denies(Voice voice) {
        return voice.act() == Act.DENY || voice.isNegated() || voice.isDeniedAround();
    }

    private static boolean isCharge(Voice voice, String agent) {
        boolean says = voice.act() == Act.ASSERT || voice.act() == Act.ACCUSE;
        return says
                && !voice.asksOnly()
                && !voice.party().equals(agent)
                && voice.outlook() == Voice.Outlook.FACT
                && (!voice.isNegated() || voice.act() == Act.ACCUSE);
    }

    /** Whether all of a group is one party's denial that is not known to answer anything. */
    private boolean isRebuttal(List<Heard> group, Map<StatementId, Answers.Answer> answers) {
        String party = group.get(0).voice().party();
        for (Heard heard : group) {
            Voice voice = heard.voice();
            boolean denial = denies(voice)
                    && voice.outlook() == Voice.Outlook.FACT
                    && !heard.isCommitment()
                    && voice.party().equals(party);
            Answers.Answer answer = denial ? answers.get(heard.id()) : null;
            if (!denial || answer != null && answer.answered().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is denied is of him who denies it, or is a charge as such: "the reproach". */
    private boolean isOfItself(Voice voice) {
        return voice.agent().filter(voice.party()::equals).isPresent()
                || voice.wording().names().contains(voice.party())
                || OWN.matcher(voice.content()).find()
                || ACCOUNT.matcher(voice.content()).lookingAt()
                || answering.onlyPoints(voice);
    }

    /** "the Lethish account": all that Leth tells. */
    private static boolean isAccountOf(String teller, Voice denial) {
        return denial.wording().names().contains(teller)
                && ACCOUNT.matcher(denial.content()).lookingAt();
    }

    /** The charge of which most stands on the denial's page, of two alike the later one. */
    private Optional<Charge> charge(List<Heard> denial, List<Charge> charges) {
        Heard first = denial.get(0);
        boolean ofItself = denial.stream().map(Heard::voice).allMatch(this::isOfItself);
        boolean flat = first.voice().act() == Act.DENY
                || FLAT.matcher(first.voice().content()).lookingAt();
        Optional<Charge> best = Optional.empty();
        double most = 0;
        int seen = 0;
        long day = day(first.voice());
        for (Charge charge : charges) {
            boolean dated = day != UNDATED && charge.day != UNDATED;
            boolean before = dated && charge.day <= day;
            boolean near = !dated || Math.abs(charge.day - day) <= DAYS;
            boolean meant =
                    near && (ofItself && before || flat && likeness.shareContent(charge.heard.gist(), first.gist()));
            if (meant && seen++ < MOST) {
                double spoken = page(first.voice().source()).covers(charge.heard.gist());
                boolean enough =
                        spoken >= SPOKEN_OF || isAccountOf(charge.heard.voice().party(), first.voice());
                if (enough && (spoken > most || best.isEmpty())) {
                    most = spoken;
                    best = Optional.of(charge);
                }
            }
        }
        boolean ofDeed = !WANTED.matcher(first.voice().content()).find();
        return best.or(() -> ofDeed && (ofItself || flat) ? onlyAccusation(charges, first) : Optional.empty());
    }

    /** "found no trace that led to Uldar": a third's word on what Uldar is accused of. */
    private Optional<Charge> clearedOf(Heard denial, Map<String, List<Charge>> charges) {
        return findsNothing(denial.voice())
                ? denial.voice().wording().names().stream()
                        .filter(name -> !name.equals(denial.voice().party()))
                        .sorted()
                        .map(name -> onlyAccusation(charges.getOrDefault(name, List.of()), denial))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean findsNothing(Voice voice) {
        return NO_EVIDENCE.matcher(voice.content()).find();
    }

    /** "His men had not forced anyone": where nothing else was laid to a party's charge in those days, its denial is of that. */
    private Optional<Charge> onlyAccusation(List<Charge> charges, Heard denial) {
        long day = day(denial.voice());
        List<Charge> open = charges.stream()
                .filter(charge -> charge.heard.voice().act() == Act.ACCUSE)
                .filter(charge ->
                        day != UNDATED && charge.day != UNDATED && charge.day <= day && day - charge.day <= DAYS)
                .limit(MOST)
                .toList();
        boolean one = !open.isEmpty() && open.stream().allMatch(charge -> charge.group == open.get(0).group);
        return one && page(denial.voice().source()).covers(open.get(0).heard.gist()) >= TOUCHED
                ? Optional.of(open.get(0))
                : Optional.empty();
    }

    private Vocabulary page(Source source) {
        return pages.computeIfAbsent(source, this::read);
    }

    private static long day(Voice voice) {
        return voice.day().map(LocalDate::toEpochDay).orElse(UNDATED);
    }

    private Vocabulary read(Source source) {
        String text = source.text().substring(0, Math.min(READ, source.text().length()));
        return new Vocabulary(links.gist(Wording.read(text, parties.labels(text), lexicon)));
    }
}
