package org.casus.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatesTest {
    @Test
    void theCongoAndTheCongoleseOfNewsAreOneState() {
        assertThat(States.bundled().named("Congo")).isEqualTo(States.bundled().named("Congolese"));
        assertThat(States.bundled().named("Brazzaville")).contains("Republic of the Congo");
    }

    @Test
    void aFormOfTwoStatesIsAnErrorInTheList() {
        assertThatThrownBy(() -> new States(
                        List.of(List.of("Velden", "Lowland", "-", "-"), List.of("Karvia", "Lowland", "-", "-"))))
                .hasMessageContaining("Lowland")
                .hasMessageContaining("Karvia");
    }
}
