package org.casus.app;

import java.io.IOException;

/**
 * Standard output takes no more: its disk is full, or who read it has gone. An error and no exception, for no page is to
 * blame and whoever keeps bad pages as a result must let it pass: the command is over.
 */
final class LostOutput extends Error {
    private static final long serialVersionUID = 1;

    LostOutput(IOException cause) {
        super("cannot write to standard output: " + cause.getMessage(), cause);
    }

    /** Whether who read it has gone, as {@code head} does when it has its lines. The systems word it in their own ways. */
    boolean isClosedPipe() {
        String reason = String.valueOf(getCause().getMessage());
        return reason.contains("Broken pipe") || reason.contains("The pipe is being closed");
    }

    @Override
    public synchronized Throwable getCause() {
        return java.util.Objects.requireNonNull(super.getCause());
    }
}
