package org.casus.spark;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.casus.copy.Descent;
import org.casus.copy.group.Sets;
import org.casus.copy.origin.ScatteredOrigins;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.Furniture;
import scala.Tuple2;

/**
 * Where an archive's pages go back to, the same as in a case. The driver holds no page: it counts words, learns which lines are
 * furniture and which pairs of pages are near, and makes families of them; pages are read, judged and grouped by the workers.
 * For one thread: one use.
 */
final class ArchiveOrigins {
    private final JavaSparkContext spark;
    /** By their order: the first has the number 0. */
    private final JavaPairRDD<Integer, ArchivePage> pages;

    private final int size;

    ArchiveOrigins(JavaSparkContext spark, JavaRDD<ArchivePage> articles) {
        this.spark = spark;
        pages = articles.sortBy(ArchivePage::order, true, Math.max(1, articles.getNumPartitions()))
                .zipWithIndex()
                .mapToPair(page -> new Tuple2<>(page._2().intValue(), page._1()))
                .cache();
        size = (int) pages.count();
    }

    JavaRDD<ArchiveDescent> descents() {
        Furniture furniture = Furniture.ofLines(repeatedLines());
        List<String> outlets = pages.values()
                .map(ArchivePage::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .collect();
        Broadcast<ScatteredOrigins> unweighed =
                spark.broadcast(new ScatteredOrigins(furniture, outlets, new Commonness()));
        List<Tuple2<Integer, Integer>> twins = twins(unweighed).collect();
        boolean[] twin = new boolean[size];
        twins.forEach(pair -> twin[pair._1()] = true);
        Broadcast<boolean[]> isTwin = spark.broadcast(twin);
        JavaPairRDD<Integer, ArchivePage> distinct = pages.filter(page -> !isTwin.value()[page._1()]);
        Commonness commonness = commonness(distinct, unweighed, size - twins.size());
        Broadcast<ScatteredOrigins> origins = spark.broadcast(new ScatteredOrigins(furniture, outlets, commonness));
        List<Tuple2<Integer, Integer>> near =
                NearPairs.of(distinct, origins, spark.broadcast(commonness)).collect();
        return grouped(origins, twins, near);
    }

    /** The numbers of the lines that different pages bear. */
    private Set<Long> repeatedLines() {
        Set<Long> frequent = pages
                .flatMap(page ->
                        LongStream.of(Furniture.linesOf(page._2().text())).iterator())
                .mapToPair(line -> new Tuple2<>(line, 1))
                .reduceByKey(Integer::sum)
                .filter(line -> line._2() > 2)
                .keys()
                .collect()
                .stream()
                .collect(toSet());
        Broadcast<Set<Long>> lines = spark.broadcast(frequent);
        return pages
                .flatMapToPair(page -> {
                    long[] all = Furniture.linesOf(page._2().text());
                    return LongStream.of(all)
                            .filter(lines.value()::contains)
                            .mapToObj(line -> new Tuple2<>(line, new Tuple2<>(page._1(), all)))
                            .iterator();
                })
                .groupByKey()
                .filter(line -> Furniture.differ(inOrder(line._2())))
                .keys()
                .collect()
                .stream()
                .collect(toSet());
    }

    /** Each page of the same words as an earlier one, and the first of those. */
    private JavaPairRDD<Integer, Integer> twins(Broadcast<ScatteredOrigins> origins) {
        JavaPairRDD<Long, Integer> byWords = pages.mapValues(
                        page -> origins.value().print(page.document()))
                .filter(page -> !page._2().isEmpty())
                .mapToPair(page -> new Tuple2<>(page._2().exact(), page._1()));
        return byWords.join(byWords.reduceByKey(Math::min))
                .values()
                .filter(pair -> !pair._1().equals(pair._2()))
                .mapToPair(pair -> pair);
    }

    private static Commonness commonness(
            JavaPairRDD<Integer, ArchivePage> pages, Broadcast<ScatteredOrigins> origins, int size) {
        return Commonness.of(
                pages.flatMap(page -> {
                            var words =
                                    origins.value().print(page._2().document()).words();
                            List<Integer> stems = new ArrayList<>();
                            for (int i = 0; i < words.size(); i++) {
                                stems.add(words.stem(i));
                            }
                            return stems.iterator();
                        })
                        .mapToPair(stem -> new Tuple2<>(stem, 1))
                        .reduceByKey(Integer::sum)
                        .collectAsMap(),
                size);
    }

    private JavaRDD<ArchiveDescent> grouped(
            Broadcast<ScatteredOrigins> origins,
            List<Tuple2<Integer, Integer>> twins,
            List<Tuple2<Integer, Integer>> near) {
        Sets sets = new Sets(size);
        twins.forEach(pair -> sets.join(pair._1(), pair._2()));
        int[][] earlier = new int[size][0];
        near.stream().sorted(Comparator.comparing(Tuple2::_2)).forEach(pair -> {
            int[] known = earlier[pair._1()];
            earlier[pair._1()] = Arrays.copyOf(known, known.length + 1);
            earlier[pair._1()][known.length] = pair._2();
            sets.join(pair._1(), pair._2());
        });
        int[] families = new int[size];
        Arrays.setAll(families, sets::of);
        Broadcast<int[]> family = spark.broadcast(families);
        Broadcast<int[][]> nearOnes = spark.broadcast(earlier);
        return pages.mapToPair(page -> new Tuple2<>(family.value()[page._1()], page))
                .groupByKey()
                .flatMap(pages -> descents(pages._2(), origins.value(), nearOnes.value()));
    }

    private static Iterator<ArchiveDescent> descents(
            Iterable<Tuple2<Integer, ArchivePage>> family, ScatteredOrigins origins, int[][] near) {
        int[] numbers = StreamSupport.stream(family.spliterator(), false)
                .mapToInt(Tuple2::_1)
                .sorted()
                .toArray();
        List<int[]> places = Arrays.stream(numbers)
                .mapToObj(number -> Arrays.stream(near[number])
                        .map(other -> Arrays.binarySearch(numbers, other))
                        .toArray())
                .toList();
        List<Descent> descents = origins.descents(
                inOrder(family).stream().map(ArchivePage::document).toList(), places);
        return descents.stream().map(ArchiveDescent::of).iterator();
    }

    private static <T> List<T> inOrder(Iterable<Tuple2<Integer, T>> pages) {
        return StreamSupport.stream(pages.spliterator(), false)
                .sorted(Comparator.comparing(Tuple2::_1))
                .map(Tuple2::_2)
                .toList();
    }
}
