package org.casus.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.origin.OriginFinder;
import org.casus.copy.origin.OriginIndex;
import org.casus.copy.progress.Progress;

/**
 * Prints the two figures of copies at scale, over {@linkplain InventedPages invented pages} of 300 words: {@code CopyScale
 * add PAGES} how long it takes to find the origin of a page and keep it in a case of that many pages, {@code CopyScale group
 * PAGES} how long to group so many. Processor time beside the clock's, since a machine may be shared; that of grouping is
 * the whole process's, with compiling and collecting garbage.
 */
public final class CopyScale {
    private static final long SEED = 7;

    private CopyScale() {}

    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("CopyScale add|group PAGES, not " + String.join(" ", args));
        }
        int pages = Integer.parseInt(args[1]);
        if (args[0].equals("add")) {
            add(pages);
        } else {
            group(pages);
        }
    }

    private static void add(int pages) {
        InventedPages invented = new InventedPages(SEED);
        OriginIndex index = new OriginIndex();
        long[] processor = new long[pages];
        long[] clock = new long[pages];
        int found = 0;
        int right = 0;
        int derived = 0;
        Map<String, Integer> origins = new HashMap<>();
        for (int i = 0; i < pages; i++) {
            InventedPages.Page page = invented.next();
            long start = System.nanoTime();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            index.add(page.document());
            List<Descent> group = index.group(page.document().id());
            processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread;
            clock[i] = System.nanoTime() - start;
            origins.put(page.document().id(), page.origin());
            derived += page.origin() == i ? 0 : 1;
            found += group.get(0).of().isPresent() ? 1 : 0;
            right += group.get(0)
                            .of()
                            .filter(of -> origins.getOrDefault(of, -1) == page.origin())
                            .isPresent()
                    ? 1
                    : 0;
        }
        print("adding a page to a case of %,d pages (the last tenth), heap of at most %,d MB:", pages, heap());
        times("processor time", processor);
        times("by the clock", clock);
        print(
                "of %,d pages that go back to an earlier one %,d found it; %,d named a page of another origin",
                derived, right, found - right);
        print("heap kept %,d MB, at its fullest %,d MB", kept(index), fullest());
    }

    private static void times(String what, long[] nanos) {
        long[] last = Arrays.copyOfRange(nanos, nanos.length - nanos.length / 10, nanos.length);
        Arrays.sort(last);
        print(
                "  %s: median %.2f ms, 99 of 100 under %.2f ms, slowest %.1f ms",
                what, last[last.length / 2] / 1e6, last[last.length * 99 / 100] / 1e6, last[last.length - 1] / 1e6);
    }

    private static void group(int pages) {
        InventedPages invented = new InventedPages(SEED);
        List<Document> documents = new ArrayList<>(pages);
        int[] origins = new int[pages];
        for (int i = 0; i < pages; i++) {
            InventedPages.Page page = invented.next();
            documents.add(page.document());
            origins[i] = page.origin();
        }
        long start = System.nanoTime();
        long processor = processor();
        List<Descent> descents = new OriginFinder(new Told(start)).find(documents);
        double seconds = (processor() - processor) / 1e9;
        double clock = (System.nanoTime() - start) / 1e9;
        print("grouping %,d pages, heap of at most %,d MB, at its fullest %,d MB:", pages, heap(), fullest());
        print(
                "  processor time %.1f min (%.3f ms a page), by the clock %.1f min",
                seconds / 60, seconds * 1e3 / pages, clock / 60);
        agreement(descents, origins);
    }

    /** Pairs of pages of one origin: how many of those found are right, and how many of the right ones are found. */
    private static void agreement(List<Descent> descents, int[] origins) {
        Map<Integer, Integer> truly = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < origins.length; i++) {
            String origin = descents.get(i).origin();
            truly.merge(origins[i], 1, Integer::sum);
            found.merge(origin, 1, Integer::sum);
            both.merge(origins[i] + " " + origin, 1, Integer::sum);
        }
        double right = pairs(both);
        print(
                "  %,d origins found of %,d; pairs: precision %.4f, recall %.4f",
                found.size(), truly.size(), right / pairs(found), right / pairs(truly));
    }

    /** Prints now and then how far the grouping is. */
    private static final class Told implements Progress {
        /** Seconds between two lines. */
        private static final long APART = 10;

        private final long start;
        private long last;

        Told(long start) {
            this.start = start;
        }

        @Override
        public synchronized void at(Step step, int done, int all) {
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            if (seconds >= last + APART || done == all) {
                last = seconds;
                print(
                        "  %,5d s: %s %,d of %,d pages; heap %,d MB; processor time of the process %.1f min",
                        seconds, step.name().toLowerCase(Locale.ROOT), done, all, used(), processor() / 6e10);
            }
        }
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static long kept(OriginIndex index) {
        System.gc();
        long kept = used();
        Reference.reachabilityFence(index);
        return kept;
    }

    private static long used() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long fullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(
                                (MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
