package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.casus.text.Inference;

/**
 * The trained network that judges two sentences. It reads word vectors and vocabulary of a reader model ({@code
 * words.onnx}, {@code vocab.txt}), and {@code inference.onnx} of a file of its own. Thread-safe; close it to free the memory
 * outside the heap.
 */
public final class InferenceModel implements Inference, AutoCloseable {
    /** Pieces of a sentence that are read. */
    private static final int LONGEST = 60;

    private static final int MARKS = 3;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Sessions sessions;
    private final PieceCutter cutter;
    private final OrtSession words;
    private final OrtSession inference;

    private InferenceModel(ModelArchive archive, Sessions sessions) throws IOException, OrtException {
        this.sessions = sessions;
        cutter = new PieceCutter(archive.vocabulary());
        words = sessions.open(archive.required("words.onnx"));
        inference = sessions.open(archive.required("inference.onnx"));
    }

    /**
     * Loads a model; takes about half a second.
     *
     * @param reader a reader model's bytes; read to its end, not closed
     * @param zipped the inference model's bytes; read to its end, not closed
     * @throws IOException where a part is missing or broken
     */
    public static InferenceModel load(InputStream reader, InputStream zipped) throws IOException {
        Sessions sessions = new Sessions(1);
        try {
            return new InferenceModel(ModelArchive.read(reader).with(ModelArchive.read(zipped)), sessions);
        } catch (OrtException e) {
            sessions.close();
            throw new IOException("The inference model cannot be loaded: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            sessions.close();
            throw e;
        }
    }

    @Override
    public Judgement judge(String one, String other) {
        int[] first = cutter.cut(one).ids();
        int[] second = cutter.cut(other).ids();
        int begin = Math.min(first.length, LONGEST);
        int rest = Math.min(second.length, LONGEST);
        long[] ids = new long[begin + rest + MARKS];
        float[] isSecond = new float[ids.length];
        ids[0] = cutter.start();
        ids[begin + 1] = cutter.end();
        ids[ids.length - 1] = cutter.end();
        for (int i = 0; i < begin; i++) {
            ids[i + 1] = first[i];
        }
        for (int i = 0; i < rest; i++) {
            ids[begin + 2 + i] = second[i];
        }
        Arrays.fill(isSecond, begin + 2, ids.length, 1);
        return judge(ids, isSecond);
    }

    private Judgement judge(long[] ids, float[] isSecond) {
        long[] shape = {1, ids.length};
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor part = OnnxTensor.createTensor(environment, FloatBuffer.wrap(isSecond), shape);
                OrtSession.Result vectors = words.run(Map.of("input_ids", pieces));
                OrtSession.Result scores =
                        inference.run(Map.of("words", (OnnxTensor) vectors.get(0), "second", part))) {
            FloatBuffer found = ((OnnxTensor) scores.get(0)).getFloatBuffer();
            return new Judgement(rounded(found.get(0)), rounded(found.get(1)));
        } catch (OrtException e) {
            throw ReaderModel.failed("Two sentences", e);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }

    private static double rounded(float score) {
        return Math.round(score * 100) / 100.0;
    }
}
