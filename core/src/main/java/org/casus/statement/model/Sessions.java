package org.casus.statement.model;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The parts of one model that hold memory outside the heap: what was opened is closed together, also where a later part
 * cannot be opened. Thread-safe.
 */
final class Sessions implements AutoCloseable {
    private final int threads;
    private final Deque<OrtSession> opened = new ArrayDeque<>();

    /** @param threads how many threads one reading may use */
    Sessions(int threads) {
        this.threads = threads;
    }

    synchronized OrtSession open(byte[] onnx) throws OrtException {
        OrtSession session = ReaderModel.session(onnx, threads);
        opened.push(session);
        return session;
    }

    Optional<OrtSession> open(Optional<byte[]> onnx) throws OrtException {
        return onnx.isEmpty() ? Optional.empty() : Optional.of(open(onnx.get()));
    }

    /**
     * Closes all of them, the last one first; does nothing the second time.
     *
     * @throws IllegalStateException if one cannot be closed; the others are closed all the same
     */
    @Override
    public synchronized void close() {
        Optional<IllegalStateException> failure = Optional.empty();
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (OrtException e) {
                failure = Optional.of(new IllegalStateException("The model cannot be closed: " + e.getMessage(), e));
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
