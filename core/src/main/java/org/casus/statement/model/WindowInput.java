package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** What an encoder reads of one window: the word vectors of its pieces between the two marks, and that all of them count. */
final class WindowInput implements AutoCloseable {
    private final OrtSession.Result words;
    private final OnnxTensor mask;

    private WindowInput(OrtSession.Result words, OnnxTensor mask) {
        this.words = words;
        this.mask = mask;
    }

    static WindowInput of(ReaderModel model, Pieces pieces, Window window) throws OrtException {
        int rows = window.length() + 2;
        long[] ids = new long[rows];
        long[] attention = new long[rows];
        Arrays.fill(attention, 1);
        ids[0] = model.cutter().start();
        ids[rows - 1] = model.cutter().end();
        for (int i = 0; i < window.length(); i++) {
            ids[i + 1] = pieces.ids()[window.from() + i];
        }
        long[] shape = {1, rows};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(ids), shape)) {
            OrtSession.Result words = model.words().run(Map.of("input_ids", idTensor));
            return new WindowInput(
                    words, OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(attention), shape));
        }
    }

    Map<String, OnnxTensor> tensors() {
        return Map.of("words", (OnnxTensor) words.get(0), "attention_mask", mask);
    }

    @Override
    public void close() {
        mask.close();
        words.close();
    }
}
