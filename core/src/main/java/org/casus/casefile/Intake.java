package org.casus.casefile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.page.input.WhyUnread;

/**
 * Adds many pages: reads several at a time, keeps them in the order in which they came.
 *
 * <p>For one thread. What {@code added} was told of is in the case, whatever happens next. A page on which the reading
 * fails is told of as unreadable, and the next one is read.
 */
public final class Intake implements AutoCloseable {
    private record Pending(Page page, Future<StoredPage> read) {}

    private final CaseFile file;
    private final PageAnalysis analysis;
    private final Consumer<Added> added;
    private final Consumer<Reading.Unreadable> unread;
    private final ExecutorService readers;
    private final int ahead;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /**
     * @param threads how many pages are read at a time, at least 1
     * @param added told of each page once it is kept
     * @param unread told of each page that is not, with the reason
     */
    public Intake(
            CaseFile file,
            PageAnalysis analysis,
            int threads,
            Consumer<Added> added,
            Consumer<Reading.Unreadable> unread) {
        this.file = file;
        this.analysis = analysis;
        this.added = added;
        this.unread = unread;
        this.ahead = threads * 2;
        this.readers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "casus-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes a page in; waits while enough others are being read. */
    public void add(Page page) throws IOException {
        Optional<Added> known = file.known(page);
        if (known.isPresent()) {
            added.accept(known.get());
            return;
        }
        pending.add(new Pending(page, readers.submit(() -> analysis.read(page))));
        while (pending.size() > ahead) {
            keepNext();
        }
    }

    /** Waits until every page that was taken in is kept. */
    public void finish() throws IOException {
        while (!pending.isEmpty()) {
            keepNext();
        }
    }

    private void keepNext() throws IOException {
        Pending next = pending.remove();
        Optional<StoredPage> read = read(next);
        if (read.isPresent()) {
            added.accept(file.keep(next.page, read.get()));
        }
    }

    /** Empty where the reading failed on this page, which must not stop the others. */
    private Optional<StoredPage> read(Pending next) throws IOException {
        try {
            return Optional.of(next.read.get());
        } catch (ExecutionException e) {
            Throwable cause = Optional.<Throwable>ofNullable(e.getCause()).orElse(e);
            if (!WhyUnread.isFault(cause)) {
                throw new IOException("Cannot read " + next.page.path() + ": " + cause, cause);
            }
            unread.accept(new Reading.Unreadable(next.page.path(), WhyUnread.ofFault(cause)));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while reading " + next.page.path(), e);
        }
    }

    /** Drops the pages that wait, and waits for those that are being read: what reads them may be freed after this. */
    @Override
    public void close() {
        pending.forEach(one -> one.read.cancel(false));
        readers.shutdown();
        boolean interrupted = false;
        for (boolean ended = false; !ended; ) {
            try {
                ended = readers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
