package org.casus.article.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the room's word lists: UTF-8 text files beside the classes, one entry a line, {@code #} begins a comment. */
public final class WordFile {
    private WordFile() {}

    /**
     * The entries of a list, in order, trimmed, without comments and empty lines.
     *
     * @param name the file's name under {@code org/casus/article/}: {@code "markup-words.txt"}
     */
    public static List<String> lines(String name) {
        String path = "/org/casus/article/" + name;
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing on the class path: " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /**
     * The entries of one kind in a list of lines {@code KIND: entry | entry}, in order, trimmed.
     *
     * @param name the file's name under {@code org/casus/article/}
     */
    public static List<String> entries(String name, String kind) {
        return spaced(name, kind).stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** The same as they stand between the bars, for lists in which blanks count. */
    public static List<String> spaced(String name, String kind) {
        return lines(name).stream()
                .filter(line -> line.startsWith(kind + ": "))
                .flatMap(line -> Stream.of(line.substring(kind.length() + 2).split("\\|", -1)))
                .toList();
    }
}
