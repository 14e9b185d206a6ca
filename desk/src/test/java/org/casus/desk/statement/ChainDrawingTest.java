package org.casus.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainDrawingTest {
    @ParameterizedTest
    @ValueSource(strings = {"Northern Observer Mission", "Velden Defence Ministry", "an official of the ministry"})
    void aNameThatHasRoomIsNotCut(String name) {
        assertThat(drawn(name)).isEqualTo(name);
    }

    @Test
    void aNameWithoutRoomIsCut() {
        assertThat(drawn("The Ministry of Foreign Affairs and Foreign Trade of Velden"))
                .startsWith("The Ministry of")
                .endsWith("…");
    }

    private static String drawn(String name) {
        List<StatementPage.Hop> hops =
                List.of(hop("Harbour Post", StatementPage.Role.OWN), hop(name, StatementPage.Role.VOUCHES));
        return ChainDrawing.of(hops, List.of()).dots().get(1).name();
    }

    private static StatementPage.Hop hop(String name, StatementPage.Role role) {
        return new StatementPage.Hop(
                "c1", name, Optional.empty(), role, Optional.of("5 Oct"), "vouches for the words", Optional.empty());
    }
}
