package org.casus.page.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.casus.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives with one odd record between two good ones. */
class WarcPagesTest {
    private static final String HTML = "<p>Officials said the bridge was open.</p>";
    private static final String DATE = "2026-10-05T09:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP/1.1 200 OK | Content-Encoding: br           | its body is encoded as br
            HTTP/1.1 200 OK | Content-Encoding: zstd         | its body is encoded as zstd
            HTTP/1.1 200 OK | Content-Encoding: identity     | read
            HTTP/1.1 200 OK | Content-Encoding: utf-8        | read
            HTTP/1.1 200 OK | Content-Encoding: gzip         | read
            HTTP/1.1 200 OK | Content-Encoding: deflate      | read
            HTTP/1.1 200 OK | Transfer-Encoding: chunked     | read
            HTTP/1.1 200 OK | Content-Length: none           | read
            HTTP/1.1 200 OK | Content-Length: -3             | read
            HTTP/1.1 200 OK | Content-Length: 3              | read
            HTTP/1.1 200 OK | Content-Length: 99999          | is cut off
            nonsense        | X: y                           | does not begin as HTTP does
            """)
    void anOddAnswerIsReadOrNamedAndTheNextRecordIsRead(String status, String header, String told) throws IOException {
        byte[] odd = response(DATE, status + "\r\n" + header, HTML.getBytes(UTF_8));
        assertThat(between(odd)).contains(told);
    }

    @Test
    void aBodyIsDecodedAsItWasEncoded() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        write(new GZIPOutputStream(zipped));
        write(new DeflaterOutputStream(zlib));
        write(new DeflaterOutputStream(bare, new Deflater(Deflater.DEFAULT_COMPRESSION, true)));
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: ";
        assertThat(between(response(DATE, head + "x-gzip", zipped.toByteArray())))
                .isEqualTo("read");
        assertThat(between(response(DATE, head + "deflate", zlib.toByteArray())))
                .isEqualTo("read");
        assertThat(between(response(DATE, head + "deflate", bare.toByteArray())))
                .isEqualTo("read");
    }

    @Test
    void anAnswerWithoutALengthIsAsLongAsItsRecord() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        String chunked = Integer.toHexString(HTML.length()) + "\r\n" + HTML + "\r\n0\r\n\r\n";
        assertThat(between(answer(head + "\r\n" + HTML))).isEqualTo("read");
        assertThat(between(answer(head + "Transfer-Encoding: chunked\r\n\r\n" + chunked)))
                .isEqualTo("read");
    }

    private static byte[] answer(String http) throws IOException {
        return record(
                "response", "http://a.example/x", DATE, "application/http; msgtype=response", http.getBytes(UTF_8));
    }

    private static void write(OutputStream packed) throws IOException {
        try (packed) {
            packed.write(HTML.getBytes(UTF_8));
        }
    }

    @Test
    void aRecordOfNoDateIsNamed() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nX: y";
        assertThat(between(response("99999-13-45", head, HTML.getBytes(UTF_8))))
                .isEqualTo("is a record of no date: 99999-13-45");
        String dateless = new String(response(DATE, head, HTML.getBytes(UTF_8)), ISO_8859_1)
                .replace("WARC-Date: " + DATE + "\r\n", "");
        assertThat(between(dateless.getBytes(ISO_8859_1))).isEqualTo("is a record without a date");
    }

    /** What became of the record in the middle; the first and the last must be read. */
    private static String between(byte[] odd) throws IOException {
        byte[] good = response(DATE, "HTTP/1.1 200 OK\r\nX: y", HTML.getBytes(UTF_8));
        List<Reading> readings = read(good, odd, good);
        assertThat(readings).hasSize(3);
        assertThat(List.of(readings.get(0), readings.get(2))).allMatch(Reading.Found.class::isInstance);
        if (readings.get(1) instanceof Reading.Unreadable unreadable) {
            return unreadable.reason();
        }
        assertThat(((Reading.Found) readings.get(1)).page().text()).isEqualTo(HTML);
        return "read";
    }

    @Test
    void resourcesAndConversionsOfTextArePagesAndOtherRecordsAreNot() throws IOException {
        byte[] text = HTML.getBytes(UTF_8);
        List<Reading> readings = read(
                record("warcinfo", "http://a.example/", DATE, "application/warc-fields", text),
                record("resource", "http://a.example/1", DATE, "text/html", text),
                record("conversion", "http://a.example/2", DATE, "text/plain", text),
                record("resource", "metadata://a.example/log", DATE, "text/plain", text),
                record("resource", "http://a.example/3", DATE, "image/png", text));
        assertThat(readings).hasSize(2).allMatch(Reading.Found.class::isInstance);
    }

    @Test
    void anArchiveWithoutPagesSaysSo() throws IOException {
        assertThat(read(record("metadata", "http://a.example/", DATE, "text/plain", new byte[1])))
                .singleElement()
                .isEqualTo(new Reading.Unreadable(
                        "x.warc", "holds no page: none of its 1 records is HTML or text that a server gave"));
        assertThat(read(new byte[0]))
                .singleElement()
                .isEqualTo(new Reading.Unreadable("x.warc", "is an empty web archive"));
    }

    @Test
    void whatFailsBehindTheReaderIsNotBlamedOnTheArchive() throws IOException {
        byte[] good = response(DATE, "HTTP/1.1 200 OK\r\nX: y", HTML.getBytes(UTF_8));
        assertThatThrownBy(() -> new WarcPages().read("x.warc", new ByteArrayInputStream(good), reading -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
    }

    /** A gigabyte of header packs into a megabyte. */
    @Test
    void aHeaderWithoutAnEndIsGivenUp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write("WARC/1.0\r\nX: ".getBytes(UTF_8));
            for (int i = 0; i < 1000; i++) {
                zip.write(new byte[1 << 16]);
            }
        }
        assertThat(read(packed.toByteArray()))
                .singleElement()
                .isEqualTo(
                        new Reading.Unreadable("x.warc", "is no web archive: not even its first record can be read"));
    }

    private static List<Reading> read(byte[]... records) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (byte[] record : records) {
            archive.write(record);
        }
        List<Reading> readings = new ArrayList<>();
        new WarcPages().read("x.warc", new ByteArrayInputStream(archive.toByteArray()), readings::add);
        return readings;
    }

    private static byte[] response(String date, String head, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(
                (head + "\r\nContent-Type: text/html\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
        http.write(body);
        return record("response", "http://a.example/x", date, "application/http; msgtype=response", http.toByteArray());
    }

    private static byte[] record(String type, String target, String date, String contentType, byte[] block)
            throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target + "\r\nWARC-Date: " + date
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
                        + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }
}
