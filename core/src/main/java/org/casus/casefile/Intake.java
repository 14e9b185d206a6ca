package org.casus.casefile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.casus.page.Page;

/**
 * Adds many pages: reads several at a time, keeps them in the order in which they came.
 *
 * <p>For one thread. What {@code added} was told of is in the case, whatever happens next.
 */
public final class Intake implements AutoCloseable {
    private record Pending(Page page, Future<StoredPage> read) {}

    private final CaseFile file;
    private final PageAnalysis analysis;
    private final Consumer<Added> added;
    private final ExecutorService readers;
    private final int ahead;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /**
     * @param threads how many pages are read at a time, at least 1
     * @param added told of each page once it is kept
     */
    public Intake(CaseFile file, PageAnalysis analysis, int threads, Consumer<Added> added) {
        this.file = file;
        this.analysis = analysis;
        this.added = added;
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
        try {
            added.accept(file.keep(next.page, next.read.get()));
        } catch (ExecutionException e) {
            throw new IOException("Cannot read " + next.page.path() + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while reading " + next.page.path(), e);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
