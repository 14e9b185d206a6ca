package org.casus.page.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.casus.page.Page;
import org.casus.page.Reading;

/** Takes one page's bytes out of a stream, within bounds, and says what is wrong with those that are no page. */
final class PageBytes {
    /** The most bytes a page may have, decompressed. */
    static final int LARGEST = 32 << 20;

    private PageBytes() {}

    /** Reads a stream that may be gzipped; one byte more than the largest page tells that it is too large. */
    static byte[] read(InputStream in) throws IOException {
        return unzipped(in).readNBytes(LARGEST + 1);
    }

    /** The stream itself, or what is gzipped in it. */
    static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean gzipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzipped ? new GZIPInputStream(buffered) : buffered;
    }

    static InputStream plain(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** A page, or the reason why these bytes are none. */
    static Reading reading(
            String where, byte[] bytes, Optional<URI> url, Optional<String> contentType, Optional<Instant> captured) {
        Optional<String> problem = problem(bytes);
        if (problem.isPresent()) {
            return new Reading.Unreadable(where, problem.get());
        }
        Page page = new Page(where, bytes, url, contentType, captured);
        return page.unknownCharset()
                .<Reading>map(name -> new Reading.Unreadable(
                        where, "says that it is in the charset " + name + ", which is not known here"))
                .orElseGet(() -> new Reading.Found(page));
    }

    private static Optional<String> problem(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("is empty");
        }
        if (bytes.length > LARGEST) {
            return Optional.of("is larger than " + (LARGEST >> 20) + " MB, the most that a page may have");
        }
        if (startsWith(bytes, "%PDF-")) {
            return Optional.of("is a PDF, not a web page");
        }
        if (isBinary(bytes)) {
            return Optional.of("is a binary file, not a page");
        }
        return Optional.empty();
    }

    static boolean startsWith(byte[] bytes, String ascii) {
        return bytes.length >= ascii.length()
                && new String(bytes, 0, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
    }

    /** Control characters that no text has. NUL is left to the charset, as UTF-16 is full of it, unless most are. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096);
        int control = 0;
        int nul = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            nul += b == 0 ? 1 : 0;
            control += b > 0 && b < 32 && "\n\r\t\f\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return control * 50 > looked || nul * 10 > looked * 6;
    }
}
