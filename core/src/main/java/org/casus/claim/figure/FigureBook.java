package org.casus.claim.figure;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.casus.claim.Evidence;
import org.casus.claim.Figure;
import org.casus.claim.gather.ClaimWriter;
import org.casus.text.Days;

/**
 * Keeps each claimant's figures in the order of their days: a newer one supersedes the older one, and both stay. The
 * order in which reports come does not matter. A chain of figures that stands as before is not followed again. For one
 * thread.
 */
public final class FigureBook {
    private static final Comparator<Tally> ORDER = Comparator.comparing(Tally::day, Days.UNDATED_LAST)
            .thenComparing(Tally::page)
            .thenComparing(tally -> tally.count().span());

    private Map<String, Chain> last = Map.of();

    /** What one side counts of one kind. */
    private record Chain(List<Tally> tallies, List<Figure> figures) {}

    /** The figures of all pages, in the order of what they count, of claimants and of days. */
    public List<Figure> keep(List<Tally> tallies) {
        Map<String, List<Tally>> chains = new TreeMap<>();
        for (Tally tally : tallies) {
            chains.computeIfAbsent(chain(tally), k -> new ArrayList<>()).add(tally);
        }
        Map<String, Chain> now = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        chains.forEach((key, counted) -> {
            Chain before = last.get(key);
            Chain chain =
                    before != null && before.tallies.equals(counted) ? before : new Chain(counted, follow(counted));
            now.put(key, chain);
            figures.addAll(chain.figures);
        });
        last = now;
        return figures;
    }

    private static String chain(Tally tally) {
        return tally.count().what().ordinal() + "\n" + tally.series();
    }

    private static List<Figure> follow(List<Tally> chain) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Optional<Figure> last = Optional.empty();
        for (Tally tally : chain.stream().sorted(ORDER).toList()) {
            Figure figure = figure(tally, last);
            String value = figure.claimant() + "\n" + figure.low() + "\n" + figure.high();
            Figure same = figures.get(value);
            if (same != null) {
                figures.put(value, repeated(same, figure));
                continue;
            }
            figures.put(value, figure);
            last = Optional.of(figure);
        }
        return List.copyOf(figures.values());
    }

    private static Figure figure(Tally tally, Optional<Figure> last) {
        Count count = tally.count();
        boolean adds = count.sum() == Count.Sum.ADDED && last.isPresent();
        int low = adds ? last.get().low() + count.low() : count.low();
        OptionalInt high = count.high();
        if (adds) {
            OptionalInt older = last.get().high();
            high = older.isPresent() && high.isPresent()
                    ? OptionalInt.of(older.getAsInt() + high.getAsInt())
                    : OptionalInt.empty();
        }
        Optional<String> supersedes =
                last.filter(older -> isNewer(tally, older)).map(Figure::id);
        return new Figure(
                "f" + ClaimWriter.digest(tally.page() + count.span() + count.what()),
                count.what(),
                count.who(),
                low,
                high,
                tally.claimant(),
                tally.chain(),
                tally.statement(),
                tally.day().map(day -> (Temporal) day),
                supersedes,
                adds ? OptionalInt.of(count.low()) : OptionalInt.empty(),
                new Evidence(tally.page(), count.span()),
                List.of());
    }

    /** Only a later day supersedes; two figures of one day stand side by side, unless one adds to the other. */
    private static boolean isNewer(Tally tally, Figure older) {
        if (tally.count().sum() == Count.Sum.ADDED) {
            return true;
        }
        Optional<LocalDate> before = older.asOf().map(LocalDate::from);
        return tally.day().isPresent()
                && before.isPresent()
                && tally.day().get().isAfter(before.get());
    }

    private static Figure repeated(Figure figure, Figure again) {
        List<Evidence> all = new ArrayList<>(figure.repeated());
        all.add(again.evidence());
        return new Figure(
                figure.id(),
                figure.what(),
                figure.who(),
                figure.low(),
                figure.high(),
                figure.claimant(),
                figure.chain(),
                figure.statement(),
                figure.asOf(),
                figure.supersedes(),
                figure.added(),
                figure.evidence(),
                all);
    }
}
