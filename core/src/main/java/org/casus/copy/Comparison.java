package org.casus.copy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.copy.credit.Outlets;
import org.casus.copy.group.Grouping;
import org.casus.copy.group.Likenesses;
import org.casus.copy.group.Sets;
import org.casus.copy.group.Tie;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.WeightedWords;

/** Compares readings, sorted by id, and groups them by what they share, whom they credit and what persons said. */
final class Comparison {
    /** Pages that credit one teller, or one the other, are about one matter from this likeness on. */
    private static final double ONE_MATTER = 0.14;
    /** Agencies put out many reports a day: pages that credit the same one must be more alike. */
    private static final double ONE_REPORT = 0.24;
    /** Days within which pages can go back to one report. */
    private static final int DAYS = 7;

    private final List<Reading> readings;
    private final Commonness commonness;
    private final Likeness likeness;
    private final Sets groups;

    Comparison(List<Reading> readings, Wordings wordings, List<Ruling> rulings) {
        this.readings = readings;
        List<Print> prints = readings.stream().map(Reading::print).toList();
        Rulings persons = new Rulings(readings, rulings);
        int[] twins = twins(prints, persons);
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < twins.length; i++) {
            if (twins[i] == i) {
                distinct.add(i);
            }
        }
        List<Print> ones = distinct.stream().map(prints::get).toList();
        commonness = Commonness.of(ones.stream().map(Print::words).toList());
        likeness = new Likeness(
                prints,
                prints.stream()
                        .map(p -> WeightedWords.of(p.words(), commonness))
                        .toList(),
                wordings,
                commonness);
        groups = group(distinct, ones, persons);
        for (int i = 0; i < twins.length; i++) {
            groups.join(i, twins[i]);
        }
    }

    Sets groups() {
        return groups;
    }

    Commonness commonness() {
        return commonness;
    }

    Likeness likeness() {
        return likeness;
    }

    private Sets group(List<Integer> distinct, List<Print> prints, Rulings persons) {
        List<WeightedWords> weights = distinct.stream().map(likeness::weights).toList();
        Likenesses judged = (a, b) -> persons.keepApart(a, b) ? Likenesses.APART : likeness.between(a, b);
        List<Tie> ties = new ArrayList<>();
        List<Tie> matters = new ArrayList<>();
        CandidateIndex index = new CandidateIndex();
        for (int i = 0; i < prints.size(); i++) {
            int document = distinct.get(i);
            for (int near : index.near(prints.get(i), weights.get(i))) {
                int other = distinct.get(near);
                double alike = likeness.mayBeOne(other, document) ? judged.between(other, document) : 0;
                if (alike >= Likeness.ONE_ORIGIN) {
                    ties.add(new Tie(other, document, alike));
                }
                if (isCredited(other, document)) {
                    matters.add(new Tie(other, document, likeness.inWords(other, document)));
                }
            }
            index.add(prints.get(i), weights.get(i));
        }
        Sets found = new Grouping(Likeness.ONE_ORIGIN, judged).group(readings.size(), ties, persons.together());
        Set<Integer> credited = new HashSet<>();
        matters.stream().sorted().forEach(tie -> {
            // Of pages that credit the same teller a page goes to the one most like it, else it would tie all together.
            boolean first = credited.add(tie.first()) | credited.add(tie.second());
            if ((first || owes(readings.get(tie.first()), readings.get(tie.second())))
                    && !persons.keepApart(found, tie.first(), tie.second())) {
                found.join(tie.first(), tie.second());
            }
        });
        return found;
    }

    /** Whether one page credits the other's outlet, or both credit one teller, for one matter. */
    private boolean isCredited(int first, int second) {
        Reading a = readings.get(first);
        Reading b = readings.get(second);
        boolean owes = owes(a, b);
        Set<String> both =
                owes ? Set.of() : a.keys().stream().filter(b.keys()::contains).collect(toSet());
        if (!owes && both.isEmpty() || !isClose(a, b)) {
            return false;
        }
        double alike = likeness.inWords(first, second);
        return owes && alike >= ONE_MATTER
                || both.stream().anyMatch(key -> alike >= (Outlets.isAgency(key) ? ONE_REPORT : ONE_MATTER));
    }

    /** Whether one page credits the other's outlet. */
    private static boolean owes(Reading a, Reading b) {
        return Seniority.mayOwe(a, b) || Seniority.mayOwe(b, a);
    }

    private static boolean isClose(Reading a, Reading b) {
        LocalDate one = Seniority.day(a);
        LocalDate other = Seniority.day(b);
        boolean dated = !one.equals(LocalDate.MAX) && !other.equals(LocalDate.MAX);
        return !dated || Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }

    /** For each text the first one of exactly the same words; itself where persons have spoken of it. */
    private static int[] twins(List<Print> prints, Rulings persons) {
        Map<Long, Integer> first = new HashMap<>();
        int[] twins = new int[prints.size()];
        for (int i = 0; i < twins.length; i++) {
            boolean alone = prints.get(i).isEmpty() || persons.mention(i);
            twins[i] = alone ? i : first.computeIfAbsent(prints.get(i).exact(), k -> -1);
            if (twins[i] < 0) {
                first.put(prints.get(i).exact(), i);
                twins[i] = i;
            }
        }
        return twins;
    }

    /** What persons said, by the documents' numbers. */
    private static final class Rulings {
        private record Pair(int first, int second) {}

        private final Set<Pair> apart = new HashSet<>();
        private final Set<Integer> mentioned = new HashSet<>();
        private final List<Tie> together = new ArrayList<>();

        Rulings(List<Reading> readings, List<Ruling> rulings) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < readings.size(); i++) {
                numbers.put(readings.get(i).id(), i);
            }
            for (Ruling ruling : rulings) {
                int first = numbers.getOrDefault(ruling.first(), -1);
                int second = numbers.getOrDefault(ruling.second(), -1);
                if (first >= 0 && second >= 0 && first != second) {
                    add(Math.min(first, second), Math.max(first, second), ruling.verdict());
                }
            }
        }

        private void add(int first, int second, Ruling.Verdict verdict) {
            Stream.of(first, second).forEach(mentioned::add);
            if (verdict == Ruling.Verdict.ONE_ORIGIN) {
                together.add(new Tie(first, second, 1));
            } else {
                apart.add(new Pair(first, second));
            }
        }

        boolean mention(int document) {
            return mentioned.contains(document);
        }

        boolean keepApart(int first, int second) {
            return apart.contains(new Pair(Math.min(first, second), Math.max(first, second)));
        }

        boolean keepApart(Sets groups, int first, int second) {
            int a = groups.of(first);
            int b = groups.of(second);
            return apart.stream().anyMatch(pair -> {
                int one = groups.of(pair.first());
                int other = groups.of(pair.second());
                return one == a && other == b || one == b && other == a;
            });
        }

        List<Tie> together() {
            return together;
        }
    }
}
