package org.casus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.casus.casefile.Added;
import org.casus.casefile.CaseFile;
import org.casus.casefile.Intake;
import org.casus.casefile.PageAnalysis;
import org.casus.copy.origin.OriginIndex;
import org.casus.page.Reading;
import org.casus.page.input.PageReader;
import org.casus.statement.reading.StatementReader;

/** One run of adding pages, with what it tells the person who waits: a bar on a terminal, plain lines elsewhere. */
final class Adding {
    /** How many pages pass between two lines of progress where there is no terminal. */
    private static final int LINE_EVERY = 500;

    /** How much a run tells of itself. */
    enum Telling {
        /** How far it is. */
        PROGRESS,
        /** Each page, once it is kept: what was named survives even a kill. */
        EACH_PAGE
    }

    private final CaseFile file;
    private final PrintWriter messages;
    private final Telling telling;
    private Optional<OriginTelling> origins = Optional.empty();
    private int added;
    private int known;
    private int articles;
    private int statements;
    private int unreadable;

    Adding(CaseFile file, PrintWriter messages, Telling telling) {
        this.file = file;
        this.messages = messages;
        this.telling = telling;
    }

    /** Also says which page each new article goes back to, as it comes: one of the index, to which it is added. */
    Adding tellingOrigins(OriginIndex known) {
        origins = Optional.of(new OriginTelling(known, messages));
        return this;
    }

    /** @return the exit status */
    int add(List<String> inputs) throws IOException {
        long start = System.nanoTime();
        PageReader pages = new PageReader();
        try (Progress progress = progress(pages.count(inputs));
                PageAnalysis analysis = new PageAnalysis(new StatementReader(file.actors()), Today.ofReading());
                Intake intake = new Intake(
                        file,
                        analysis,
                        threads(),
                        outcome -> {
                            count(outcome);
                            progress.step();
                        },
                        input -> note(input, progress))) {
            pages.read(inputs, reading -> take(reading, intake, progress));
            intake.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        summarise((System.nanoTime() - start) / 1e9);
        return unreadable == 0 ? Casus.READ : Casus.SOME_UNREADABLE;
    }

    private static int threads() {
        return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
    }

    private void take(Reading reading, Intake intake, Progress progress) {
        if (reading instanceof Reading.Unreadable input) {
            note(input, progress);
        } else if (reading instanceof Reading.Found found) {
            try {
                intake.add(found.page());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void note(Reading.Unreadable input, Progress progress) {
        try {
            file.note(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unreadable++;
        progress.step();
        messages.println("casus: " + input.where() + ": " + input.reason());
        messages.flush();
    }

    private Progress progress(long total) {
        return telling == Telling.PROGRESS && System.console() != null ? new Bar(total) : new Lines(total, messages);
    }

    private void count(Added outcome) {
        if (outcome instanceof Added.New page) {
            tell(page);
            origins.filter(telling -> page.isArticle()).ifPresent(telling -> telling.tell(page));
            added++;
            articles += page.isArticle() ? 1 : 0;
            statements += page.page().report().statements().size();
        } else {
            known++;
        }
    }

    private void tell(Added.New page) {
        if (telling == Telling.EACH_PAGE) {
            messages.println(
                    "Added " + page.page().path() + " as " + page.page().id());
            messages.flush();
        }
    }

    private void summarise(double seconds) {
        int pages = added + known;
        messages.printf(
                Locale.ROOT,
                "Read %d pages (%d new, %d known already, %d unreadable): %d articles, %d statements, %.1f s, %.1f pages/s%n",
                pages,
                added,
                known,
                unreadable,
                articles,
                statements,
                seconds,
                seconds > 0 ? pages / seconds : 0);
        messages.flush();
    }

    /** How far the work is. */
    private interface Progress extends AutoCloseable {
        void step();

        @Override
        void close();
    }

    private static final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(long total) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" pages", 1)
                    .showSpeed()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Lines implements Progress {
        private final long total;
        private final PrintWriter messages;
        private long done;

        Lines(long total, PrintWriter messages) {
            this.total = total;
            this.messages = messages;
        }

        @Override
        public void step() {
            done++;
            if (done % LINE_EVERY == 0) {
                messages.println("Read " + done + " of " + total);
                messages.flush();
            }
        }

        @Override
        public void close() {}
    }
}
