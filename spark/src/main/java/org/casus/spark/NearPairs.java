package org.casus.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.casus.copy.origin.ScatteredOrigins;
import org.casus.copy.sign.CandidateIndex;
import org.casus.copy.sign.SharedWords;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.WeightedWords;
import scala.Tuple2;

/**
 * Which pages of an archive are near which earlier ones, by the rules of {@link CandidateIndex}: pages meet under the keys of
 * their signatures and under their most telling words, and each pair is judged by a worker.
 */
final class NearPairs {
    private NearPairs() {}

    /** The number of a page and of an earlier one near it. */
    static JavaPairRDD<Integer, Integer> of(
            JavaPairRDD<Integer, ArchivePage> pages, Broadcast<ScatteredOrigins> origins, Broadcast<Commonness> words) {
        JavaPairRDD<Integer, Integer> candidates =
                byBands(pages, origins).union(byWords(pages, origins, words)).distinct();
        return candidates
                .mapToPair(Tuple2::swap)
                .join(pages)
                .mapToPair(found -> new Tuple2<>(
                        found._2()._1(), new Tuple2<>(found._1(), found._2()._2())))
                .join(pages)
                .filter(pair -> origins.value()
                        .areNear(pair._2()._1()._2().document(), pair._2()._2().document()))
                .mapToPair(pair -> new Tuple2<>(pair._1(), pair._2()._1()._1()));
    }

    private static JavaPairRDD<Integer, Integer> byBands(
            JavaPairRDD<Integer, ArchivePage> pages, Broadcast<ScatteredOrigins> origins) {
        return pages.flatMapToPair(page -> {
                    List<Tuple2<Long, Integer>> keyed = new ArrayList<>();
                    for (long key : origins.value()
                            .print(page._2().document())
                            .signature()
                            .keys()) {
                        keyed.add(new Tuple2<>(key, page._1()));
                    }
                    return keyed.iterator();
                })
                .groupByKey()
                .flatMapToPair(band -> inBand(band._2()));
    }

    private static Iterator<Tuple2<Integer, Integer>> inBand(Iterable<Integer> band) {
        int[] pages = StreamSupport.stream(band.spliterator(), false)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return IntStream.range(1, pages.length)
                .boxed()
                .flatMap(i -> IntStream.range(i <= CandidateIndex.CROWD ? 0 : i - CandidateIndex.LEADERS, i)
                        .mapToObj(earlier -> new Tuple2<>(pages[i], pages[earlier])))
                .iterator();
    }

    private static JavaPairRDD<Integer, Integer> byWords(
            JavaPairRDD<Integer, ArchivePage> pages, Broadcast<ScatteredOrigins> origins, Broadcast<Commonness> words) {
        return pages.flatMapToPair(page -> telling(
                        page._1(),
                        WeightedWords.of(
                                origins.value().print(page._2().document()).words(), words.value())))
                .groupByKey()
                .flatMapToPair(word -> sharing(word._2()))
                .groupByKey()
                .mapPartitionsToPair(NearPairs::enough);
    }

    private static Iterator<Tuple2<Integer, SharedWord.Bearer>> telling(int page, WeightedWords words) {
        int[] telling = words.telling(SharedWords.TELLING);
        return IntStream.range(0, telling.length)
                .mapToObj(rank -> new Tuple2<>(
                        words.stem(telling[rank]), new SharedWord.Bearer(page, rank, words.weight(telling[rank]))))
                .iterator();
    }

    /** For each bearer of a word those before it. */
    private static Iterator<Tuple2<Integer, SharedWord>> sharing(Iterable<SharedWord.Bearer> word) {
        List<SharedWord.Bearer> bearers = StreamSupport.stream(word.spliterator(), false)
                .sorted(Comparator.comparingInt(SharedWord.Bearer::page))
                .toList();
        return IntStream.range(1, bearers.size())
                .mapToObj(i -> {
                    int[] others = new int[Math.min(i, SharedWords.BEARERS)];
                    float[] products = new float[others.length];
                    for (int back = 0; back < others.length; back++) {
                        SharedWord.Bearer earlier = bearers.get(i - 1 - back);
                        others[back] = earlier.page();
                        products[back] = bearers.get(i).weight() * earlier.weight();
                    }
                    return new Tuple2<>(
                            bearers.get(i).page(), new SharedWord(bearers.get(i).rank(), others, products));
                })
                .iterator();
    }

    private static Iterator<Tuple2<Integer, Integer>> enough(Iterator<Tuple2<Integer, Iterable<SharedWord>>> pages) {
        SharedWords shared = new SharedWords();
        List<Tuple2<Integer, Integer>> near = new ArrayList<>();
        pages.forEachRemaining(page -> {
            StreamSupport.stream(page._2().spliterator(), false)
                    .sorted(Comparator.comparingInt(SharedWord::rank))
                    .forEach(word -> {
                        for (int i = 0; i < word.others().length; i++) {
                            shared.add(word.others()[i], word.products()[i]);
                        }
                    });
            for (int other : shared.take()) {
                near.add(new Tuple2<>(page._1(), other));
            }
        });
        return near.iterator();
    }
}
