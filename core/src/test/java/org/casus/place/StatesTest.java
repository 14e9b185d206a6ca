package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatesTest {
    @Test
    void theTwoStatesOnTheCongoAreKeptApart() {
        assertThat(States.canonical("Congo")).isEqualTo("Republic of the Congo");
        assertThat(States.canonical("COG")).isEqualTo("Republic of the Congo");
        assertThat(States.canonical("Dem. Rep. Congo")).isEqualTo("Democratic Republic of the Congo");
    }

    @Test
    void aNameOfTwoStatesIsAnErrorInTheList() {
        assertThatThrownBy(() -> States.of(List.of("Velden\t\t\t\tThe Lowland", "Karvia\t\t\t\tlowland")))
                .hasMessageContaining("lowland")
                .hasMessageContaining("Velden")
                .hasMessageContaining("Karvia");
    }
}
