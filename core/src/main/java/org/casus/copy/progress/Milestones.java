package org.casus.copy.progress;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is done of a step and tells it now and then. Thread-safe. */
public final class Milestones {
    private static final int APART = 1000;

    private final Progress progress;
    private final Progress.Step step;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();

    public Milestones(Progress progress, Progress.Step step, int all) {
        this.progress = progress;
        this.step = step;
        this.all = all;
    }

    /** So many more are done. */
    public void add(int more) {
        int now = done.addAndGet(more);
        if (now / APART > (now - more) / APART || now == all) {
            progress.at(step, now, all);
        }
    }
}
