package org.casus.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.casefile.Added;
import org.casus.casefile.CaseFile;
import org.casus.casefile.Intake;
import org.casus.casefile.PageAnalysis;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.statement.reading.StatementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding pages to a case on disk, several at a time. */
class IntakeTest {
    private static final String SENTENCE = "<p>The foreign ministry of Velden said on Monday that it would withdraw its"
            + " troops from the border village, and Morosk denied that any had left.</p>";

    private static final LocalDate DAY = LocalDate.of(2031, 9, 1);

    @TempDir
    Path folder;

    /** A reader that is closed fails on every page that it has to read. */
    @Test
    void aPageOnWhichTheReadingFailsIsToldOfAndTheRestIsKept() throws IOException {
        List<String> told = new ArrayList<>();
        PageAnalysis failing = new PageAnalysis(new StatementReader(), DAY);
        failing.close();
        try (CaseFile file = new CaseFile(SqliteCaseStore.openForAdding(folder, who -> {}));
                Intake intake = new Intake(
                        file,
                        failing,
                        1,
                        added -> told.add("kept"),
                        input -> told.add(input.where() + " " + input.reason()))) {
            intake.add(article("bad.html", 10));
            intake.add(Page.of("no-article.html", "<title>Login</title>".getBytes(UTF_8)));
            intake.finish();
        }
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("bad.html cannot be read, by a fault of Casus: ");
        assertThat(told.get(1)).isEqualTo("kept");
    }

    /** What is closed next is the model, which crashes the process if it is freed while someone reads with it. */
    @Test
    void noPageIsBeingReadOnceTheIntakeIsClosed() throws IOException {
        List<Added> added = new ArrayList<>();
        List<Reading> unread = new ArrayList<>();
        try (CaseFile file = new CaseFile(SqliteCaseStore.openForAdding(folder, who -> {}));
                PageAnalysis analysis = new PageAnalysis(new StatementReader(), DAY)) {
            Intake intake = new Intake(file, analysis, 2, added::add, unread::add);
            for (int i = 0; i < 4; i++) {
                intake.add(article("page" + i + ".html", 300 + i));
            }
            intake.close();
            assertThat(Thread.getAllStackTraces().values())
                    .allSatisfy(stack -> assertThat(stack)
                            .extracting(StackTraceElement::getClassName)
                            .doesNotContain(PageAnalysis.class.getName()));
        }
        assertThat(unread).isEmpty();
    }

    private static Page article(String name, int sentences) {
        return Page.of(
                name,
                ("<html><body><article><h1>Troops to leave the village</h1>" + SENTENCE.repeat(sentences)
                                + "</article></body></html>")
                        .getBytes(UTF_8));
    }
}
