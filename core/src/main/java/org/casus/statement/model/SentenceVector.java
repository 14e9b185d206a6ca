package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** The vector of a window: from the model's own head for it, or the mean of its pieces where the model has none. */
final class SentenceVector {
    private SentenceVector() {}

    static float[] byHead(OrtEnvironment environment, OrtSession head, EncodedWindow encoded) throws OrtException {
        int rows = encoded.window().length() + 2;
        float[] mask = new float[rows];
        Arrays.fill(mask, 1f);
        try (OnnxTensor chosen = OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), new long[] {1, rows});
                OrtSession.Result result = head.run(Map.of("hidden", encoded.tensor("hidden"), "mask", chosen))) {
            float[] vector =
                    new float[(int) ((OnnxTensor) result.get(0)).getInfo().getShape()[1]];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(vector);
            return normed(vector);
        }
    }

    static float[] byMean(EncodedWindow encoded) {
        float[][] rows = EncodedWindow.rows(encoded.tensor("hidden"), 0);
        float[] sum = new float[rows[0].length];
        for (float[] row : rows) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        return normed(sum);
    }

    private static float[] normed(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
