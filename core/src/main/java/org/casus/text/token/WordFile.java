package org.casus.text.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word list or rule file of the house: UTF-8, one entry a line, columns parted by tabs, blank lines and lines that
 * begin with "#" left out.
 */
public final class WordFile {
    private WordFile() {}

    /**
     * The rows of a file that lies beside a class, each with its columns.
     *
     * @throws UncheckedIOException if the file is missing or unreadable: the build is broken then
     */
    public static List<List<String>> rows(Class<?> room, String name) {
        return lines(room, name).stream()
                .map(line -> List.of(line.split("\t+", -1)))
                .toList();
    }

    /** The lines of a file that lies beside a class, for files without columns. */
    public static List<String> lines(Class<?> room, String name) {
        try (InputStream stream = room.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("No file " + name + " beside " + room.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word file " + name, e);
        }
    }
}
