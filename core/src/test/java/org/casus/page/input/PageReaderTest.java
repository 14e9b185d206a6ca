package org.casus.page.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    private static final String HTML = "<html><body><p>Officials said the bridge was open.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void pagesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        write("b.html", HTML.getBytes(UTF_8));
        write("a/c.txt.gz", gzip(HTML.getBytes(UTF_8)));
        write("a/picture.png", new byte[] {1, 2, 3});
        write(".hidden.html", HTML.getBytes(UTF_8));
        assertThat(read(folder)).extracting(Reading::where).containsExactly(path("a/c.txt.gz"), path("b.html"));
        assertThat(new PageReader().count(List.of(folder.toString()))).isEqualTo(3);
    }

    @Test
    void badFilesGetAReasonAndDoNotStopTheRest() throws IOException {
        write("1-empty.html", new byte[0]);
        write("2-binary.html", new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        write("3-large.html", new byte[PageBytes.LARGEST + 10]);
        write("4-charset.html", "<meta charset=x-none-9>\u00e9".getBytes(ISO_8859_1));
        write("5-paper.html", "%PDF-1.7 ...".getBytes(UTF_8));
        write("6-bomb.html.gz", gzip(new byte[PageBytes.LARGEST * 2]));
        write("7-good.html", HTML.getBytes(UTF_8));
        assertThat(read(folder))
                .extracting(PageReaderTest::outcome)
                .containsExactly(
                        "is empty",
                        "is a binary file, not a page",
                        "is larger than 32 MB, the most that a page may have",
                        "says that it is in the charset x-none-9, which is not known here",
                        "is a PDF, not a web page",
                        "is larger than 32 MB, the most that a page may have",
                        "read");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeOrADeviceIsNamedInsteadOfWaitedFor() throws IOException, InterruptedException {
        write("b.html", HTML.getBytes(UTF_8));
        Process made = new ProcessBuilder("mkfifo", path("a.html")).start();
        assertThat(made.waitFor()).isZero();
        assertThat(read(folder))
                .extracting(PageReaderTest::outcome)
                .containsExactly("is a pipe or a device, not a regular file", "read");
        assertThat(read(Path.of("/dev/null")))
                .extracting(PageReaderTest::outcome)
                .containsExactly("is a pipe or a device, not a regular file");
    }

    @Test
    void whatIsNoFileIsToldByItsForm() {
        assertThat(outcomes("", " ")).containsOnly("is no name of a file");
        assertThat(outcomes("ftp://a.example/x"))
                .containsExactly("cannot be fetched: ftp addresses are not read, only http and https");
        assertThat(outcomes("https://")).containsExactly("is no whole web address");
    }

    @Test
    void aWebArchiveThatIsNoneSaysSo() throws IOException {
        write("junk.warc", "junk, junk and junk".getBytes(UTF_8));
        assertThat(read(folder).get(0))
                .isEqualTo(new Reading.Unreadable(
                        path("junk.warc"), "is no web archive: not even its first record can be read"));
    }

    private static List<String> outcomes(String... inputs) {
        List<Reading> readings = new ArrayList<>();
        new PageReader().read(List.of(inputs), readings::add);
        return readings.stream().map(PageReaderTest::outcome).toList();
    }

    @Test
    void whatHoldsNoPageSaysSo() throws IOException {
        write("pictures/a.png", new byte[] {1, 2, 3});
        write(
                "images.warc",
                warc("http://a.example/3.png", "200 OK", "image/png", "....").getBytes(UTF_8));
        assertThat(read(folder.resolve("pictures")))
                .containsExactly(new Reading.Unreadable(path("pictures"), "holds no page"));
        assertThat(outcomes(path("images.warc")))
                .singleElement()
                .asString()
                .startsWith("holds no page: none of its 1 records");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(read(folder.resolve("none.html")))
                .extracting(PageReaderTest::outcome)
                .containsExactly("does not exist");
    }

    @Test
    void aWebArchiveGivesItsPagesAndPassesOverTheRest() throws IOException {
        write(
                "news.warc.gz",
                gzip((warc("http://a.example/1", "200 OK", "text/html", HTML)
                                + warc("http://a.example/2", "404 Not Found", "text/html", HTML)
                                + warc("http://a.example/3.png", "200 OK", "image/png", "....")
                                + warc("http://a.example/4", "200 OK", "text/html; charset=utf-8", HTML + "é"))
                        .getBytes(UTF_8)));
        List<Page> pages = pages(read(folder));
        assertThat(pages)
                .extracting(page -> page.url().orElseThrow())
                .containsExactly(URI.create("http://a.example/1"), URI.create("http://a.example/4"));
        assertThat(pages.get(1).text()).endsWith("é");
        assertThat(pages.get(0).captured()).isPresent();
    }

    /** Left to itself the parser would go back by that length and read what it has read, without an end. */
    @Test
    void aRecordOfNegativeLengthEndsItsArchive() throws IOException {
        String whole = warc("http://a.example/1", "200 OK", "text/html", HTML)
                + "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -30\r\n\r\n";
        write("back.warc", whole.getBytes(UTF_8));

        List<Reading> readings = read(folder);
        assertThat(readings.get(0)).isInstanceOf(Reading.Found.class);
        assertThat(outcome(readings.get(1))).contains("its length is negative");
    }

    @Test
    void aWebArchiveThatIsCutOffKeepsWhatCameBefore() throws IOException {
        String whole = warc("http://a.example/1", "200 OK", "text/html", HTML)
                + warc("http://a.example/2", "200 OK", "text/html", HTML);
        write("cut.warc", whole.substring(0, whole.length() - 40).getBytes(UTF_8));
        List<Reading> readings = read(folder);
        assertThat(readings.get(0)).isInstanceOf(Reading.Found.class);
        assertThat(outcome(readings.get(1))).contains("cut off");
    }

    @Test
    void aWaczGivesThePagesOfItsArchives() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write("{}".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zip.write(
                    gzip(warc("http://a.example/1", "200 OK", "text/html", HTML).getBytes(UTF_8)));
        }
        write("saved.wacz", bytes.toByteArray());
        assertThat(pages(read(folder))).extracting(Page::text).containsExactly(HTML);
    }

    @Test
    void aFeedGivesAPageForEachEntry() throws IOException {
        write("feed.xml", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Harnau Courier</title><link>http://a.example/</link><description>News</description>
                <item><title>Bridge open</title><link>http://a.example/bridge</link><pubDate>Mon, 05 Oct 2026 09:00:00 GMT</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>Officials said the bridge was open.</p>]]></content:encoded></item>
                </channel></rss>""".getBytes(UTF_8));
        Page page = pages(read(folder)).get(0);
        assertThat(page.url()).contains(URI.create("http://a.example/bridge"));
        assertThat(page.text())
                .contains("<h1>Bridge open</h1>", "Officials said", "2026-10-05T09:00:00Z", "Harnau Courier");
    }

    @Test
    void aFeedCannotReadOtherFiles() throws IOException {
        write(
                "evil.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<rss version=\"2.0\"><channel><title>&e;</title></channel></rss>")
                        .getBytes(UTF_8));
        assertThat(outcome(read(folder).get(0))).startsWith("is not a feed");
    }

    @Test
    void aJsonFeedGivesAPageForEachItem() throws IOException {
        write("feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": [
                  {"id": "1", "url": "http://a.example/1", "title": "Bridge", "content_text": "One.\\n\\nTwo."}]}""".getBytes(UTF_8));
        assertThat(pages(read(folder)).get(0).text()).contains("<p>One.</p>", "<p>Two.</p>");
    }

    @Test
    void anMhtmlPageIsItsHtmlPart() throws IOException {
        write("saved.mhtml", """
                From: <Saved by a browser>
                Snapshot-Content-Location: http://a.example/bridge
                Date: Mon, 5 Oct 2026 09:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="XX"

                --XX
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>Officials said the bridge=20was open.</p>
                --XX
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --XX--
                """.replace("\n", "\r\n").getBytes(UTF_8));
        Page page = pages(read(folder)).get(0);
        assertThat(page.text()).contains("the bridge was open");
        assertThat(page.url()).contains(URI.create("http://a.example/bridge"));
    }

    @Test
    void aPageSavedWithSingleFileKnowsItsAddress() throws IOException {
        write(
                "page.html",
                "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/x \n saved date: Mon Oct 05 2026 09:00:00 GMT+0000 (UTC)\n--><p>Text</p>"
                        .getBytes(UTF_8));
        Page page = pages(read(folder)).get(0);
        assertThat(page.url()).contains(URI.create("https://a.example/x"));
        assertThat(page.captured().orElseThrow()).hasToString("2026-10-05T09:00:00Z");
    }

    @Test
    void jsonLinesOnStandardInputArePages() {
        String lines =
                "{\"doc_id\":\"one\",\"html\":\"<p>A</p>\"}\nnonsense\n{\"doc_id\":\"two\",\"text\":\"B\\n\\nC\",\"headline\":\"H\"}\n{\"doc_id\":\"three\"}\n";
        List<Reading> readings = new ArrayList<>();
        new PageReader(new ByteArrayInputStream(lines.getBytes(UTF_8)), new WebPages())
                .read(List.of("-"), readings::add);
        assertThat(readings).extracting(Reading::where).containsExactly("one", "-#2", "two", "-#4");
        assertThat(pages(readings).get(1).text()).contains("<h1>H</h1>", "<p>C</p>");
    }

    @Test
    void aLineOfTextMayNameItsTitleAndAuthorsOrNothing() {
        String lines =
                "{\"text\":\"B\\n\\nC\",\"title\":\"H\",\"byline\":[\"Ada Lind\",\"Jon Orr\"]}\n{\"text\":\"B\\n\\nC\"}\n";
        List<Reading> readings = new ArrayList<>();
        new PageReader(new ByteArrayInputStream(lines.getBytes(UTF_8)), new WebPages())
                .read(List.of("-"), readings::add);
        assertThat(pages(readings).get(0).text()).contains("<h1>H</h1>", "Ada Lind, Jon Orr");
        assertThat(pages(readings).get(1).text()).isEqualTo("B\n\nC");
    }

    @Test
    void aLineThatCannotBeUsedIsNamedAndTheNextIsRead() {
        assertThat(lines("""
                        \ufeff{"doc_id":"a/1","text":"A"}
                        {"doc_id":"b","text":"B"}{"doc_id":"c","text":"C"}
                        {"doc_id":"d","text":"D","date":"+999999999-12-31"}
                        {"doc_id":"/","text":"E"}
                        """))
                .extracting(reading -> reading.where() + ": " + outcome(reading))
                .containsExactly(
                        "a/1: read",
                        "-#2: holds more than one JSON value",
                        "-#3: has a date out of range: +999999999-12-31",
                        "/: read");
    }

    @Test
    void aPageOfALineKeepsTheNameThatItCameWith() {
        assertThat(pages(lines("{\"doc_id\":\"a/1\",\"text\":\"A\"}\n{\"text\":\"B\"}\n")))
                .extracting(Page::name)
                .containsExactly(Optional.of("a/1"), Optional.empty());
    }

    @Test
    void aLineThatIsTooLongIsNamedAndTheNextIsRead() throws IOException {
        byte[] lines = new byte[PageBytes.LARGEST + 100];
        Arrays.fill(lines, (byte) 'a');
        byte[] next = "\r\n{\"doc_id\":\"b\",\"text\":\"B\"}".getBytes(UTF_8);
        System.arraycopy(next, 0, lines, lines.length - next.length, next.length);
        write("long.jsonl.gz", gzip(lines));
        assertThat(read(folder))
                .extracting(PageReaderTest::outcome)
                .containsExactly("is longer than 32 MB, the most that a line may have", "read");
    }

    @Test
    void anInputThatHoldsNothingSaysSo() throws IOException {
        write("none/picture.png", new byte[1]);
        write("empty.jsonl", "\n\n".getBytes(UTF_8));
        write("feed.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}".getBytes(UTF_8));
        assertThat(outcomes(path("none"), path("empty.jsonl"), path("feed.json")))
                .containsExactly("holds no page", "holds no line", "is a feed without entries");
        assertThat(lines("")).extracting(PageReaderTest::outcome).containsExactly("holds no line");
    }

    @Test
    void whatIsNestedTooDeepIsNamedAtOnce() throws IOException {
        write(
                "1.atom",
                ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry>"
                                + "<content type=\"xhtml\">" + "<div>".repeat(8000) + "x" + "</div>".repeat(8000)
                                + "</content></entry></feed>")
                        .getBytes(UTF_8));
        write("2.xml", "<a>".repeat(1_000_000).getBytes(UTF_8));
        StringBuilder parts = new StringBuilder("Content-Type: multipart/mixed; boundary=\"b0\"\r\n\r\n");
        for (int i = 0; i < 20_000; i++) {
            parts.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=\"b" + (i + 1) + "\"\r\n\r\n");
        }
        write("3.mhtml", parts.toString().getBytes(UTF_8));
        assertThat(read(folder))
                .extracting(PageReaderTest::outcome)
                .containsExactly(
                        NestingDepth.TOO_DEEP,
                        NestingDepth.TOO_DEEP,
                        "is an MHTML file with parts nested more than 50 deep");
    }

    @Test
    void onlyElementsThatHoldEachOtherAreCountedAsNested() {
        String wide = "<a><!-- <x> --><![CDATA[<x>]]><b c='>'/><d>1 > 0</d></a>".repeat(1000);
        assertThat(NestingDepth.isTooDeep("<?xml version=\"1.0\"?><!DOCTYPE r><r>" + wide + "</r>"))
                .isFalse();
        assertThat(NestingDepth.isTooDeep("<a b='1'>".repeat(NestingDepth.MOST + 1)))
                .isTrue();
    }

    @Test
    void aPortThatThereIsNotIsNamedAndAPasswordIsNot() throws IOException {
        write("good.html", HTML.getBytes(UTF_8));
        List<Reading> readings = new ArrayList<>();
        new PageReader().read(List.of("http://ana:secret@a.example:99999/x", path("good.html")), readings::add);
        assertThat(readings.get(0).where()).isEqualTo("http://a.example:99999/x");
        assertThat(readings).extracting(PageReaderTest::outcome).containsExactly("is no whole web address", "read");
        assertThat(pages(lines("{\"text\":\"A\",\"url\":\"https://ana:secret@a.example/x\"}"))
                        .get(0)
                        .url())
                .contains(URI.create("https://a.example/x"));
    }

    private static List<Reading> lines(String lines) {
        List<Reading> readings = new ArrayList<>();
        new PageReader(new ByteArrayInputStream(lines.getBytes(UTF_8)), new WebPages())
                .read(List.of("-"), readings::add);
        return readings;
    }

    @Property(tries = 60)
    void aDamagedArchiveNeverThrows(@ForAll @IntRange(min = 0, max = 900) int at, @ForAll byte damage) {
        byte[] bytes = (warc("http://a.example/1", "200 OK", "text/html", HTML)
                        + warc("http://a.example/2", "200 OK", "text/html", HTML))
                .getBytes(UTF_8);
        bytes[at % bytes.length] = damage;
        List<Reading> readings = new ArrayList<>();
        new WarcPages().read("x.warc", new ByteArrayInputStream(bytes), readings::add);
        assertThat(readings).hasSizeLessThan(5);
    }

    private List<Reading> read(Path input) {
        List<Reading> readings = new ArrayList<>();
        new PageReader().read(List.of(input.toString()), readings::add);
        return readings;
    }

    private static List<Page> pages(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Found.class::isInstance)
                .map(reading -> ((Reading.Found) reading).page())
                .toList();
    }

    private static String outcome(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable ? unreadable.reason() : "read";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String warc(String url, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-10-05T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
