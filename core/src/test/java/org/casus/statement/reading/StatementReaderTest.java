package org.casus.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.casus.statement.Polarity;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.token.WordFile;
import org.junit.jupiter.api.Test;

class StatementReaderTest {
    private static final double SHARE_OF_LINES = 0.85;

    /** A case of {@code reports.txt}: a text and the lines that should be read from it. */
    private record Case(String text, LocalDate date, List<String> statements) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : WordFile.lines(StatementReaderTest.class, "/org/casus/statement/reports.txt")) {
            String[] columns = line.split("\t", 2);
            switch (columns[0]) {
                case "text" -> cases.add(new Case(columns[1].replace("\\n", "\n"), LocalDate.EPOCH, new ArrayList<>()));
                case "date" -> {
                    Case open = cases.remove(cases.size() - 1);
                    cases.add(new Case(open.text(), LocalDate.parse(columns[1]), open.statements()));
                }
                case "statement" -> cases.get(cases.size() - 1).statements().add(columns[1]);
                default -> throw new IllegalStateException("Unknown line: " + line);
            }
        }
        return cases;
    }

    @Test
    void aCueThatNothingIsToldUnderIsNoAccusationOfEachOther() {
        Report report = ReadReports.READER.read(
                "saying to inDr reported# \u00b2 if month.", Optional.of(LocalDate.of(2021, 5, 3)));
        assertThat(report.sentences()).isNotEmpty();
    }

    /** The model is retrained now and then: it may miss a line, but not many. */
    @Test
    void nearlyAllStatementsOfTheReportsAreReadWithChainActContentConditionAndDay() {
        List<String> missed = new ArrayList<>();
        int right = 0;
        int read = 0;
        int expected = 0;
        for (Case report : cases()) {
            Set<String> lines = new HashSet<>(lines(report));
            for (String line : report.statements()) {
                right += lines.contains(line) ? 1 : 0;
                if (!lines.contains(line)) {
                    missed.add(line + "\n  read: " + lines);
                }
            }
            read += lines.size();
            expected += report.statements().size();
        }
        assertThat(2.0 * right / (read + expected))
                .as("F1 of lines; missed: %s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(SHARE_OF_LINES);
    }

    private static List<String> lines(Case report) {
        Report read = ReadReports.READER.read(report.text(), Optional.of(report.date()));
        return read.statements().stream()
                .map(statement -> line(statement, report.text()))
                .toList();
    }

    private static String line(Statement statement, String text) {
        List<String> columns = new ArrayList<>();
        columns.add(String.join(" > ", statement.chain()));
        columns.add(statement.act().name().toLowerCase(Locale.ROOT));
        columns.add(words(statement.content(), text));
        if (statement.polarity() == Polarity.NEGATED) {
            columns.add("not");
        }
        if (!statement.condition().isEmpty()) {
            columns.add("if " + words(statement.condition(), text));
        }
        statement.said().ifPresent(day -> columns.add("said " + day));
        return String.join("\t", columns);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }

    @Test
    void theSameTextGivesTheSameReportWhateverIsReadBetween() {
        List<Case> cases = cases();
        Report first = ReadReports.READER.read(cases.get(0).text(), Optional.empty());
        ReadReports.READER.read(cases.get(1).text(), Optional.empty());
        assertThat(ReadReports.READER.read(cases.get(0).text(), Optional.empty()))
                .isEqualTo(first);
    }

    @Test
    void aReportQuotedAcrossSentencesGoesThroughItsAgencies() {
        String text = "News agency Reuters quoted the Karun agency Dalmapress in a report on Friday. "
                + "The report quoted the Karun defence ministry as saying that two bridges were mined.";
        List<List<String>> chains = ReadReports.READER.read(text, Optional.empty()).statements().stream()
                .map(Statement::chain)
                .toList();
        assertThat(chains).contains(List.of("Reuters", "Dalmapress", "Karun defence ministry"));
    }

    @Test
    void everyStatementIsExplained() {
        Report report = ReadReports.READER.read(cases().get(0).text(), Optional.empty());
        assertThat(report.explanations()).hasSameSizeAs(report.statements());
        assertThat(report.explanations()).allMatch(why -> !why.reasons().isEmpty());
    }

    @Test
    void everyFieldOfAStatementSaysWhatMadeIt() {
        String text = "The Karun minister told parliament on Monday that he would not resign unless the army left.";
        Report report = ReadReports.READER.read(text, Optional.of(LocalDate.of(2022, 8, 10)));
        List<String> reasons = report.explanations().get(0).reasons();
        for (String field :
                List.of("found by", "speaker", "act", "negated", "condition", "addressee", "said", "quote")) {
            assertThat(reasons).anyMatch(reason -> reason.startsWith(field + ": "));
        }
    }

    @Test
    void likeSentencesLieNearerThanUnlikeOnes() {
        float[] shelled = ReadReports.READER.embed("The army shelled the village.");
        float[] fired = ReadReports.READER.embed("Troops fired on the village.");
        float[] grain = ReadReports.READER.embed("Grain prices fell in the autumn.");
        assertThat(cosine(shelled, fired)).isGreaterThan(cosine(shelled, grain));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Property(tries = 40)
    void anyTextIsReadAndAllSpansLieInsideIt(@ForAll @StringLength(max = 200) String noise) {
        String text = noise + " “Karun said: " + noise;
        for (Statement statement :
                ReadReports.READER.read(text, Optional.empty()).statements()) {
            List<Span> spans = new ArrayList<>(statement.source());
            spans.addAll(statement.cue());
            spans.addAll(statement.content());
            spans.addAll(statement.condition());
            assertThat(spans).allMatch(span -> span.end() <= text.length() && span.length() > 0);
        }
    }
}
