package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casus.text.token.WordLists;
import org.junit.jupiter.api.Test;

class WordListsTest {
    private static final WordLists LISTS = WordLists.of(WordListsTest.class, "word-lists.tsv");

    @Test
    void aListHoldsItsWordsAndPhrases() {
        assertThat(LISTS.named("of the day")).containsExactlyInAnyOrder("today", "this morning");
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LISTS.named("of the night")).hasMessageContaining("of the night");
    }
}
