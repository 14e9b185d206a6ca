package org.casus.claim.party.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void answersAreThoseOfTheFunctionHoweverManyAreAskedFor() {
        Remembered<Integer> lengths = new Remembered<>(10, String::length);
        IntStream.range(0, 1000).parallel().forEach(i -> {
            String name = "x".repeat(i % 50);
            assertThat(lengths.of(name)).isEqualTo(name.length());
        });
    }

    @Test
    void noMoreIsKeptThanItsBound() {
        Remembered<Integer> lengths = new Remembered<>(10, String::length);
        for (int i = 0; i < 1000; i++) {
            lengths.of("name " + i);
            assertThat(lengths.size()).isLessThanOrEqualTo(10);
        }
    }
}
