package org.casus.page.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;

/** A stream that gives up once its time has passed, so that an endless answer ends. */
final class TimedStream extends FilterInputStream {
    private final Clock clock;
    private final Instant end;

    TimedStream(InputStream in, Clock clock, Instant end) {
        super(in);
        this.clock = clock;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        return super.read(buffer, offset, length);
    }

    private void check() throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("takes too long");
        }
    }
}
