package org.casus.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void aShortTextIsOneWindow() {
        assertThat(Window.over(0, new int[0])).isEmpty();
        assertThat(Window.over(254, new int[] {0, 100})).containsExactly(new Window(0, 254, 0, 254));
    }

    @Test
    void sentencesAreOwnedWholeWithSomethingOnBothSides() {
        int[] sentences = {0, 90, 180, 230, 300, 390};
        List<Window> windows = Window.over(420, sentences);
        assertThat(windows).containsExactly(new Window(0, 238, 0, 230), new Window(214, 420, 230, 420));
    }

    @Test
    void aSentenceThatFillsAWindowIsParted() {
        assertThat(Window.over(600, new int[] {0, 20}))
                .first()
                .satisfies(window -> assertThat(window.ownsTo()).isBetween(200, 254));
    }

    @Test
    void everyPieceHasOneOwnerThatHoldsIt() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int pieces = random.nextInt(3000);
            int[] sentences = random.ints(random.nextInt(80), 0, pieces + 1)
                    .sorted()
                    .distinct()
                    .toArray();
            int owned = 0;
            for (Window window : Window.over(pieces, sentences)) {
                assertThat(window.ownsFrom()).as(Arrays.toString(sentences)).isEqualTo(owned);
                assertThat(window.length()).isBetween(1, Window.LENGTH);
                assertThat(window.from()).isLessThanOrEqualTo(window.ownsFrom());
                assertThat(window.to()).isGreaterThanOrEqualTo(window.ownsTo());
                owned = window.ownsTo();
            }
            assertThat(owned).isEqualTo(pieces);
        }
    }
}
