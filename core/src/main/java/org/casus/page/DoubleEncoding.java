package org.casus.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text that was UTF-8, was read as windows-1252 and written as UTF-8 again: {@code donâ€™t} is {@code don’t}.
 *
 * <p>Only sequences that are whole UTF-8 characters are mended, and only where a page has several and more of them than
 * of accented letters that stand alone. Linear in the text's length; thread-safe.
 */
final class DoubleEncoding {
    private static final int FEWEST = 3;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LATE = later();
    private static final Pattern SEQUENCE = Pattern.compile(
            "[\\u00c2-\\u00df]" + LATE + "|[\\u00e0-\\u00ef]" + LATE + "{2}|[\\u00f0-\\u00f4]" + LATE + "{3}");

    private DoubleEncoding() {}

    /** The characters that the bytes 0x80 to 0xBF are in windows-1252, and those that are left as they are in Latin-1. */
    private static String later() {
        StringBuilder characters = new StringBuilder("[\\u0080-\\u00bf");
        for (int b = 0x80; b < 0xa0; b++) {
            characters.append(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {(byte) b})));
        }
        return characters.append(']').toString();
    }

    static String mend(String text) {
        int pairs = 0;
        int letters = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i - 1);
            if (c >= 0xc0 && c <= 0xff) {
                letters++;
                pairs += isLate(text.charAt(i)) ? 1 : 0;
            }
        }
        return pairs < FEWEST || letters > 2 * pairs
                ? text
                : SEQUENCE.matcher(text).replaceAll(DoubleEncoding::character);
    }

    /** Whether the character may be one of the bytes 0x80 to 0xBF. */
    private static boolean isLate(char c) {
        return c >= 0x80 && (c < 0xc0 || c >= 0x152 && c <= 0x2122);
    }

    private static String character(MatchResult sequence) {
        try {
            byte[] bytes = bytes(sequence.group());
            return Matcher.quoteReplacement(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(sequence.group());
        }
    }

    private static byte[] bytes(String characters) throws CharacterCodingException {
        byte[] bytes = new byte[characters.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = characters.charAt(i);
            bytes[i] = c < 0x100
                    ? (byte) c
                    : WINDOWS_1252
                            .newEncoder()
                            .encode(CharBuffer.wrap(new char[] {c}))
                            .get();
        }
        return bytes;
    }
}
