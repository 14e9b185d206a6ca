package org.casus.page.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8 that are not blank, each with its number, gzipped or not. A line may have no more bytes
 * than a page; one that has more is told of without its text. A byte order mark is no part of the first line.
 *
 * <p>For one thread; the stream is left open.
 */
public final class TextLines {
    /** What is wrong with a line that has no text. */
    public static final String TOO_LONG =
            "is longer than " + (PageBytes.LARGEST >> 20) + " MB, the most that a line may have";

    /** So much of a line that is too long is looked through for its end; what is longer ends the stream. */
    private static final long FARTHEST = 1L << 30;

    private final InputStream in;
    private int number;
    private boolean ended;
    private boolean afterReturn;

    /**
     * One line.
     *
     * @param number from 1, blank lines counted
     * @param text empty where the line is too long
     */
    public record Line(int number, Optional<String> text) {}

    /** @throws IOException where what begins as gzip is none */
    public TextLines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(PageBytes.unzipped(in), 1 << 16);
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<Line> next() throws IOException {
        while (!ended) {
            Line line = read();
            if (line.text().filter(String::isBlank).isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The number of the line that was read last, 0 before the first. */
    public int number() {
        return number;
    }

    private Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        number++;
        for (int b = first(); !isEnd(b); b = in.read()) {
            if (length++ < PageBytes.LARGEST) {
                bytes.write(b);
            }
            if (length > FARTHEST) {
                ended = true;
                break;
            }
        }
        return new Line(number, length > PageBytes.LARGEST ? Optional.empty() : Optional.of(text(bytes)));
    }

    /** The first byte of a line, behind the second half of "\r\n". */
    private int first() throws IOException {
        int b = in.read();
        boolean half = afterReturn && b == '\n';
        afterReturn = false;
        return half ? in.read() : b;
    }

    private boolean isEnd(int b) {
        ended |= b < 0;
        afterReturn = b == '\r';
        return b < 0 || b == '\n' || b == '\r';
    }

    private String text(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
