package org.casus.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which charset a page's bytes are in. Bytes that are valid UTF-8 with characters beyond ASCII are UTF-8, whatever the
 * page says of itself: no other charset gives such bytes by chance. Otherwise the byte order mark, the header and the
 * meta element are asked in that order, then the bytes themselves.
 */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<Charset> marked = ofMark(bytes).or(() -> ofNulBytes(bytes));
        if (marked.isPresent()) {
            int mark = markLength(bytes);
            return DoubleEncoding.mend(new String(bytes, mark, bytes.length - mark, marked.get()));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return DoubleEncoding.mend(isUtf8(bytes, utf8) ? utf8 : new String(bytes, unmarked(bytes, utf8, contentType)));
    }

    /** The charset that the page declares but nobody here knows, where its bytes do not tell a better one. */
    static Optional<String> unknown(byte[] bytes, Optional<String> contentType) {
        boolean marked = ofMark(bytes).isPresent() || ofNulBytes(bytes).isPresent();
        if (marked || isUtf8(bytes, new String(bytes, StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return declared(bytes, contentType).filter(name -> named(name).isEmpty());
    }

    /** The charset of bytes that are no sound UTF-8; a page may declare that all the same. */
    private static Charset unmarked(byte[] bytes, String utf8, Optional<String> contentType) {
        Optional<Charset> declared = declared(bytes, contentType).flatMap(Charsets::named);
        boolean believed = declared.isPresent()
                && !isUtf16(declared.get())
                && (!declared.get().equals(StandardCharsets.UTF_8) || isMostlyUtf8(utf8));
        return believed ? declared.get() : detected(bytes);
    }

    private static Optional<Charset> ofMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static int markLength(byte[] bytes) {
        return ofMark(bytes)
                .map(charset -> charset.equals(StandardCharsets.UTF_8) ? 3 : 2)
                .orElse(0);
    }

    /** UTF-16 without a byte order mark: markup has its NUL bytes nearly always on one side. */
    private static Optional<Charset> ofNulBytes(byte[] bytes) {
        int looked = Math.min(bytes.length, HEAD);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        if (Math.max(even, odd) * 5 < looked) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean isUtf8(byte[] bytes, String decoded) {
        if (decoded.indexOf('\uFFFD') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return isNearlyUtf8(decoded);
        }
    }

    /** UTF-8 with a broken sequence here or there, as when a page was cut in the middle of a character. */
    private static boolean isNearlyUtf8(String text) {
        long broken = broken(text);
        long beyondAscii = beyondAscii(text) - broken;
        return broken <= 2 && beyondAscii >= 10 * broken || broken * 50 < beyondAscii;
    }

    private static boolean isMostlyUtf8(String text) {
        return beyondAscii(text) > 2 * broken(text);
    }

    private static long broken(String text) {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 127).count();
    }

    private static Optional<String> declared(byte[] bytes, Optional<String> contentType) {
        Optional<String> header = contentType.flatMap(type -> first(DECLARED, type));
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return header.or(() -> first(XML_DECLARED, head)).or(() -> first(DECLARED, head));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A declared name as browsers understand it: Latin-1 and ASCII mean windows-1252 (WHATWG Encoding, 4.2). */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Charsets::named)
                .orElse(WINDOWS_1252);
    }
}
