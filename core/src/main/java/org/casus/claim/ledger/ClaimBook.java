package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.claim.Claim;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.ClaimWriter;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Stances;
import org.casus.claim.gather.Voice;
import org.casus.claim.kin.OtherWords;
import org.casus.claim.kin.Standing;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Likeness;
import org.casus.text.Inference;

/** Writes groups of statements down as claims; a group that stands as before is not written again. For one thread. */
final class ClaimBook {
    private final ClaimWriter writer = new ClaimWriter();
    private final Stances stances;
    private final OtherWords otherWords;
    private Map<List<Heard>, Stood> stood = new IdentityHashMap<>();
    private Map<Standing, Claim> written = new IdentityHashMap<>();

    private List<OtherWords.Link> links = List.of();

    private record Stood(Set<StatementId> against, Standing standing) {}

    ClaimBook(Likeness likeness, Inference inference) {
        stances = new Stances(likeness);
        otherWords = new OtherWords(inference);
    }

    List<Claim> write(
            List<List<Heard>> groups,
            Map<StatementId, Answers.Answer> answers,
            Set<StatementId> breaches,
            Parties parties,
            List<Ruling> rulings) {
        Map<Standing, Claim> now = new IdentityHashMap<>();
        List<Claim> claims = new ArrayList<>();
        OtherWords.Joined joined = otherWords.join(standings(groups, answers, breaches), parties::isParty);
        links = joined.links();
        for (Standing standing : ruled(joined.standings(), answers, breaches, rulings)) {
            List<Ruling> about = Rulings.about(standing.statements(), rulings);
            Claim before = written.get(standing);
            Claim claim = before != null && before.rulings().equals(about)
                    ? before
                    : writer.write(voices(standing.statements()), standing.stances(), about);
            now.put(standing, claim);
            claims.add(claim);
        }
        written = now;
        return claims;
    }

    /** The statements by which what was written last was put together in other words. */
    List<OtherWords.Link> links() {
        return links;
    }

    /** As persons put them together or apart. */
    private List<Standing> ruled(
            List<Standing> standings,
            Map<StatementId, Answers.Answer> answers,
            Set<StatementId> breaches,
            List<Ruling> rulings) {
        Map<List<Heard>, Standing> known = new IdentityHashMap<>();
        standings.forEach(standing -> known.put(standing.statements(), standing));
        List<List<Heard>> groups = standings.stream().map(Standing::statements).toList();
        return Rulings.apply(groups, rulings).stream()
                .map(group -> {
                    Standing standing = known.get(group);
                    return standing == null
                            ? merged(standing(group, against(group, answers, breaches)), standings)
                            : standing;
                })
                .toList();
    }

    /** A group that a person changed stands as its words say, but what of it stood together before stands as before. */
    private static Standing merged(Standing changed, List<Standing> before) {
        Set<Heard> statements = new HashSet<>(changed.statements());
        for (Standing part : before) {
            if (statements.containsAll(part.statements())) {
                changed = changed.with(part);
            }
        }
        return changed;
    }

    private List<Standing> standings(
            List<List<Heard>> groups, Map<StatementId, Answers.Answer> answers, Set<StatementId> breaches) {
        Map<List<Heard>, Stood> now = new IdentityHashMap<>();
        List<Standing> standings = new ArrayList<>();
        for (List<Heard> group : groups) {
            Set<StatementId> against = against(group, answers, breaches);
            Stood before = stood.get(group);
            Stood after = before != null && before.against.equals(against)
                    ? before
                    : new Stood(against, standing(group, against));
            now.put(group, after);
            standings.add(after.standing);
        }
        stood = now;
        return standings;
    }

    private Standing standing(List<Heard> group, Set<StatementId> against) {
        return new Standing(group, stances.of(voices(group), against));
    }

    private static List<Voice> voices(List<Heard> group) {
        return group.stream().map(Heard::voice).toList();
    }

    private static Set<StatementId> against(
            List<Heard> group, Map<StatementId, Answers.Answer> answers, Set<StatementId> breaches) {
        Set<StatementId> against = Set.of();
        for (Heard heard : group) {
            Answers.Answer answer = answers.get(heard.id());
            if (answer != null && speaksAgainst(heard.voice(), answer)
                    || !breaches.isEmpty() && breaches.contains(heard.id())) {
                against = against.isEmpty() ? new HashSet<>() : against;
                against.add(heard.id());
            }
        }
        return against;
    }

    /** A negated denial that answers nothing states its negation: "No decision was taken". */
    private static boolean speaksAgainst(Voice voice, Answers.Answer answer) {
        return answer.answered().isPresent() || !voice.isNegated();
    }
}
