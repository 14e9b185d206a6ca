package org.casus.statement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFiguresTest {
    @Test
    void aSetThatTheFileDoesNotHoldIsNotPassed() {
        assertThatThrownBy(() -> KeptFigures.assertKept("no such set", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no such set");
    }
}
