package org.casus.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;

/**
 * Which charge a denial speaks against whose words it does not take up, on a page that does not repeat the charge: "Nobody
 * of ours was near Lodd that night" answers what was said of its party in the days before, where its page speaks of that
 * matter. For one thread.
 */
final class Rebuttals {
    /** Days within which a denial answers a charge. */
    private static final int DAYS = 7;
    /** So much of a charge must stand on the page of its denial. */
    private static final double SPOKEN_OF = 0.45;
    /** The latest charges against a party that are looked at. */
    private static final int MOST = 100;

    private static final int READ = 20_000;
    /** "None of our units", "Nobody of ours". */
    private static final Pattern OWN = Pattern.compile(
            "^(?:\\S+\\s+){0,5}(?:our|ours|my|mine|we|us|i|this|its|his|her|their)\\b", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Likeness likeness;
    private final Links links;
    private final Answers answering;
    private Parties parties = Parties.of(List.of());
    private Map<Source, Gist> pages = new IdentityHashMap<>();

    Rebuttals(Lexicon lexicon, Likeness likeness, Links links, Answers answering) {
        this.lexicon = lexicon;
        this.likeness = likeness;
        this.links = links;
        this.answering = answering;
    }

    /** What one party says of another, in the group where it stands. */
    private record Charge(List<Heard> group, Heard heard) {}

    /** The groups, each denial with what it answers. */
    List<List<Heard>> join(List<List<Heard>> groups, Map<StatementId, Answers.Answer> answers, Parties now) {
        if (now != parties) {
            pages = new IdentityHashMap<>();
            parties = now;
        }
        Map<String, List<Charge>> charges = charges(groups);
        Map<List<Heard>, List<List<Heard>>> answering = new IdentityHashMap<>();
        for (List<Heard> group : groups) {
            if (isRebuttal(group, answers)) {
                charge(group, charges.getOrDefault(group.get(0).voice().party(), List.of()))
                        .ifPresent(charge -> answering
                                .computeIfAbsent(charge.group, g -> new ArrayList<>())
                                .add(group));
            }
        }
        return answering.isEmpty() ? groups : joined(groups, answering);
    }

    private static List<List<Heard>> joined(List<List<Heard>> groups, Map<List<Heard>, List<List<Heard>>> answering) {
        Map<List<Heard>, Boolean> moved = new IdentityHashMap<>();
        answering.values().forEach(some -> some.forEach(group -> moved.put(group, true)));
        return groups.stream()
                .filter(group -> !moved.containsKey(group))
                .map(group -> answering.containsKey(group)
                        ? Stream.concat(Stream.of(group), answering.get(group).stream())
                                .flatMap(List::stream)
                                .sorted(Comparator.comparing(Heard::id))
                                .toList()
                        : group)
                .toList();
    }

    private static Map<String, List<Charge>> charges(List<List<Heard>> groups) {
        Map<String, List<Charge>> charges = new HashMap<>();
        for (List<Heard> group : groups) {
            for (Heard heard : group) {
                Voice voice = heard.voice();
                accused(voice)
                        .filter(party -> isCharge(voice, party)
                                && group.stream()
                                        .noneMatch(
                                                other -> other.voice().party().equals(party) && !denies(other.voice())))
                        .ifPresent(party -> charges.computeIfAbsent(party, a -> new ArrayList<>())
                                .add(new Charge(group, heard)));
            }
        }
        return charges;
    }

    /** Who is said to act, else the only one who is named: "a Leskian drone had been shot down". */
    private static Optional<String> accused(Voice voice) {
        return voice.agent()
                .or(() -> voice.wording().names().size() == 1
                        ? voice.wording().names().stream().findFirst()
                        : Optional.empty());
    }

    private static boolean denies(Voice voice) {
        return voice.act() == Act.DENY || voice.isNegated();
    }

    private static boolean isCharge(Voice voice, String agent) {
        boolean says = voice.act() == Act.ASSERT || voice.act() == Act.ACCUSE;
        return says
                && !voice.party().equals(agent)
                && voice.outlook() == Voice.Outlook.FACT
                && (!voice.isNegated() || voice.act() == Act.ACCUSE);
    }

    /** Whether all of a group is one party's denial, of itself, that is not known to answer anything. */
    private boolean isRebuttal(List<Heard> group, Map<StatementId, Answers.Answer> answers) {
        String party = group.get(0).voice().party();
        return group.stream().map(Heard::voice).allMatch(voice -> {
            boolean denies = voice.act() == Act.DENY || voice.isNegated();
            Answers.Answer answer = answers.get(voice.id());
            return voice.party().equals(party)
                    && !voice.isCommitment()
                    && voice.outlook() == Voice.Outlook.FACT
                    && denies
                    && isOfItself(voice)
                    && (answer == null || answer.answered().isEmpty());
        });
    }

    /** Whether what is denied is of him who denies it, or is a charge as such: "the reproach". */
    private boolean isOfItself(Voice voice) {
        return voice.agent().filter(voice.party()::equals).isPresent()
                || voice.wording().names().contains(voice.party())
                || OWN.matcher(voice.content()).find()
                || answering.onlyPoints(voice);
    }

    /** The charge of which most stands on the denial's page, of two alike the later one. */
    private Optional<Charge> charge(List<Heard> denial, List<Charge> charges) {
        Voice first = denial.get(0).voice();
        Optional<LocalDate> day = first.day();
        List<Charge> near = charges.stream()
                .filter(charge -> isBefore(charge.heard.voice().day(), day))
                .sorted(Comparator.comparing(Rebuttals::day)
                        .thenComparing((Charge charge) -> charge.heard.id())
                        .reversed())
                .limit(MOST)
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Gist page = pages.computeIfAbsent(first.source(), this::read);
        Charge best = near.get(0);
        double most = 0;
        for (Charge charge : near) {
            double spoken = likeness.covered(charge.heard.gist(), page);
            if (spoken > most) {
                most = spoken;
                best = charge;
            }
        }
        return most >= SPOKEN_OF ? Optional.of(best) : Optional.empty();
    }

    private static LocalDate day(Charge charge) {
        return charge.heard.voice().day().orElse(LocalDate.MIN);
    }

    private static boolean isBefore(Optional<LocalDate> charged, Optional<LocalDate> denied) {
        if (charged.isEmpty() || denied.isEmpty()) {
            return true;
        }
        long days = denied.get().toEpochDay() - charged.get().toEpochDay();
        return days >= 0 && days <= DAYS;
    }

    private Gist read(Source source) {
        String text = source.text().substring(0, Math.min(READ, source.text().length()));
        return links.gist(Wording.read(text, parties.labels(text), lexicon));
    }
}
