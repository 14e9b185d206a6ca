package org.casus.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;

/**
 * What a server answered, as an archive keeps it: a header that may say more of the body than is true, as some archives
 * keep the body decoded under the header that it came with.
 */
final class ArchivedAnswer {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\r?\\n");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:([^\\r\\n]*)\\r?\\n");
    private static final Set<String> ZIPPED = Set.of("gzip", "x-gzip");
    private static final Set<String> NOT_KNOWN = Set.of("br", "zstd", "compress", "x-compress", "dcb", "dcz");

    private final byte[] head;
    private final InputStream rest;
    private final String lines;
    private final long declared;
    private final HttpResponse response;

    private ArchivedAnswer(byte[] head, InputStream rest) throws IOException {
        this.head = head;
        this.rest = rest;
        String whole = new String(head, 0, beginOfBody(head), StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(whole);
        this.declared = length.find() ? number(length.group(1)) : -1;
        this.lines = length.replaceAll("").strip();
        // jwarc refuses an answer of no length or one that is no number, though the archive knows how long it is.
        this.response = parsed(lines + "\r\nContent-Length: 0\r\n\r\n", new byte[0]);
    }

    /**
     * Reads no more than the header.
     *
     * @throws IOException where it is none
     */
    static ArchivedAnswer of(InputStream record) throws IOException {
        return new ArchivedAnswer(record.readNBytes(LONGEST_HEAD), record);
    }

    private static HttpResponse parsed(String head, byte[] body) throws IOException {
        InputStream lines = PageBytes.plain(head.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return HttpResponse.parse(Channels.newChannel(new SequenceInputStream(lines, PageBytes.plain(body))));
        } catch (IOException | RuntimeException e) {
            throw new IOException("what the server answered does not begin as HTTP does", e);
        }
    }

    /** Whether it is a success of HTML or text. */
    boolean isPage() {
        return response.status() >= 200 && response.status() <= 299 && isPage(type());
    }

    static boolean isPage(String type) {
        String name = type.strip().toLowerCase(Locale.ROOT);
        return name.contains("html") || name.startsWith("text/plain");
    }

    String type() {
        return response.headers().first("Content-Type").orElse("text/html");
    }

    /**
     * The body, decoded; one byte more than the largest page tells that it is too large.
     *
     * @throws IOException where it cannot be decoded
     */
    byte[] body() throws IOException {
        byte[] body = whole();
        List<String> codings = codings();
        for (int i = codings.size() - 1; i >= 0; i--) {
            body = decoded(codings.get(i), body);
        }
        return body;
    }

    /** How much of the body is not there, by what the header says. */
    Optional<String> missing(byte[] body) {
        return codings().isEmpty() && declared > body.length && body.length <= PageBytes.LARGEST
                ? Optional.of("is cut off: " + body.length + " of " + declared + " bytes")
                : Optional.empty();
    }

    private byte[] whole() throws IOException {
        byte[] record =
                new SequenceInputStream(PageBytes.plain(head), rest).readNBytes(PageBytes.LARGEST + LONGEST_HEAD + 1);
        int begin = beginOfBody(record);
        int end = Math.min(record.length, begin + PageBytes.LARGEST + 1);
        byte[] kept = Arrays.copyOfRange(record, begin, end);
        return isChunked() ? joined(kept) : kept;
    }

    private boolean isChunked() {
        return response.headers().all("Transfer-Encoding").stream()
                .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
    }

    /** A body that is said to be chunked may be kept whole: then it begins as a page. */
    private byte[] joined(byte[] kept) throws IOException {
        try {
            return read(parsed(lines + "\r\n\r\n", kept).body().stream());
        } catch (IOException | RuntimeException e) {
            String start = new String(kept, 0, Math.min(kept.length, 100), StandardCharsets.ISO_8859_1);
            if (start.stripLeading().startsWith("<")) {
                return kept;
            }
            throw new IOException("its body is not in the chunks that it is said to be in", e);
        }
    }

    /** Behind the first blank line; the end where there is none. */
    private static int beginOfBody(byte[] answer) {
        int looked = Math.min(answer.length, LONGEST_HEAD);
        Matcher blank = BLANK_LINE.matcher(new String(answer, 0, looked, StandardCharsets.ISO_8859_1));
        return blank.find() ? blank.end() : looked;
    }

    /** In the order in which they were laid on the body. Names that are none, as "utf-8" and "identity", say nothing. */
    private List<String> codings() {
        return response.headers().all("Content-Encoding").stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> ZIPPED.contains(name) || name.equals("deflate") || NOT_KNOWN.contains(name))
                .toList();
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        if (NOT_KNOWN.contains(coding)) {
            throw new IOException("its body is encoded as " + coding + ", which is not known here");
        }
        if (ZIPPED.contains(coding)) {
            return isZipped(body) ? read(new GZIPInputStream(PageBytes.plain(body))) : body;
        }
        return inflated(body);
    }

    private static boolean isZipped(byte[] body) {
        return body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    /** "deflate" is zlib's form by the standard, and the bare one by the habit of some servers. */
    private static byte[] inflated(byte[] body) throws IOException {
        try {
            return read(new InflaterInputStream(PageBytes.plain(body)));
        } catch (ZipException notZlib) {
            Inflater bare = new Inflater(true);
            try {
                return read(new InflaterInputStream(PageBytes.plain(body), bare));
            } catch (ZipException keptDecoded) {
                return body;
            } finally {
                bare.end();
            }
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(PageBytes.LARGEST + 1);
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
