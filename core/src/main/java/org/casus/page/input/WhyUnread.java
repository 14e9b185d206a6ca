package org.casus.page.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a file or an address could not be read, in words that go on behind its name: "does not exist", "is a folder". The
 * system's own exceptions often say no more than the name.
 */
public final class WhyUnread {
    private static final Pattern PARSED =
            Pattern.compile("(?:\\s*\\bat )?\\[Source: [^\\]]*?line: (\\d+), column: (\\d+)\\]");

    private WhyUnread() {}

    /** @param failure what reading it ended with */
    public static String of(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof AccessDeniedException) {
            return "may not be read: no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (cause instanceof NotDirectoryException) {
            return "is not a folder";
        }
        if (cause instanceof FileSystemException system) {
            return "cannot be read: " + Optional.ofNullable(system.getReason()).orElse("the system gives no reason");
        }
        return "cannot be read: " + Optional.ofNullable(cause.getMessage()).orElse("it is broken");
    }

    /** Whether reading a page failed on that page alone, by a fault of Casus, so that the next one can be read. */
    public static boolean isFault(Throwable failure) {
        return failure instanceof RuntimeException || failure instanceof StackOverflowError;
    }

    /** @param fault what reading a page ended with, though no page should end it so */
    public static String ofFault(Throwable fault) {
        return "cannot be read, by a fault of Casus: "
                + (fault instanceof StackOverflowError ? "it is nested too deeply" : fault);
    }

    /**
     * What a parser of JSON or YAML says, without its own names: {@code [Source: REDACTED (...); line: 1, column: 3]} is
     * {@code line 1, column 3}.
     */
    public static String plain(String message) {
        return PARSED.matcher(message).replaceAll(" line $1, column $2").strip();
    }

    /** The same for an address. */
    static String ofAddress(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "cannot be fetched: no such host is known here";
            }
        }
        if (failure instanceof HttpTimeoutException) {
            return "cannot be fetched: it does not answer in time";
        }
        if (failure instanceof ConnectException) {
            return "cannot be fetched: nothing answers there";
        }
        return "cannot be fetched: " + Optional.ofNullable(failure.getMessage()).orElse("the connection broke");
    }

    /**
     * Why a file of this kind is not opened, as a pipe may wait for ever and a device never end; empty for a file, and
     * for a pipe that the shell opened ({@code <(...)}).
     */
    static Optional<String> ofKind(Path file) {
        if (!Files.exists(file) || Files.isRegularFile(file) || isOpenedByShell(file)) {
            return Optional.empty();
        }
        return Optional.of(
                Files.isDirectory(file)
                        ? "is a link to a folder, which is not followed"
                        : "is a pipe or a device, not a regular file");
    }

    private static boolean isOpenedByShell(Path file) {
        return file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd") || file.equals(Path.of("/dev/stdin"));
    }
}
