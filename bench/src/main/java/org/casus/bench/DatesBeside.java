package org.casus.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.casus.text.Timex;
import org.casus.text.TimexFinder;

/**
 * Date expressions, Casus beside HeidelTime in one process on the same texts: F1 and characters a second of each.
 *
 * <p>{@code java org.casus.bench.DatesBeside GOLD.jsonl...}
 */
public final class DatesBeside {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 20;

    private DatesBeside() {}

    public static void main(String[] files) throws IOException {
        LogManager.getLogManager().reset();
        List<DatedText> texts = new ArrayList<>();
        for (String file : files) {
            texts.addAll(DatedText.read(Path.of(file)));
        }
        TimexFinder finder = new TimexFinder();
        HeidelTimePeer peer = new HeidelTimePeer();
        double theirs = measure("HeidelTime", texts, text -> peer.find(text.text(), text.written()), 1);
        double ours = measure("Casus", texts, text -> finder.find(text.text(), Optional.of(text.written())), ROUNDS);
        System.out.printf(Locale.ROOT, "Casus reads %.0f times as many characters a second%n", ours / theirs);
    }

    /** Scores every text once, warmed up, then measures the time of the given number of rounds. */
    private static double measure(
            String name, List<DatedText> texts, Function<DatedText, List<Timex>> system, int rounds) {
        TimexScore score = new TimexScore();
        for (DatedText text : texts) {
            score.add(text.timexes(), system.apply(text));
        }
        long found = 0;
        for (int round = 1; round < WARM_UP && rounds > 1; round++) {
            found += texts.stream().mapToInt(text -> system.apply(text).size()).sum();
        }
        long characters = 0;
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            for (DatedText text : texts) {
                found += system.apply(text).size();
                characters += text.text().length();
            }
        }
        double perSecond = characters / ((System.nanoTime() - start) / 1e9);
        System.out.printf(
                Locale.ROOT, "%-11s %s  %,.0f characters/s, %d found in all%n", name, score, perSecond, found);
        return perSecond;
    }
}
