package org.casus.spark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.article.Article;
import org.casus.article.ArticleExtractor;
import org.casus.copy.sign.Print;
import org.casus.copy.wording.StemmedText;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.statement.reading.StatementReader;
import scala.Tuple2;

/**
 * Jobs over folders of archives (WARC, WACZ, JSON Lines, single pages) that are too large for one case. Each calls the same
 * functions as a case does, page by page; the folder must be readable under one path by every worker. A page that cannot be
 * read or holds no article is no article of the archive; {@link #leftOut} tells of it with the reason.
 */
public final class ArchiveJobs {
    /** Of the pages that share a band so many first ones are compared with all others. */
    private static final int LEADERS = 3;
    /** The share of the shorter page's runs that makes a copy. */
    private static final double COPIED = 0.5;

    private ArchiveJobs() {}

    /** The articles of a folder, see {@link #readings}. */
    public static JavaRDD<ArchivePage> articles(JavaSparkContext spark, Path folder, LocalDate day) throws IOException {
        return articles(readings(spark, folder, day));
    }

    /** The articles among what was read. */
    public static JavaRDD<ArchivePage> articles(JavaRDD<ArchiveReading> readings) {
        return readings.filter(ArchiveReading.Read.class::isInstance)
                .map(reading -> ((ArchiveReading.Read) reading).page());
    }

    /** What gave no article, with the reasons. */
    public static JavaRDD<ArchiveReading.LeftOut> leftOut(JavaRDD<ArchiveReading> readings) {
        return readings.filter(ArchiveReading.LeftOut.class::isInstance).map(ArchiveReading.LeftOut.class::cast);
    }

    /**
     * All that a folder holds: one task a file. Keep it ({@code persist}) where both {@link #articles} and {@link #leftOut}
     * are asked for, else the folder is read twice.
     *
     * @param day of reading, in UTC: a page that does not tell when it was captured is believed no date after tomorrow
     */
    public static JavaRDD<ArchiveReading> readings(JavaSparkContext spark, Path folder, LocalDate day)
            throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        return spark.parallelize(files, Math.max(1, files.size()))
                .flatMap(file -> read(file, day).iterator());
    }

    /** The statements of articles; the reader's model is loaded once a partition. */
    public static JavaRDD<ArchiveStatement> statements(JavaRDD<ArchivePage> articles) {
        return articles.mapPartitions(ArchiveJobs::read);
    }

    /**
     * Where each article goes back to: copies, rewrites and common sources, the same groups as a case has, by the same code.
     * Pages meet under the bands of their signatures and under their most telling words; workers judge each pair, and the
     * driver takes only the pairs that are near each other, how many pages hold each word, and which lines are furniture.
     */
    public static JavaRDD<ArchiveDescent> origins(JavaSparkContext spark, JavaRDD<ArchivePage> articles) {
        return new ArchiveOrigins(spark, articles).descents();
    }

    /**
     * For each article the one of least id whose words it shares, itself where there is none: plain copies only, found by
     * the bands of their signatures, for archives of any size.
     */
    public static JavaPairRDD<String, String> copies(JavaSparkContext spark, JavaRDD<ArchivePage> articles) {
        List<Tuple2<String, String>> ties = articles.flatMapToPair(
                        page -> keyed(page).iterator())
                .groupByKey()
                .flatMap(bucket -> ties(bucket._2()).iterator())
                .distinct()
                .collect();
        TreeMap<String, String> parents = new TreeMap<>();
        ties.stream()
                .sorted(Comparator.comparing((Tuple2<String, String> tie) -> tie._1())
                        .thenComparing(tie -> tie._2()))
                .forEach(tie -> join(parents, tie._1(), tie._2()));
        List<Tuple2<String, String>> origins = new ArrayList<>();
        parents.keySet().forEach(id -> origins.add(new Tuple2<>(id, root(parents, id))));
        JavaPairRDD<String, String> tied = spark.parallelizePairs(origins);
        return articles.mapToPair(page -> new Tuple2<>(page.id(), page.id()))
                .leftOuterJoin(tied)
                .mapValues(pair -> pair._2().orElse(pair._1()));
    }

    private static List<ArchiveReading> read(String file, LocalDate day) {
        List<ArchiveReading> readings = new ArrayList<>();
        ArticleExtractor extractor = new ArticleExtractor(day);
        new PageReader().read(List.of(file), reading -> readings.add(reading(reading, extractor)));
        return readings;
    }

    private static ArchiveReading reading(Reading reading, ArticleExtractor extractor) {
        if (reading instanceof Reading.Found found) {
            Article article = extractor.extract(found.page());
            return article.kind() == Article.Kind.ARTICLE
                    ? new ArchiveReading.Read(ArchivePage.of(found.page().path(), article))
                    : new ArchiveReading.LeftOut(found.where(), article.why().orElse("holds no article"));
        }
        return new ArchiveReading.LeftOut(reading.where(), ((Reading.Unreadable) reading).reason());
    }

    private static Iterator<ArchiveStatement> read(Iterator<ArchivePage> pages) {
        List<ArchiveStatement> statements = new ArrayList<>();
        if (!pages.hasNext()) {
            return statements.iterator();
        }
        try (StatementReader reader = new StatementReader()) {
            pages.forEachRemaining(page -> {
                Report report = reader.read(page.text(), page.day(), page.signed());
                report.statements().forEach(statement -> statements.add(statement(page, statement)));
            });
        }
        return statements.iterator();
    }

    private static ArchiveStatement statement(ArchivePage page, Statement statement) {
        String content =
                statement.content().stream().map(span -> span.in(page.text())).collect(joining(" "));
        return new ArchiveStatement(page.id(), statement.chain(), content);
    }

    private static List<Tuple2<Long, ArchivePage>> keyed(ArchivePage page) {
        List<Tuple2<Long, ArchivePage>> keyed = new ArrayList<>();
        for (long key : Print.of(StemmedText.of(page.text())).signature().keys()) {
            keyed.add(new Tuple2<>(key, page));
        }
        return keyed;
    }

    private static List<Tuple2<String, String>> ties(Iterable<ArchivePage> bucket) {
        List<ArchivePage> pages = new ArrayList<>();
        bucket.forEach(pages::add);
        pages.sort(Comparator.comparing(ArchivePage::id));
        List<Tuple2<String, String>> ties = new ArrayList<>();
        for (int leader = 0; leader < Math.min(LEADERS, pages.size()); leader++) {
            Print print = Print.of(StemmedText.of(pages.get(leader).text()));
            for (int i = leader + 1; i < pages.size(); i++) {
                Print other = Print.of(StemmedText.of(pages.get(i).text()));
                if (print.exact() == other.exact() || print.runs().containment(other.runs()) >= COPIED) {
                    ties.add(new Tuple2<>(pages.get(leader).id(), pages.get(i).id()));
                }
            }
        }
        return ties;
    }

    private static void join(TreeMap<String, String> parents, String one, String other) {
        String first = root(parents, one);
        String second = root(parents, other);
        String least = first.compareTo(second) <= 0 ? first : second;
        parents.put(first, least);
        parents.put(second, least);
        parents.putIfAbsent(one, least);
        parents.putIfAbsent(other, least);
    }

    private static String root(TreeMap<String, String> parents, String id) {
        String root = id;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.getOrDefault(root, root);
        }
        return root;
    }
}
