package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * The trained network that reads a text: an encoder that runs once over it, and small heads that say what stands where.
 * Beside it, on the same word vectors, an encoder for sentences that is loaded when it is first asked. Thread-safe; close
 * it to free the memory outside the heap.
 *
 * <p>A model file holds {@code words.onnx}, {@code encoder.onnx}, {@code roles.onnx}, {@code sentence.onnx},
 * {@code vocab.txt} and {@code manifest.json}; {@code arcs.onnx} and {@code labels.onnx} may be missing, and so may
 * outputs of the encoder beyond cues: what is missing is not found in texts, nothing fails.
 */
public final class ReaderModel implements AutoCloseable {
    /** The activation by its tanh form, in half the time: no number of it moves by more than a thousandth. */
    private static final String TANH_GELU = "optimization.enable_gelu_approximation";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Sessions sessions;
    private final Manifest manifest;
    private final PieceCutter cutter;
    private final OrtSession words;
    private final OrtSession encoder;
    private final OrtSession roles;
    private final Optional<OrtSession> arcs;
    private final Optional<OrtSession> labels;
    private final LazySession sentence;
    private final TagDecoder cueDecoder;
    private final TagDecoder roleDecoder;

    private ReaderModel(ModelArchive archive, Sessions sessions) throws IOException, OrtException {
        this.sessions = sessions;
        manifest = archive.manifest();
        cutter = new PieceCutter(archive.vocabulary());
        Manifest.Transitions transitions = manifest.transitions();
        cueDecoder = TagDecoder.of(1, transitions.cue(), List.of());
        roleDecoder = manifest.oneSource()
                ? TagDecoder.withOneFirst(transitions.roles(), manifest.roleBias())
                : TagDecoder.of(2, transitions.roles(), manifest.roleBias());
        words = sessions.open(archive.required("words.onnx"));
        encoder = sessions.open(archive.required("encoder.onnx"));
        roles = sessions.open(archive.required("roles.onnx"));
        arcs = sessions.open(archive.file("arcs.onnx"));
        labels = sessions.open(archive.file("labels.onnx"));
        byte[] later = archive.required("sentence.onnx");
        sentence = new LazySession(() -> sessions.open(later));
    }

    /**
     * Loads a model file; takes about a second.
     *
     * @param zipped the model file's bytes; read to its end, not closed
     * @param threads how many threads one reading may use; 1 is best where several texts are read side by side
     * @throws IOException where a part is missing or broken
     */
    public static ReaderModel load(InputStream zipped, int threads) throws IOException {
        Sessions sessions = new Sessions(threads);
        try {
            return new ReaderModel(ModelArchive.read(zipped), sessions);
        } catch (OrtException e) {
            sessions.close();
            throw new IOException("The reader model cannot be loaded: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            sessions.close();
            throw e;
        }
    }

    static OrtSession session(byte[] onnx, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry(TANH_GELU, "1");
            return OrtEnvironment.getEnvironment().createSession(onnx, options);
        }
    }

    /**
     * Reads a text once. The scan keeps what the network made of it until it is closed.
     *
     * @param sentences where its sentences stand: a long text is read in windows, and no sentence is parted that need not be
     */
    public Scan scan(String text, List<Span> sentences) {
        return new Scan(this, text, cutter.cut(text), sentences);
    }

    /**
     * The sentence vector of a text, of length 1; only its first {@value Window#LENGTH} pieces count. A text without
     * words has the vector of nothing.
     */
    public float[] embed(String text) {
        Pieces pieces = cutter.cut(text);
        Window window = new Window(0, Math.min(pieces.length(), Window.LENGTH), 0, 0);
        try (WindowInput input = WindowInput.of(this, pieces, window);
                OrtSession.Result result = sentence.get().run(input.tensors())) {
            OnnxTensor made = (OnnxTensor) result.get(0);
            float[] vector = new float[(int) made.getInfo().getShape()[1]];
            made.getFloatBuffer().get(vector);
            return vector;
        } catch (OrtException e) {
            throw new IllegalStateException("A text of " + text.length() + " characters could not be read", e);
        }
    }

    /** The model's version, as its manifest gives it. */
    public String version() {
        return manifest.version();
    }

    Manifest manifest() {
        return manifest;
    }

    PieceCutter cutter() {
        return cutter;
    }

    TagDecoder cueDecoder() {
        return cueDecoder;
    }

    TagDecoder roleDecoder() {
        return roleDecoder;
    }

    OrtEnvironment environment() {
        return environment;
    }

    OrtSession words() {
        return words;
    }

    OrtSession encoder() {
        return encoder;
    }

    Optional<OrtSession> arcs() {
        return arcs;
    }

    Optional<OrtSession> labels() {
        return labels;
    }

    OrtSession roles() {
        return roles;
    }

    @Override
    public void close() {
        sessions.close();
    }

    static IllegalStateException failed(String what, OrtException e) {
        return new IllegalStateException(what + " could not be read by the model: " + e.getMessage(), e);
    }
}
