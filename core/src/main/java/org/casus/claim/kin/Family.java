package org.casus.claim.kin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.casus.claim.Claim.Stance;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.statement.Act;

/** What was put together, each as it stands to the claim of all. For one thread. */
final class Family {
    /** Each as it was, and as it stands to the claim of all. */
    private final Map<Standing, Standing> members = new IdentityHashMap<>();

    Family(Standing only) {
        members.put(only, only);
    }

    /** Each as it was. */
    Set<Standing> members() {
        return members.keySet();
    }

    /** Takes in another one, by two of their members that are about one question. */
    void take(Family other, OtherWords.Kinship kin) {
        boolean oneTurned = members.get(kin.one()) != kin.one();
        boolean otherTurned = other.members.get(kin.other()) != kin.other();
        if ((oneTurned != otherTurned) != kin.contrary()) {
            (weight() < other.weight() ? this : other).turn();
        }
        members.putAll(other.members);
    }

    private void turn() {
        members.replaceAll((was, stands) -> stands == was ? was.turned() : was);
    }

    /** How much speaks for it that the claim is what it takes for it: a charge, two sides on it, a plain word. */
    private double weight() {
        double weight = 0;
        boolean against = false;
        for (Standing stands : members.values()) {
            for (Heard heard : stands.statements()) {
                against |= stands.sign(heard) < 0;
                if (stands.sign(heard) > 0) {
                    weight = Math.max(weight, weight(heard.voice()));
                }
            }
        }
        return weight + (against ? 2 : 0) + members.size() * 0.01;
    }

    private static double weight(Voice voice) {
        boolean saysNo = voice.isNegated() != (voice.act() == Act.DENY) || voice.act() == Act.REFUSE;
        return voice.act() == Act.ACCUSE ? 4 : saysNo ? 0 : 1;
    }

    /** The member with the smallest id, in whose place all of it stands. */
    Standing first() {
        return members.keySet().stream().min(Standing.BY_ID).orElseThrow();
    }

    /** All of it as one. */
    Standing whole() {
        Map<StatementId, Stance> stances = new HashMap<>();
        members.values().forEach(stands -> stances.putAll(stands.stances()));
        return new Standing(
                members.keySet().stream()
                        .flatMap(standing -> standing.statements().stream())
                        .sorted(Comparator.comparing(Heard::id))
                        .toList(),
                stances);
    }
}
