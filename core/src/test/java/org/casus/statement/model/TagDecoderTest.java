package org.casus.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TagDecoderTest {
    private static final float[] O = {5, 0, 0, 0, 0};
    private static final float[] B_SOURCE = {0, 5, 0, 0, 0};
    private static final float[] I_SOURCE = {0, 0, 5, 0, 0};
    private static final float[] B_CONTENT = {0, 0, 0, 5, 0};
    private static final float[] I_CONTENT = {0, 0, 0, 0, 5};

    @Test
    void runsAreReadOffTheTags() {
        float[][] logits = {B_SOURCE, I_SOURCE, O, B_CONTENT, I_CONTENT, I_CONTENT};
        assertThat(TagDecoder.of(2, List.of(), List.of()).runs(logits, 0, 6, 0))
                .containsExactly(new TagDecoder.Run(0, 0, 2), new TagDecoder.Run(1, 3, 6));
    }

    @Test
    void anInsideWithoutABeginningIsNeverRead() {
        float[][] logits = {O, I_CONTENT, I_CONTENT};
        List<TagDecoder.Run> runs = TagDecoder.of(2, List.of(), List.of()).runs(logits, 0, 3, 0);
        assertThat(runs).containsExactly(new TagDecoder.Run(1, 1, 3));
    }

    @Test
    void aCueHasOneSourceAtMost() {
        float[][] logits = {B_SOURCE, O, B_CONTENT, I_CONTENT, O, B_SOURCE};
        List<TagDecoder.Run> runs =
                TagDecoder.withOneFirst(List.of(), List.of()).runs(logits, 0, 6, 0);
        assertThat(runs.stream().filter(run -> run.kind() == 0)).hasSize(1);
    }

    @Property(tries = 200)
    void runsNeverOverlapAndLieInside(@ForAll long seed) {
        Random random = new Random(seed);
        float[][] logits = new float[30][5];
        for (float[] row : logits) {
            for (int i = 0; i < 5; i++) {
                row[i] = (float) random.nextGaussian() * 3;
            }
        }
        int past = 4;
        for (TagDecoder.Run run : TagDecoder.withOneFirst(List.of(), List.of()).runs(logits, 4, 26, 0)) {
            assertThat(run.from()).isGreaterThanOrEqualTo(past);
            assertThat(run.to()).isGreaterThan(run.from()).isLessThanOrEqualTo(26);
            past = run.to();
        }
    }
}
