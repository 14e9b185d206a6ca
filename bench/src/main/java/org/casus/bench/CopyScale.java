package org.casus.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.casus.copy.Descent;
import org.casus.copy.Document;
import org.casus.copy.OriginFinder;
import org.casus.copy.OriginIndex;

/**
 * Prints how much processor time it takes to find the origin of a page in a case of N pages, and to group N pages of 300 words:
 * {@code CopyScale [PAGES]}. Pages are made up of words that are as unevenly common as English ones; every fifth is a spun
 * copy of an earlier one, every twentieth a plain copy.
 */
public final class CopyScale {
    private static final int WORDS = 300;
    private static final int VOCABULARY = 120_000;

    private CopyScale() {}

    public static void main(String[] args) {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        List<Document> documents = documents(pages, new Random(7));
        index(documents);
        group(documents);
    }

    private static void index(List<Document> documents) {
        OriginIndex index = new OriginIndex();
        long[] nanos = new long[documents.size()];
        int found = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = processor();
            found += index.add(documents.get(i)).isPresent() ? 1 : 0;
            nanos[i] = processor() - start;
        }
        long[] last = Arrays.copyOfRange(nanos, nanos.length - nanos.length / 10, nanos.length);
        Arrays.sort(last);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print(
                "adding the last tenth of %d pages: median %.2f ms, 99%% under %.2f ms, slowest %.1f ms; %d had an origin; heap %d MB",
                nanos.length,
                last[last.length / 2] / 1e6,
                last[last.length * 99 / 100] / 1e6,
                last[last.length - 1] / 1e6,
                found,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void group(List<Document> documents) {
        long start = processor();
        List<Descent> descents = new OriginFinder().find(documents);
        double seconds = (processor() - start) / 1e9;
        long origins = descents.stream().map(Descent::origin).distinct().count();
        print(
                "grouping %d pages: %.1f s, %d origins; %.3f ms a page; a million at this rate: %.1f min on one core",
                documents.size(),
                seconds,
                origins,
                seconds * 1e3 / documents.size(),
                seconds / documents.size() * 1e6 / 60);
    }

    private static List<Document> documents(int pages, Random random) {
        double[] cumulated = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 3);
            cumulated[i] = sum;
        }
        List<Document> documents = new ArrayList<>();
        List<int[]> texts = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            int[] words = new int[WORDS];
            boolean copy = i > 0 && i % 5 == 0;
            int[] model = copy ? texts.get(random.nextInt(texts.size())) : words;
            double spun = i % 20 == 0 ? 0 : 0.3;
            for (int w = 0; w < WORDS; w++) {
                boolean kept = copy && random.nextDouble() >= spun;
                words[w] = kept ? model[w] : drawn(cumulated, random.nextDouble() * sum);
            }
            texts.add(words);
            documents.add(new Document(
                    "page-" + i, text(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return documents;
    }

    private static int drawn(double[] cumulated, double at) {
        int found = Arrays.binarySearch(cumulated, at);
        return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
    }

    private static String text(int[] words) {
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < words.length; w++) {
            text.append(w % 20 == 0 ? 'W' : 'w');
            Integer.toString(words[w] * 37 + 1, 26)
                    .chars()
                    .forEach(c -> text.append((char) (Character.isDigit(c) ? c - '0' + 'q' : c)));
            text.append(w % 20 == 19 ? ".\n" : " ");
        }
        return text.toString();
    }

    /** Processor time of this thread: what other work on the machine does not disturb. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
