package org.casus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of the sample case. */
class SampleCaseTest {
    private static final Pattern UNCHANGED = Pattern.compile("(\\S+) is now \\1 ");

    @TempDir
    private static Path folder;

    private static String brief;

    @BeforeAll
    static void sample() throws Exception {
        brief = CasusProcess.run(folder, "sample").out();
    }

    @Test
    void aNumberGivenAgainIsNoRevision() throws Exception {
        String changes = CasusProcess.run(
                        folder, "changes", "sample/sample.casus", "--since", "2026-10-06", "--today", "2026-10-20")
                .out();
        assertThat(changes).contains("Figures revised", "4 is now 6 killed").doesNotContainPattern(UNCHANGED);
    }

    @Test
    void theBriefSaysHowManyCommitmentsItLeavesOut() {
        List<String> commitments = brief.lines()
                .dropWhile(line -> !line.equals("Commitments"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        assertThat(commitments).hasSize(11);
        assertThat(commitments.get(10)).matches("  and \\d+ more");
    }

    @Test
    void aStatementsDaySaysWhetherItWasSaidOrPublishedThen() {
        List<String> newest = brief.lines()
                .dropWhile(line -> !line.equals("Newest statements"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        assertThat(newest)
                .isNotEmpty()
                .allMatch(line -> line.matches("  \\d{4}-\\d{2}-\\d{2} \\((said|published)\\)  .+"));
        assertThat(newest)
                .isSortedAccordingTo((one, other) -> other.substring(0, 12).compareTo(one.substring(0, 12)));
    }
}
