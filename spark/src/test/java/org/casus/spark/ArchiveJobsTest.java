package org.casus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.copy.origin.OriginFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveJobsTest {
    private static final LocalDate DAY = LocalDate.of(2032, 1, 1);
    private static final Path CASES = Path.of("../core/src/test/resources/org/casus/copy/origins");

    private static final String REPORT = """
            Two fishing boats sank off Cape Ulmen on Sunday after a collision with the frigate Meridor, the coast guard said.

            Eleven sailors were pulled from the water and one, the mate of the trawler Plover, is missing.

            The navy said the boats had crossed its lane without lights and that its crew had sounded the horn four times.
            """;

    @Test
    void anArchivesCopiesAreFoundAcrossItsFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Boats sink off Ulmen\n\n" + REPORT);
        Files.writeString(folder.resolve("b.txt"), "Collision off the cape\n\n" + REPORT);
        Files.writeString(
                folder.resolve("c.txt"),
                "Bakers strike\n\nThe bakers of Murn left their ovens on Monday and marched to the town hall. They ask for better"
                        + " flour, their speaker Ruth Oxley said.\n\nThe mayor promised an answer before the end of the week.\n");
        try (JavaSparkContext spark = new JavaSparkContext(local())) {
            JavaRDD<ArchivePage> articles = ArchiveJobs.articles(spark, folder, DAY);
            Map<String, String> origins = ArchiveJobs.copies(spark, articles).collectAsMap();
            String a = folder.resolve("a.txt").toString();
            String b = folder.resolve("b.txt").toString();
            String c = folder.resolve("c.txt").toString();
            assertThat(origins).containsOnly(Map.entry(a, a), Map.entry(b, a), Map.entry(c, c));
            List<ArchiveStatement> statements = ArchiveJobs.statements(articles).collect();
            assertThat(statements).extracting(ArchiveStatement::page).contains(a, b);
        }
    }

    @Test
    void aPageWithoutAnArticleIsToldOfWithTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Boats sink off Ulmen\n\n" + REPORT);
        Files.writeString(folder.resolve("b.html"), "");
        Files.write(folder.resolve("c.html"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        try (JavaSparkContext spark = new JavaSparkContext(local())) {
            JavaRDD<ArchiveReading> readings = ArchiveJobs.readings(spark, folder, DAY);
            assertThat(ArchiveJobs.articles(readings).collect()).hasSize(1);
            assertThat(ArchiveJobs.leftOut(readings).collect())
                    .containsExactly(
                            new ArchiveReading.LeftOut(folder.resolve("b.html").toString(), "is empty"),
                            new ArchiveReading.LeftOut(
                                    folder.resolve("c.html").toString(), "is a binary file, not a page"));
        }
    }

    @Test
    void anArchiveHasTheOriginsThatACaseHas() throws IOException {
        List<ArchivePage> pages = new ArrayList<>();
        try (Stream<Path> cases = Files.list(CASES)) {
            for (Path file : cases.sorted().toList()) {
                pages.addAll(pages(file));
            }
        }
        pages.add(new ArchivePage("empty", "", "", "", "", ""));
        List<ArchiveDescent> expected = new OriginFinder()
                .find(pages.stream().map(ArchivePage::document).toList()).stream()
                        .map(ArchiveDescent::of)
                        .toList();
        Collections.shuffle(pages, new Random(7));
        try (JavaSparkContext spark = new JavaSparkContext(local())) {
            List<ArchiveDescent> found =
                    ArchiveJobs.origins(spark, spark.parallelize(pages, 3)).collect();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).extracting(ArchiveDescent::relation).contains("COPY", "REWRITE", "COMMON_SOURCE");
        }
    }

    /** The pages of one of core's case files: {@code == id | outlet | date}, then the text. */
    private static List<ArchivePage> pages(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("(?m)^== "))
                .skip(1)
                .map(part -> page(file.getFileName() + "/", part))
                .toList();
    }

    private static ArchivePage page(String folder, String part) {
        String[] head = part.substring(0, part.indexOf('\n')).split(" \\| ");
        String text =
                part.substring(part.indexOf('\n')).replaceAll("(?m)^=> .*$", "").strip();
        return new ArchivePage(folder + head[0], head[1], head[2], "", "", text);
    }

    private static SparkConf local() {
        return new SparkConf()
                .setMaster("local[2]")
                .setAppName("archive")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1");
    }
}
