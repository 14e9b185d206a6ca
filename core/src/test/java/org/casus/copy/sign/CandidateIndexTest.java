package org.casus.copy.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.copy.wording.Commonness;
import org.casus.copy.wording.StemmedText;
import org.casus.copy.wording.WeightedWords;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {
    private CandidateIndex index = new CandidateIndex();
    private final SharedWords shared = new SharedWords();
    private final Commonness english = new Commonness();

    @Property(tries = 20)
    void aTextHasTheSameNearOnesLaterAsWhenItWasAdded(@ForAll long seed) {
        index = new CandidateIndex();
        Random random = new Random(seed);
        List<int[]> whenAdded = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = drawn(random);
            whenAdded.add(near(text));
            add(text);
        }
        for (int i = 0; i < whenAdded.size(); i++) {
            assertThat(index.before(i, shared)).isEqualTo(whenAdded.get(i));
        }
    }

    @Test
    void ofACrowdOnlyTheLatestAreNamed() {
        for (int i = 0; i < 2000; i++) {
            add("Two fishing boats sank off Cape Ulmen after a collision with the frigate Meridor, number " + i + ".");
        }
        assertThat(Arrays.stream(near(
                                "Two fishing boats sank off Cape Ulmen after a collision with the frigate Meridor."))
                        .boxed())
                .hasSizeBetween(1, 200)
                .allSatisfy(text -> assertThat(text).isGreaterThan(1700));
    }

    @Test
    void aTextOfOtherWordsIsNotNear() {
        add("Two fishing boats sank off Cape Ulmen after a collision with the frigate Meridor.");
        assertThat(near("The bakers of Murn ask for better flour.")).isEmpty();
        assertThat(near("")).isEmpty();
    }

    private void add(String text) {
        Print print = Print.of(StemmedText.of(text));
        index.add(print, WeightedWords.of(print.words(), english));
    }

    private int[] near(String text) {
        Print print = Print.of(StemmedText.of(text));
        return index.near(print, WeightedWords.of(print.words(), english), shared);
    }

    private static String drawn(Random random) {
        List<String> words = IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> "w" + random.nextInt(90))
                .toList();
        return String.join(" ", words);
    }
}
