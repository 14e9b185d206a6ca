package org.casus.statement.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.casus.statement.model.InferenceModel;
import org.casus.text.Inference;

/** The judgement of the model that comes with Casus; loaded when it is first asked, once for all, and kept to the end of the process. Thread-safe. */
public final class BundledInference implements Inference {
    private static final String MODEL = "/org/casus/statement/inference-model.zip";

    private static final class Loaded {
        static final InferenceModel INFERENCE = load();

        private static InferenceModel load() {
            try (InputStream reader = StatementReader.bundled(StatementReader.MODEL);
                    InputStream own = StatementReader.bundled(MODEL)) {
                return InferenceModel.load(reader, own);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Judgement judge(String one, String other) {
        return Loaded.INFERENCE.judge(one, other);
    }
}
