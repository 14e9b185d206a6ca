package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.claim.Source;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Voice;
import org.casus.claim.wording.Likeness;
import org.casus.statement.Act;

/**
 * What a page tells right before a denial: "Tanks had been on the road, the observers said. The army denied that any tank
 * had left its garrison" answers the observers. For one thread; good for the groups that it was made of.
 */
final class ToldBefore {
    /** Characters from the beginning of what is told to that of the denial behind it. */
    private static final int NEAR = 500;

    private final Likeness likeness;
    private final Map<Source, List<Told>> byPage = new IdentityHashMap<>();

    /** A statement in the group where it stands. */
    private record Told(List<Heard> group, Heard heard) {}

    /** @param denials those of the groups that are asked for */
    ToldBefore(List<List<Heard>> groups, Set<List<Heard>> denials, Likeness likeness) {
        this.likeness = likeness;
        denials.forEach(group -> group.forEach(heard -> byPage.put(heard.voice().source(), new ArrayList<>())));
        for (List<Heard> group : groups) {
            for (Heard heard : group) {
                List<Told> page = byPage.get(heard.voice().source());
                if (page != null) {
                    page.add(new Told(group, heard));
                }
            }
        }
        byPage.values()
                .forEach(page -> page.sort(
                        Comparator.comparingInt(told -> told.heard.voice().start())));
    }

    /** The group of the fact before one of the denials with which that has a word in common, unless their party says the same there. */
    Optional<List<Heard>> of(List<Heard> denial) {
        String party = denial.get(0).voice().party();
        return denial.stream()
                .filter(heard -> heard.voice().act() == Act.DENY)
                .flatMap(heard ->
                        before(heard).filter(told -> likeness.shareContent(told.heard.gist(), heard.gist())).stream())
                .map(Told::group)
                .filter(group -> group.stream()
                        .map(Heard::voice)
                        .noneMatch(voice -> voice.party().equals(party) && !Rebuttals.denies(voice)))
                .findFirst();
    }

    private Optional<Told> before(Heard denial) {
        int start = denial.voice().start();
        return byPage.getOrDefault(denial.voice().source(), List.of()).stream()
                .filter(told -> told.heard.voice().start() < start)
                .reduce((earlier, later) -> later)
                .filter(told -> start - told.heard.voice().start() <= NEAR)
                .filter(told ->
                        isFactOfAnother(told.heard.voice(), denial.voice().party()));
    }

    private static boolean isFactOfAnother(Voice voice, String party) {
        return !voice.party().equals(party)
                && voice.act() == Act.ASSERT
                && !voice.isNegated()
                && voice.outlook() == Voice.Outlook.FACT;
    }
}
