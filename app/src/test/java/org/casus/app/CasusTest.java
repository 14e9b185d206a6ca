package org.casus.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.store.SqliteCaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user runs them: in a process of their own. */
class CasusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aWrongCallHasStatusTwo() throws Exception {
        assertThat(casus("brief").status()).isEqualTo(2);
        assertThat(casus("nonsense").status()).isEqualTo(2);
        assertThat(casus("add", "x.casus").err()).contains("INPUT");
    }

    @Test
    void everyCommandHasAnExampleInItsHelp() throws Exception {
        CasusProcess.Run help = casus("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("sample", "add", "brief", "desk", "search", "export", "extract", "attribute", "doctor");
        assertThat(casus("add", "--help").out()).contains("Example: casus add");
    }

    @Test
    void pairsOfHeadlinesAreScoredAndABrokenLineIsNamed() throws Exception {
        Path pairs = folder.resolve("pairs.jsonl");
        Files.writeString(pairs, """
                {"id":"same","a":"Velden offers to help with the border","b":"Velden offers assistance with the border"}
                {"id":"other","a":"Velden offers to help with the border","b":"Grain prices fall again"}
                {"id":"half","a":"Velden offers to help with the border"}
                """);
        CasusProcess.Run run = casus("headlines", "--words", pairs.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("line 3: has no id, no a or no b");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("same", "other");
        assertThat(lines.get(0).get("score").asDouble())
                .isGreaterThan(lines.get(1).get("score").asDouble() + 0.4);
    }

    @Test
    void unreadableInputsAreNamedAndTheRestIsDone() throws Exception {
        Path pages = pages(2);
        Files.write(pages.resolve("empty.html"), new byte[0]);
        CasusProcess.Run run = casus("add", "bad.casus", pages.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("empty.html: is empty").contains("Read 2 pages (2 new");
        assertThat(casus("add", "bad.casus", pages.toString()).err()).contains("0 new, 2 known already");
    }

    @Test
    void everyLineOfOneIdIsToldAndKeepsItsId() throws Exception {
        Files.writeString(folder.resolve("lines.jsonl"), """
                {"doc_id":"a/1","text":"Officials said the bridge over the river was open again.","date":"2026-10"}
                {"doc_id":"a/1","text":"Grain prices fell for a third week."}
                {"doc_id":"far","text":"Grain prices fell.","date":"+999999999-12-31"}
                """);
        for (String command : List.of("copies", "stories", "dates", "extract")) {
            CasusProcess.Run run = casus(command, "lines.jsonl");
            List<String> ids = new ArrayList<>();
            for (String line : run.out().lines().toList()) {
                ids.add(JSON.readTree(line).get("doc_id").asText());
            }
            assertThat(ids).as(command).containsExactly("a/1", "a/1");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("has a date out of range: +999999999-12-31");
        }
        assertThat(casus("extract", "lines.jsonl").out().lines().findFirst().orElseThrow())
                .contains("\"published\":\"2026-10\"");
    }

    @Test
    void aTextLongerThanIsReadSaysSo() throws Exception {
        Files.writeString(
                folder.resolve("long.jsonl"), "{\"doc_id\":\"long\",\"text\":\"" + "so it is. ".repeat(40_000) + "\"}");
        CasusProcess.Run run = casus("attribute", "long.jsonl");
        assertThat(run.err()).contains("long: is longer than 150000 words and signs");
        assertThat(run.out()).contains("\"doc_id\":\"long\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theSameTextAtTwoAddressesIsTwoPagesInEveryOrder() throws Exception {
        String one = line("one.example");
        String two = line("two.example");
        Files.writeString(folder.resolve("there.jsonl"), one + two + one);
        Files.writeString(folder.resolve("back.jsonl"), two + one);
        assertThat(casus("add", "there.casus", "there.jsonl").err()).contains("(2 new, 1 known already");
        casus("add", "back.casus", "back.jsonl");
        assertThat(casus("export", "there.casus", "--format", "json", "--today", "2026-10-20")
                        .out())
                .isEqualTo(casus("export", "back.casus", "--format", "json", "--today", "2026-10-20")
                        .out());
    }

    private static String line(String host) {
        return "{\"doc_id\":\"" + host + "\",\"url\":\"http://" + host
                + "/x\",\"text\":\"The foreign ministry of Velden said"
                + " on Monday that the bridge was open, and Morosk denied it.\"}\n";
    }

    @Test
    void aNewPageIsToldWhatItGoesBackTo() throws Exception {
        Path first = pages(1).resolve("page0.html");
        String page = Files.readString(first);
        Files.writeString(first, dated(page, "2026-10-01"));
        casus("add", "copies.casus", first.toString());
        Path copy = folder.resolve("copy.html");
        Files.writeString(copy, dated(page.replace("Convoy 0 arrives", "Trucks reach the border"), "2026-10-02"));
        assertThat(casus("add", "--origins", "copies.casus", copy.toString()).err())
                .containsPattern("copy.html: copy, goes back to \\S+ \\(1\\.00\\)");
    }

    private static String dated(String page, String day) {
        return page.replace("<head>", "<head><meta property=\"article:published_time\" content=\"" + day + "\">");
    }

    @Test
    void theExportIsOneJsonObjectWithEveryPage() throws Exception {
        casus("add", "good.casus", pages(3).toString());
        CasusProcess.Run export = casus("export", "good.casus", "--format", "json", "--today", "2026-10-20");
        JsonNode json = JSON.readTree(export.out());
        assertThat(json.get("today").asText()).isEqualTo("2026-10-20");
        assertThat(json.get("pages")).hasSize(3);
        for (JsonNode statement : json.get("statements")) {
            assertThat(statement.get("content").get(0).get(0).asInt()).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aCaseThatIsNotThereIsNamed() throws Exception {
        CasusProcess.Run run = casus("brief", "none.casus");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("none.casus is not a case").doesNotContain("Exception");
    }

    /** Each call with its status and what it must say; none may show what only a programmer reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            extract ''                                   | 2 | Empty value for INPUT
            add '' pages1                                | 2 | Empty value for CASE
            add none.casus missing.html                  | 1 | missing.html: does not exist
            add none.casus /dev/null                     | 1 | /dev/null: is a pipe or a device
            add /dev/null pages1                         | 1 | /dev/null is a file, not a case folder
            add /proc/none pages1                        | 1 | Cannot make the folder /proc/none.casus
            sample /proc/none                            | 1 | Cannot make the folder /proc/none
            search none.casus word --limit 0             | 2 | Invalid value for --limit: 0
            search none.casus word --limit -1            | 2 | Invalid value for --limit: -1
            desk none.casus --port 99999                 | 2 | Invalid value for --port: 99999
            changes none.casus --since Monday            | 2 | 'Monday' is no day; write it as 2026-10-12
            brief none.casus --today 2026-13-01          | 2 | '2026-13-01' is no day
            changes none.casus --since -999999999-01-01  | 2 | '-999999999-01-01' is no day; write it as 2026-10-12
            search none.casus -troops                    | 2 | goes behind --, as in: -- -troops
            extract -dash.html                           | 2 | goes behind --, as in: -- -dash.html
            attribute --actors null.yaml pages1          | 1 | null.yaml, line 1: an actor needs a name
            obligations --facts pages1                   | 1 | pages1 is a folder; --facts takes one file
            soil -95.5,10                                | 2 | No such degrees
            soil Nowhereville                            | 1 | no place is called Nowhereville
            soil Paris --maps none                       | 1 | none does not exist; --maps takes
            soil Paris --maps cut.geojson                | 1 | cut.geojson: unreadable, the whole file: not used
            soil Paris --maps bare                       | 1 | bare holds no map
            obligations --facts f.json --maps cut.geojson | 1 | cut.geojson: unreadable
            obligations --facts far.json                 | 1 | far.json: a place needs lat and lon in degrees
            borders none.geojson none.geojson            | 1 | none.geojson does not exist
            borders pages1 pages1                        | 1 | pages1 is a folder, not a map file
            borders empty.json empty.json                | 1 | empty.json: empty
            obligations none                             | 1 | none.casus is not a case
            obligations --facts none.json                | 1 | none.json does not exist
            obligations --facts empty.json               | 1 | empty.json holds no fact
            obligations --facts list.json                | 1 | list.json holds no fact
            obligations --facts broken.json              | 1 | broken.json is broken in line 2
            obligations --facts f.json --treaties none   | 1 | none does not exist
            headlines --words none.jsonl                 | 1 | none.jsonl: does not exist
            brief zero.casus                             | 1 | zero.casus: case.db is empty
            rule none.casus label p1:s1 x --by A --note N | 1 | none.casus is not a case
            """)
    void whatIsWrongIsToldInASentence(String call, int status, String told) throws Exception {
        pages(1);
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(folder.resolve("list.json"), "[]");
        Files.writeString(folder.resolve("broken.json"), "{\"date\": \"2026-10-01\",\n \"place\": oops}");
        Files.writeString(folder.resolve("cut.geojson"), "{\"type\": \"Feature\", \"geometry\": {");
        Files.writeString(folder.resolve("null.yaml"), "- null");
        Files.createDirectories(folder.resolve("bare"));
        Files.writeString(
                folder.resolve("far.json"), "{\"date\": \"2026-10-01\", \"place\": {\"lat\": 999, \"lon\": 5}}");
        Files.writeString(folder.resolve("f.json"), "{\"date\": \"2026-10-01\"}");
        Files.createFile(Files.createDirectories(folder.resolve("zero.casus")).resolve("case.db"));
        CasusProcess.Run run = casus(Stream.of(call.split(" "))
                .map(word -> word.equals("''") ? "" : word)
                .toArray(String[]::new));
        assertThat(run.err()).contains(told).doesNotContain("Exception", "REDACTED", "\tat ");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("none.casus")).doesNotExist();
        assertThat(folder.resolve(".casus")).doesNotExist();
    }

    @Test
    void aLatitudeSouthOfTheEquatorIsNoOption() throws Exception {
        assertThat(casus("soil", "-39.84,145.67").out()).startsWith("-39.84,145.67 (-39.8400, 145.6700)");
    }

    /** On Linux, where a device is always full. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "soil Paris,Texas --help", "soil 48.85,2.35", "dates lines.jsonl"})
    void whatCannotBeWrittenIsNotTakenForDone(String call) throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Files.writeString(folder.resolve("lines.jsonl"), "{\"doc_id\": \"a\", \"text\": \"It rained on Monday.\"}\n");
        CasusProcess.Run run = CasusProcess.runInto(full, folder, call.split(" "));
        assertThat(run.err())
                .startsWith("casus: cannot write to standard output: ")
                .hasLineCount(1);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whoReadsNoFurtherEndsTheWorkQuietly() throws Exception {
        String line = "{\"doc_id\": \"a\", \"text\": \"It rained on Monday.\"}\n";
        Files.writeString(folder.resolve("many.jsonl"), line.repeat(100_000));
        Process dates = start("dates", "many.jsonl");
        dates.getInputStream().read();
        dates.getInputStream().close();
        assertThat(dates.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(dates.exitValue()).isEqualTo(141);
        assertThat(dates.errorReader(UTF_8).lines()).isEmpty();
    }

    @Test
    void factsAtAPlaceThatNobodyKnowsAreNamed() throws Exception {
        Files.writeString(folder.resolve("where.json"), "{\"date\": \"2026-10-01\", \"place\": \"Nowhereville\"}");
        CasusProcess.Run run = casus("obligations", "--facts", "where.json", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("where.json: no place is called Nowhereville; give its lat and lon");
        assertThat(run.out()).contains("the place has no coordinates");
    }

    @Test
    void aBrokenMapOfACaseIsNamedByWhateverGoesByIt() throws Exception {
        casus("add", "mapped.casus", pages(1).toString());
        Path maps = Files.createDirectories(folder.resolve("mapped.casus/maps"));
        Files.writeString(maps.resolve("cut.geojson"), "{");
        for (String command : List.of("export", "obligations")) {
            CasusProcess.Run run = casus(command, "mapped.casus");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("cut.geojson: unreadable");
            assertThat(run.out()).isNotEmpty();
        }
        assertThat(casus("brief", "mapped.casus").err()).contains("cut.geojson: unreadable");
    }

    @Test
    void aDecisionOnWhatTheCaseDoesNotHaveIsRefused() throws Exception {
        casus("add", "ruled.casus", pages(2).toString());
        String page = ids("ruled.casus").get(0);
        String one = page + ":s1";
        assertThat(refusal("merge", one, one)).contains("Give two statements");
        assertThat(refusal("merge", one, "p0:s1")).contains("There is no statement p0:s1");
        assertThat(refusal("one-origin", page, page)).contains("Give two pages");
        assertThat(refusal("one-origin", page, "p0")).contains("There is no page p0");
        assertThat(refusal("state", one, "nonsense"))
                .contains("There is no state \"nonsense\"; a commitment is open, condition-met, kept");
        assertThat(refusal("state", one, "kept")).contains("No commitment is made in " + one);
        assertThat(refusal("label", one, "x".repeat(301))).contains("301 characters; 300 is the most");
        assertThat(refusal("label", one, "Two", "words")).contains("takes two words");
        assertThat(refusal("label", one, "")).contains("Empty value for WHAT");
    }

    @Test
    void aDecisionIsConfirmedByWhatHoldsAfterItAndStandsInTheBrief() throws Exception {
        casus("add", "decided.casus", pages(2).toString());
        String first = ids("decided.casus").get(0);
        String second = ids("decided.casus").get(1);
        CasusProcess.Run label = casus(
                "rule", "decided.casus", "label", first + ":s1", "Convoys", "--by", "Ana V.", "--note", "clearer");
        assertThat(label.status()).isZero();
        assertThat(label.out()).isEmpty();
        assertThat(label.err()).contains("decided by Ana V.: the claim \"Convoys\" with ");
        assertThat(casus("rule", "decided.casus", "not-one-origin", first, second, "--by", "Ben", "--note", "own")
                        .err())
                .contains("decided by Ben: " + first + " and " + second + " go back to different origins");
        assertThat(casus("brief", "decided.casus").out()).contains("(1 decision by Ben)");
    }

    private String refusal(String... decision) throws Exception {
        List<String> call = new ArrayList<>(List.of("rule", "ruled.casus", "--by", "Ana", "--note", "why"));
        call.addAll(List.of(decision));
        CasusProcess.Run run = casus(call.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        return run.err();
    }

    @Test
    void aStoredPageThatIsGoneIsNamedAndPutBackByAdding() throws Exception {
        Path pages = pages(1);
        casus("add", "lost.casus", pages.toString());
        Path stored;
        try (Stream<Path> files = Files.walk(folder.resolve("lost.casus/pages"))) {
            stored = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] before = Files.readAllBytes(stored);
        Files.delete(stored);
        CasusProcess.Run brief = casus("brief", "lost.casus");
        assertThat(brief.status()).isZero();
        assertThat(brief.err()).contains(stored.getFileName() + " is gone").contains("page0.html");
        assertThat(casus("add", "lost.casus", pages.toString()).err()).doesNotContain("gone");
        assertThat(stored).hasBinaryContent(before);
        assertThat(casus("export", "lost.casus").err()).doesNotContain("gone");
    }

    @Test
    void aKillInTheMiddleLosesNoPageThatWasReportedAsAdded() throws Exception {
        Path pages = pages(60);
        Process adding = start("add", "--verbose", "killed.casus", pages.toString());
        List<String> reported = new ArrayList<>();
        try (var lines = adding.errorReader(UTF_8)) {
            for (String line = lines.readLine(); line != null && reported.size() < 12; line = lines.readLine()) {
                if (line.startsWith("Added ")) {
                    reported.add(line.substring(line.lastIndexOf(' ') + 1));
                }
            }
            adding.destroyForcibly();
            adding.waitFor();
        }
        assertThat(reported).hasSize(12);
        assertThat(ids("killed.casus")).containsAll(reported);
        assertThat(casus("add", "killed.casus", pages.toString()).status()).isZero();
        assertThat(ids("killed.casus")).hasSize(60);
    }

    @Test
    void theSecondOfTwoWritersWaits() throws Exception {
        try (SqliteCaseStore first = SqliteCaseStore.openForAdding(folder.resolve("held.casus"), who -> {})) {
            Process second = start("add", "held.casus", pages(1).toString());
            assertThat(second.errorReader(UTF_8).readLine())
                    .contains("held by process " + ProcessHandle.current().pid());
            first.close();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
        }
    }

    @Test
    void theOrderOfAddingDoesNotChangeTheCase() throws Exception {
        Path pages = pages(4);
        casus("add", "one.casus", pages.toString());
        for (int i = 3; i >= 0; i--) {
            casus("add", "two.casus", pages.resolve("page" + i + ".html").toString());
        }
        assertThat(export("one.casus")).isEqualTo(export("two.casus"));
    }

    private String export(String name) throws Exception {
        return casus("export", name, "--format", "json", "--today", "2026-10-20")
                .out();
    }

    private List<String> ids(String name) throws IOException {
        try (CaseFile file = new CaseFile(SqliteCaseStore.open(folder.resolve(name)))) {
            CaseView view = file.view(LocalDate.of(2026, 10, 20));
            return view.pages().stream().map(StoredPage::id).toList();
        }
    }

    private Path pages(int number) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages" + number));
        for (int i = 0; i < number; i++) {
            String body = "<p>The Velanian defence ministry said on Monday that convoy number " + i
                    + " had reached the border town. \"We expect " + (i + 2)
                    + " more trucks tomorrow,\" spokeswoman Ana Velik told reporters. The council of town " + i
                    + " denied that its bridge had been closed, and said that traffic was normal.</p>";
            Files.writeString(
                    pages.resolve("page" + i + ".html"),
                    "<html><head><title>Convoy " + i + "</title></head><body><article><h1>Convoy " + i + " arrives</h1>"
                            + body + body.replace("Monday", "Tuesday") + "</article></body></html>");
        }
        return pages;
    }

    private CasusProcess.Run casus(String... arguments) throws Exception {
        return CasusProcess.run(folder, arguments);
    }

    private Process start(String... arguments) throws IOException {
        return CasusProcess.start(folder, arguments);
    }
}
