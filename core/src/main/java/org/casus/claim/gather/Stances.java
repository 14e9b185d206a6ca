package org.casus.claim.gather;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.claim.Claim.Stance;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Likeness;
import org.casus.claim.wording.WordList;
import org.casus.statement.Act;
import org.casus.text.Days;

/** How each statement of a claim stands to it. Thread-safe. */
public final class Stances {
    private static final Pattern OPEN = WordList.pattern(Stances.class, "noncommittal.txt");
    private static final Pattern DENYING = WordList.pattern(Stances.class, "denials.txt");

    /** "two of the wounded", "three more": a part of a number does not speak against it, and stands where its party's whole one does. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:of (?:the|them|those|these|whom)|more|another|further|additional)\\b", Pattern.CASE_INSENSITIVE);

    /** Stems of what is measured, not counted: "15 percent" speaks against no "21 miles". */
    private static final Pattern MEASURE =
            Pattern.compile("per ?cent|%|mile|nautical|kilom|km|met(?:re|er)|foot|feet|inch|lb|degree");

    private static final Comparator<Voice> EARLIEST =
            Comparator.comparing(Voice::day, Days.UNDATED_LAST).thenComparing(Voice::id);

    private final Likeness likeness;

    public Stances(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * @param group the claim's statements
     * @param answers those that speak against something said before
     */
    public Map<StatementId, Stance> of(List<Voice> group, Set<StatementId> answers) {
        boolean anyFor = group.stream().anyMatch(voice -> !isUnclear(voice) && isFor(voice, answers));
        boolean anyDenial = group.stream()
                .anyMatch(
                        voice -> isDenial(voice, answers) && !isClaimOfUntruth(voice) && !isLoneRefusal(voice, group));
        Optional<Voice> proposer = group.stream()
                .filter(voice -> !isUnclear(voice) && isFor(voice, answers))
                .min(EARLIEST);
        Map<StatementId, Stance> stances = new HashMap<>();
        if (isOneWord(group, answers)) {
            group.forEach(voice -> stances.put(
                    voice.id(),
                    isUnclear(voice) ? Stance.UNCLEAR : voice.act() == Act.ACCUSE ? Stance.ACCUSES : Stance.AFFIRMS));
            return stances;
        }
        if (!anyFor && isAnsweredNo(group, answers)) {
            group.forEach(voice -> stances.put(
                    voice.id(),
                    isUnclear(voice) ? Stance.UNCLEAR : isDenial(voice, answers) ? Stance.DENIES : Stance.AFFIRMS));
            return stances;
        }
        for (Voice voice : group) {
            stances.put(voice.id(), stance(voice, answers, anyFor || anyDenial, proposer));
        }
        group.stream()
                .filter(Stances::isPart)
                .forEach(part -> wholeOf(part, group)
                        .ifPresent(whole -> stances.put(part.id(), stances.getOrDefault(whole.id(), Stance.AFFIRMS))));
        return stances;
    }

    private static boolean isPart(Voice voice) {
        return !voice.wording().numbers().isEmpty()
                && PART.matcher(voice.content()).find();
    }

    private static Optional<Voice> wholeOf(Voice part, List<Voice> group) {
        return group.stream()
                .filter(voice -> voice.party().equals(part.party()) && !isPart(voice))
                .findFirst();
    }

    /** "had no water" and "remained without water" of one speaker: two papers' words for what he said, once. */
    private static boolean isOneWord(List<Voice> group, Set<StatementId> answers) {
        return group.stream()
                .allMatch(voice -> voice.speaker().equals(group.get(0).speaker()) && !isDenial(voice, answers));
    }

    /** "Not a single miner was dismissed." "That is untrue": the claim is that none was. */
    private static boolean isAnsweredNo(List<Voice> group, Set<StatementId> answers) {
        return group.stream()
                .filter(voice -> isClaimOfUntruth(voice) && !voice.isNegated() && answers.contains(voice.id()))
                .anyMatch(denial -> group.stream()
                        .anyMatch(voice -> voice.act() == Act.ASSERT
                                && voice.isNegated()
                                && !voice.party().equals(denial.party())));
    }

    /** A claim that is negated by all who make it is the negated claim: then the negation denies nothing. */
    private Stance stance(Voice voice, Set<StatementId> answers, boolean denies, Optional<Voice> proposer) {
        if (isUnclear(voice)) {
            return Stance.UNCLEAR;
        }
        if (!isFor(voice, answers)) {
            return denies ? Stance.DENIES : Stance.AFFIRMS;
        }
        if (proposer.isPresent() && contradicts(voice, proposer.get())) {
            return Stance.DENIES;
        }
        return voice.act() == Act.ACCUSE ? Stance.ACCUSES : Stance.AFFIRMS;
    }

    private boolean isUnclear(Voice voice) {
        boolean againstItself = voice.act() == Act.ACCUSE
                && voice.agent().filter(voice.party()::equals).isPresent();
        return voice.act() == Act.EXPRESS
                || voice.hearsay() && (voice.act() == Act.DENY || againstItself && !voice.isDeniedAround())
                || OPEN.matcher(cue(voice)).find();
    }

    private static String cue(Voice voice) {
        return VoiceReader.words(voice.source(), voice.statement().cue());
    }

    /** "said the message was a forgery" denies by what it says; alone it is a claim of its own. */
    private static boolean isClaimOfUntruth(Voice voice) {
        return voice.act() == Act.DENY && !DENYING.matcher(cue(voice)).find();
    }

    /** "The union would not leave the bridge", where no page of the case asks it to: that is its own word. */
    private static boolean isLoneRefusal(Voice voice, List<Voice> group) {
        return voice.act() == Act.REFUSE && group.stream().allMatch(other -> other.act() == Act.REFUSE);
    }

    private static boolean isDenial(Voice voice, Set<StatementId> answers) {
        return voice.act() == Act.DENY && !voice.isNegated()
                || voice.isDeniedAround()
                || voice.act() == Act.REFUSE
                || answers.contains(voice.id());
    }

    private static boolean isFor(Voice voice, Set<StatementId> answers) {
        return !isDenial(voice, answers) && (!voice.isNegated() || voice.act() == Act.ACCUSE);
    }

    /**
     * Another party's word that cannot hold together with what was said first: withdrew and remained, 80 and 18. What
     * came of a threat or a promise does not speak against it.
     */
    private boolean contradicts(Voice voice, Voice proposer) {
        boolean other = !voice.party().equals(proposer.party()) && !voice.isCommitment() && !proposer.isCommitment();
        return other && (likeness.excludes(voice.wording(), proposer.wording()) || countsOtherwise(voice, proposer));
    }

    private static boolean measures(Voice voice) {
        return voice.wording().counted().stream()
                .anyMatch(counted -> MEASURE.matcher(counted).lookingAt());
    }

    private static boolean countsOtherwise(Voice voice, Voice proposer) {
        Set<String> mine = voice.wording().numbers();
        Set<String> theirs = proposer.wording().numbers();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(theirs::contains)
                && !measures(voice)
                && !measures(proposer)
                && !PART.matcher(voice.content()).find();
    }
}
