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
import org.casus.claim.wording.Likeness;

/** Writes groups of statements down as claims; a group that stands as before is not written again. For one thread. */
final class ClaimBook {
    private final ClaimWriter writer;
    private Map<List<Heard>, Written> written = new IdentityHashMap<>();

    private record Written(Set<StatementId> against, Claim claim) {
        boolean stillHolds(Set<StatementId> nowAgainst, List<Ruling> rulings) {
            return against.equals(nowAgainst) && claim.rulings().equals(rulings);
        }
    }

    ClaimBook(Likeness likeness) {
        writer = new ClaimWriter(new Stances(likeness));
    }

    List<Claim> write(
            List<List<Heard>> groups,
            Map<StatementId, Answers.Answer> answers,
            Set<StatementId> breaches,
            List<Ruling> rulings) {
        Map<List<Heard>, Written> now = new IdentityHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (List<Heard> group : Rulings.apply(groups, rulings)) {
            Set<StatementId> against = against(group, answers, breaches);
            List<Ruling> about = Rulings.about(group, rulings);
            Written before = written.get(group);
            Written after = before != null && before.stillHolds(against, about)
                    ? before
                    : new Written(against, writer.write(voices(group), against, about));
            now.put(group, after);
            claims.add(after.claim);
        }
        written = now;
        return claims;
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
