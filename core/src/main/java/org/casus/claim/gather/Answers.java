package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.WordList;
import org.casus.statement.Act;
import org.casus.statement.Quotation;

/**
 * What answers what on one page: "Karvia denied the charge. 'Not a single round was fired', Colonel Lanz said" answers
 * the accusation above it, though it shares no word with it. Thread-safe.
 */
public final class Answers {
    private static final Pattern DENIAL = WordList.pattern(Answers.class, "denials.txt");
    private static final Pattern COUNTERING = WordList.pattern(Answers.class, "countering.txt");
    private static final Pattern INSISTING = WordList.pattern(Answers.class, "insisting.txt");
    private static final int REACH = 260;

    /** How near a statement must stand behind one that is no accusation to answer it. */
    private static final int NEXT = 120;

    /** How near a quotation stands behind the sentence that it bears out. */
    private static final int RIGHT_BEHIND = 8;

    /** How far up a statement may stand that tells of the party that speaks against it. */
    private static final int REACH_UP = 600;

    private final Set<String> proforms;

    public Answers(Lexicon lexicon) {
        proforms = WordList.stems(Answers.class, "proforms.txt", lexicon);
    }

    /**
     * @param answered the statement that is answered, where one was found
     */
    public record Answer(Optional<StatementId> answered) {}

    /** The statements of a page that speak against something said before, with what that is. */
    public Map<StatementId, Answer> find(List<Voice> page) {
        Map<StatementId, Answer> answers = new HashMap<>();
        List<Voice> before = new ArrayList<>();
        for (Voice voice : page) {
            Optional<Answer> goingOn = goingOn(voice, before, answers);
            if (goingOn.isPresent()) {
                answers.put(voice.id(), goingOn.get());
            } else if (speaksAgainst(voice, before)) {
                answers.put(voice.id(), new Answer(target(voice, before).map(Voice::id)));
            }
            before.add(voice);
        }
        return answers;
    }

    /** "Karvia denied the charge. 'Not a single round was fired', its colonel said": the second answers what the first did. */
    private Optional<Answer> goingOn(Voice voice, List<Voice> before, Map<StatementId, Answer> answers) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Voice last = before.get(before.size() - 1);
        boolean quoted = voice.act() == Act.ASSERT
                && voice.statement().quotation() == Quotation.DIRECT
                && voice.start() - end(last) <= RIGHT_BEHIND;
        if (!last.party().equals(voice.party()) || !voice.isNegated() && !quoted) {
            return Optional.empty();
        }
        if (last.act() == Act.REFUSE && quoted && voice.isNegated()) {
            return Optional.of(new Answer(Optional.of(last.id())));
        }
        return onlyPoints(last) ? Optional.ofNullable(answers.get(last.id())) : Optional.empty();
    }

    private boolean speaksAgainst(Voice voice, List<Voice> before) {
        if (voice.act() == Act.DENY) {
            return true;
        }
        return voice.act() == Act.ASSERT
                && (isMarked(voice, before) || insists(voice, before))
                && !isSamePartyGoingOn(voice, before);
    }

    /** "Skerra accused Norrheim. Its minister insisted that there was no blockade" */
    private static boolean insists(Voice voice, List<Voice> before) {
        return voice.isNegated()
                && INSISTING.matcher(cue(voice)).find()
                && last(before, voice, true)
                        .filter(accusation -> voice.start() - end(accusation) <= REACH_UP)
                        .isPresent();
    }

    /** "Kestria would have none of it. Its drones stood in their hangars", "“Everyone who was alive is home,” he countered" */
    private static boolean isMarked(Voice voice, List<Voice> before) {
        return DENIAL.matcher(gap(voice, before)).find()
                || COUNTERING.matcher(cue(voice)).find();
    }

    private static String cue(Voice voice) {
        return VoiceReader.words(voice.source(), voice.statement().cue());
    }

    /** After its denial a party may go on to say other things; only the first of them stands beside the denial. */
    private static boolean isSamePartyGoingOn(Voice voice, List<Voice> before) {
        return !before.isEmpty() && before.get(before.size() - 1).party().equals(voice.party());
    }

    /** The words between the statement before and this one: "Nordmark disagrees." */
    private static String gap(Voice voice, List<Voice> before) {
        int start = voice.start();
        int from = Math.max(0, start - REACH);
        if (!before.isEmpty()) {
            from = Math.max(from, Math.min(end(before.get(before.size() - 1)), start));
        }
        return voice.source().text().substring(from, start);
    }

    private static int end(Voice voice) {
        return voice.statement()
                .content()
                .get(voice.statement().content().size() - 1)
                .end();
    }

    private Optional<Voice> target(Voice voice, List<Voice> before) {
        if (!voice.isNegated() && !onlyPoints(voice) && voice.act() == Act.DENY) {
            return Optional.empty();
        }
        Optional<Voice> accusation = last(before, voice, true);
        if (accusation.isPresent() && (voice.act() == Act.DENY || voice.isNegated())) {
            return accusation;
        }
        boolean marked = isMarked(voice, before) || voice.act() == Act.DENY && onlyPoints(voice);
        return marked
                ? ofItsParty(before, voice)
                        .or(() -> last(before, voice, false).filter(other -> voice.start() - end(other) <= NEXT))
                : Optional.empty();
    }

    /** The last fact a little further up that another told of the party: "the drone belonged to Kestria". */
    private static Optional<Voice> ofItsParty(List<Voice> before, Voice voice) {
        for (int i = before.size() - 1; i >= 0 && voice.start() - end(before.get(i)) <= REACH_UP; i--) {
            Voice candidate = before.get(i);
            boolean ofIt = candidate.agent().filter(voice.party()::equals).isPresent()
                    || candidate.wording().names().contains(voice.party());
            if (ofIt
                    && !candidate.party().equals(voice.party())
                    && !candidate.isCommitment()
                    && candidate.act() != Act.EXPRESS) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether its content only points: "the charge". */
    public boolean onlyPoints(Voice voice) {
        return proforms.containsAll(voice.wording().words())
                && voice.wording().numbers().isEmpty();
    }

    private static Optional<Voice> last(List<Voice> before, Voice voice, boolean accusing) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Voice candidate = before.get(i);
            boolean isOther = !candidate.party().equals(voice.party()) && candidate.act() != Act.EXPRESS;
            boolean isAimed = candidate.agent().filter(voice.party()::equals).isPresent();
            if (isOther && (isAimed || !accusing)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
