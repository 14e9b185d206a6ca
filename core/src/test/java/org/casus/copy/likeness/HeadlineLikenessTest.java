package org.casus.copy.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.casus.statement.reading.StatementReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HeadlineLikenessTest {
    private static final StatementReader READER = new StatementReader();
    private static final HeadlineLikeness ENCODED = new HeadlineLikeness(Optional.of(READER));
    private static final HeadlineLikeness WORDS = new HeadlineLikeness();

    private static final String OFFERS = "Velden offers to help with the marking of the Dorvik line";
    private static final String ASSISTS = "Velden proposes assistance in border demarcation at Dorvik";
    private static final String COLD = "Thousands without heating as gas runs out in Tarn";
    private static final String FROST = "Residents of Tarn freeze in their homes after fuel supplies stop";
    private static final String GRAIN = "Grain prices fall for the third week";

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void theEncoderSeesWhatWordsAloneDoNotShow() {
        assertThat(ENCODED.between(OFFERS, ASSISTS)).isGreaterThan(WORDS.between(OFFERS, ASSISTS) + 0.05);
        assertThat(ENCODED.between(COLD, FROST)).isGreaterThan(WORDS.between(COLD, FROST) + 0.05);
        assertThat(ENCODED.between(OFFERS, GRAIN)).isLessThan(0.1);
    }

    @Test
    void isSymmetricAndOneForTheSame() {
        assertThat(ENCODED.between(OFFERS, ASSISTS)).isEqualTo(ENCODED.between(ASSISTS, OFFERS));
        assertThat(ENCODED.between(OFFERS, OFFERS)).isGreaterThan(0.99);
        assertThat(WORDS.between(OFFERS, OFFERS)).isGreaterThan(0.99);
    }

    @Test
    void otherFiguresPartTwoHeadlinesOfTheSameWords() {
        assertThat(WORDS.between("Blast kills 4 in Harnau", "Blast kills 9 in Harnau"))
                .isLessThan(WORDS.between("Blast kills 4 in Harnau", "Blast kills 4 in Harnau"));
    }
}
