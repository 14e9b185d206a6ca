package org.casus.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads inputs into pages: files and folders of {@code .html}, {@code .htm}, {@code .xhtml} and {@code .txt}, plain or
 * gzipped. Folders are read recursively in the order of their names; hidden files and files of other kinds in a folder
 * are passed over, a file that is named is always read. Links to folders are not followed.
 *
 * <p>Every input gives at least one {@link Reading}; none gives an exception. Stateless and thread-safe.
 */
public final class PageReader {
    /** The most bytes a page may have, decompressed. */
    public static final int LARGEST_PAGE = 32 << 20;

    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    /** Hands a reading for each page of each input to {@code sink}, in order. */
    public void read(List<String> inputs, Consumer<Reading> sink) {
        for (String input : inputs) {
            readInput(Path.of(input), sink);
        }
    }

    /** How many files the inputs hold, as far as that can be told without reading them. */
    public long count(List<String> inputs) {
        return inputs.stream().map(Path::of).mapToLong(PageReader::count).sum();
    }

    private static long count(Path input) {
        if (!Files.isDirectory(input)) {
            return 1;
        }
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(PageReader::isPage).count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private void readInput(Path input, Consumer<Reading> sink) {
        if (!Files.exists(input)) {
            sink.accept(new Reading.Unreadable(input.toString(), "does not exist"));
        } else if (Files.isDirectory(input)) {
            readFolder(input, sink);
        } else {
            sink.accept(readFile(input));
        }
    }

    private void readFolder(Path folder, Consumer<Reading> sink) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            sink.accept(new Reading.Unreadable(folder.toString(), reason(e)));
            return;
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(entry, sink);
            } else if (isPage(entry)) {
                sink.accept(readFile(entry));
            }
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return PAGE_ENDINGS.stream().anyMatch(plain::endsWith);
    }

    private static Reading readFile(Path file) {
        String where = file.toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = where.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
            if (bytes.length == 0) {
                return new Reading.Unreadable(where, "is empty");
            }
            if (bytes.length > LARGEST_PAGE) {
                return new Reading.Unreadable(where, "is larger than " + (LARGEST_PAGE >> 20) + " MB");
            }
            if (isBinary(bytes)) {
                return new Reading.Unreadable(where, "is a binary file, not a page");
            }
            return new Reading.Found(Page.of(where, bytes));
        } catch (IOException e) {
            return new Reading.Unreadable(where, reason(e));
        }
    }

    /** Control characters that no text has; NUL is left to the charset, since UTF-16 is full of it. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
                control++;
            }
        }
        return control * 50 > looked;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read: no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        return "cannot be read: " + e.getMessage();
    }
}
