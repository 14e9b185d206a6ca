package org.casus.copy.family;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.copy.likeness.Likeness;
import org.casus.copy.likeness.WeighedPrint;
import org.casus.copy.progress.Milestones;
import org.casus.copy.progress.Progress;
import org.casus.copy.reading.OneTeller;
import org.casus.copy.reading.Reading;
import org.casus.copy.reading.Twins;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.SharedWords;
import org.casus.copy.wording.Commonness;

/**
 * For each reading the earlier ones that a closer look can find to be of one origin with it: found by signature and telling
 * words, and kept where words or credits speak for it. Immutable and thread-safe.
 */
public final class NearPages {
    private static final int[] NONE = {};

    private final int[][] near;

    /** @param twins of which only the first is looked at */
    public NearPages(List<Reading> readings, Twins twins, Commonness commonness, Progress progress) {
        int[] distinct = twins.distinct();
        List<WeighedPrint> prints = Arrays.stream(distinct)
                .parallel()
                .mapToObj(i -> WeighedPrint.of(readings.get(i).print(), commonness))
                .toList();
        CandidateIndex index = new CandidateIndex();
        prints.forEach(print -> index.add(print.print(), print.weights()));
        ThreadLocal<SharedWords> shared = ThreadLocal.withInitial(SharedWords::new);
        near = new int[readings.size()][];
        Arrays.fill(near, NONE);
        Milestones milestones = new Milestones(progress, Progress.Step.SEARCHED, distinct.length);
        IntStream.range(0, distinct.length).parallel().forEach(i -> {
            near[distinct[i]] = Arrays.stream(index.before(i, shared.get()))
                    .filter(other -> isNear(
                            prints.get(other), prints.get(i), readings.get(distinct[other]), readings.get(distinct[i])))
                    .map(other -> distinct[other])
                    .toArray();
            milestones.add(1);
        });
    }

    /** How many readings. */
    public int size() {
        return near.length;
    }

    public int[] before(int reading) {
        return near[reading];
    }

    /** Whether words or credits speak for two pages being of one origin, so that a closer look is worth it. */
    public static boolean isNear(WeighedPrint print, WeighedPrint other, Reading reading, Reading otherReading) {
        double alike = print.inWords(other);
        return Likeness.mayBeOne(print, other, alike) || OneTeller.mayBeTold(reading, otherReading, alike);
    }
}
