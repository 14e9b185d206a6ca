package org.casus.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.page.Reading;

/**
 * Reads inputs into pages. An input is a file, a folder, an address, or {@code -} for JSON Lines on standard input.
 *
 * <ul>
 *   <li>A file is a page ({@code .html}, {@code .htm}, {@code .txt} and what is named outright), a WARC, a WACZ, an
 *       MHTML page, a feed (RSS, Atom, JSON Feed) or JSON Lines; gzipped or not.
 *   <li>A folder is read recursively in the order of names; hidden files and files that are none of these are passed
 *       over. Links to folders are not followed.
 *   <li>An address is fetched as its site's robots.txt allows; that of a feed or sitemap gives the pages it names.
 * </ul>
 *
 * <p>Every input gives at least one {@link Reading}, an empty folder too; none gives an exception. Thread-safe: addresses
 * are fetched one after the other, and standard input goes whole to the first that reads it.
 */
public final class PageReader {
    private static final Pattern ADDRESS = Pattern.compile("(\\p{Alpha}[\\w+.-]{1,20})://");
    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    private final List<PageContainer> containers =
            List.of(new WarcPages(), new WaczPages(), new MhtmlPages(), new JsonLinesPages(), new FeedPages());
    private final InputStream standardInput;
    private final WebPages web;

    /** Reads {@code -} from {@link System#in}. */
    public PageReader() {
        this(System.in, new WebPages());
    }

    PageReader(InputStream standardInput, WebPages web) {
        this.standardInput = standardInput;
        this.web = web;
    }

    /** Hands a reading for each page of each input to {@code sink}, in order. */
    public void read(List<String> inputs, Consumer<Reading> sink) {
        for (String input : inputs) {
            String named = WebPages.withoutUser(input);
            AtomicBoolean given = new AtomicBoolean();
            read(named, reading -> {
                given.set(true);
                sink.accept(reading);
            });
            if (!given.get()) {
                sink.accept(new Reading.Unreadable(named, "holds no page"));
            }
        }
    }

    private void read(String input, Consumer<Reading> sink) {
        if (input.equals("-")) {
            synchronized (standardInput) {
                new JsonLinesPages().read("-", standardInput, sink);
            }
        } else if (WebPages.isAddress(input)) {
            web.read(URI.create(input), sink);
        } else {
            readPath(input, sink);
        }
    }

    /** Whether an input is the name of a file or folder that is not there, or of what is never read. */
    public static boolean isAbsent(String input) {
        try {
            if (input.equals("-") || WebPages.isAddress(input)) {
                return false;
            }
            Path path = Path.of(input);
            boolean folder = Files.isDirectory(path);
            return !folder && (!Files.exists(path) || WhyUnread.ofKind(path).isPresent());
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** How many files the inputs hold, as far as that can be told without reading them. */
    public long count(List<String> inputs) {
        return inputs.stream().mapToLong(this::count).sum();
    }

    private long count(String input) {
        try (Stream<Path> files = Files.walk(Path.of(input))) {
            return files.filter(Files::isRegularFile).filter(this::isReadable).count();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 1;
        }
    }

    private void readPath(String input, Consumer<Reading> sink) {
        if (input.isBlank()) {
            sink.accept(new Reading.Unreadable("\"" + input + "\"", "is no name of a file"));
            return;
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            sink.accept(new Reading.Unreadable(input, "is no file name: " + e.getReason()));
            return;
        }
        if (!Files.exists(path)) {
            sink.accept(new Reading.Unreadable(input, whyAbsent(input)));
        } else if (Files.isDirectory(path)) {
            readFolder(path, sink);
        } else {
            readFile(path, sink);
        }
    }

    /** {@code ftp://} is read as a path; what was meant is told by its form. */
    private static String whyAbsent(String input) {
        Matcher address = ADDRESS.matcher(input);
        if (!address.lookingAt()) {
            return "does not exist";
        }
        return address.group(1).toLowerCase(Locale.ROOT).startsWith("http")
                ? "is no whole web address"
                : "cannot be fetched: " + address.group(1) + " addresses are not read, only http and https";
    }

    /** Depth first in the order of names, with a stack of its own: folders may be nested deeper than a call stack. */
    private void readFolder(Path folder, Consumer<Reading> sink) {
        Deque<Path> left = new ArrayDeque<>(entries(folder, sink));
        while (!left.isEmpty()) {
            Path entry = left.pop();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                List<Path> entries = entries(entry, sink);
                for (int i = entries.size() - 1; i >= 0; i--) {
                    left.push(entries.get(i));
                }
            } else if (isReadable(entry)) {
                readFile(entry, sink);
            }
        }
    }

    private static List<Path> entries(Path folder, Consumer<Reading> sink) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            sink.accept(new Reading.Unreadable(folder.toString(), WhyUnread.of(e)));
            return List.of();
        }
    }

    private boolean isReadable(Path file) {
        String name = plainName(file);
        return PAGE_ENDINGS.stream().anyMatch(name::endsWith)
                || containers.stream().anyMatch(container -> container.isNamed(name));
    }

    private static String plainName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private void readFile(Path file, Consumer<Reading> sink) {
        Optional<String> kind = WhyUnread.ofKind(file);
        if (kind.isPresent()) {
            sink.accept(new Reading.Unreadable(file.toString(), kind.get()));
            return;
        }
        String name = plainName(file);
        Optional<PageContainer> container =
                containers.stream().filter(one -> one.isNamed(name)).findFirst();
        try (InputStream in = Files.newInputStream(file)) {
            if (container.isPresent()) {
                container.get().read(file.toString(), in, sink);
            } else {
                byte[] bytes = PageBytes.read(in);
                sink.accept(SavedPages.reading(file.toString(), bytes));
            }
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(file.toString(), WhyUnread.of(e)));
        }
    }
}
