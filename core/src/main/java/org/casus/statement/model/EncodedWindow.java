package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Optional;

/**
 * What the encoder made of one window. Row 0 is the opening mark, row {@code i + 1} the window's piece {@code i}.
 *
 * <p>Each window runs by itself: the int8 encoder scales its numbers over all that runs together, so that a batch of
 * texts could change what is found in each of them.
 */
final class EncodedWindow implements AutoCloseable {
    private final Window window;
    private final OrtSession.Result result;

    private EncodedWindow(Window window, OrtSession.Result result) {
        this.window = window;
        this.result = result;
    }

    static EncodedWindow encode(ReaderModel model, Pieces pieces, Window window) throws OrtException {
        try (WindowInput input = WindowInput.of(model, pieces, window)) {
            return new EncodedWindow(window, model.encoder().run(input.tensors()));
        }
    }

    Window window() {
        return window;
    }

    OnnxTensor tensor(String output) {
        return optionalTensor(output)
                .orElseThrow(() -> new IllegalStateException("The encoder has no output \"" + output + "\""));
    }

    Optional<OnnxTensor> optionalTensor(String output) {
        Optional<OnnxValue> value = result.get(output);
        return value.map(OnnxTensor.class::cast);
    }

    /** The rows of an output, one a piece with the two marks at the ends; empty where the model does not give it. */
    Optional<float[][]> rows(String output) {
        return optionalTensor(output).map(tensor -> rows(tensor, 0));
    }

    /** The rows of entry {@code index} of a tensor of three dimensions. */
    static float[][] rows(OnnxTensor tensor, int index) {
        long[] shape = tensor.getInfo().getShape();
        int columns = (int) shape[2];
        float[][] rows = new float[(int) shape[1]][columns];
        FloatBuffer values = tensor.getFloatBuffer();
        values.position(index * rows.length * columns);
        for (float[] row : rows) {
            values.get(row);
        }
        return rows;
    }

    @Override
    public void close() {
        result.close();
    }
}
