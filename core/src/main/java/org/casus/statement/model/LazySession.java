package org.casus.statement.model;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.jspecify.annotations.Nullable;

/** A part of the model that is loaded when it is first asked. Thread-safe. */
final class LazySession {
    /** How the part is loaded. */
    @FunctionalInterface
    interface Loading {
        OrtSession load() throws OrtException;
    }

    private final Loading loading;
    private @Nullable OrtSession session;

    LazySession(Loading loading) {
        this.loading = loading;
    }

    synchronized OrtSession get() throws OrtException {
        OrtSession loaded = session == null ? loading.load() : session;
        session = loaded;
        return loaded;
    }
}
