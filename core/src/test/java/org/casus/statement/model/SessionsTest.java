package org.casus.statement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SessionsTest {
    @Test
    void whatWasOpenedIsClosedAlsoWhereALaterPartIsBroken() throws IOException, OrtException {
        OrtSession opened;
        try (Sessions sessions = new Sessions(1)) {
            opened = sessions.open(words());
            assertThat(opened.getNumOutputs()).isPositive();
            assertThatThrownBy(() -> sessions.open(new byte[] {1, 2, 3})).isInstanceOf(OrtException.class);
        }
        assertThatThrownBy(() -> opened.run(Map.of())).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] words() throws IOException {
        try (InputStream model = SessionsTest.class.getResourceAsStream("/org/casus/statement/reader-model.zip")) {
            return ModelArchive.read(Objects.requireNonNull(model)).required("words.onnx");
        }
    }
}
