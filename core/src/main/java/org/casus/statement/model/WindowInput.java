package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;

/** What an encoder reads of one window: the word vectors of its pieces between the two marks. */
final class WindowInput implements AutoCloseable {
    private final OrtSession.Result words;

    private WindowInput(OrtSession.Result words) {
        this.words = words;
    }

    static WindowInput of(ReaderModel model, Pieces pieces, Window window) throws OrtException {
        int rows = window.length() + 2;
        long[] ids = new long[rows];
        ids[0] = model.cutter().start();
        ids[rows - 1] = model.cutter().end();
        for (int i = 0; i < window.length(); i++) {
            ids[i + 1] = pieces.ids()[window.from() + i];
        }
        long[] shape = {1, rows};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(ids), shape)) {
            return new WindowInput(model.words().run(Map.of("input_ids", idTensor)));
        }
    }

    Map<String, OnnxTensor> tensors() {
        return Map.of("words", (OnnxTensor) words.get(0));
    }

    @Override
    public void close() {
        words.close();
    }
}
