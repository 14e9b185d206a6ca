package org.casus.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.text.Inference.Judgement;
import org.junit.jupiter.api.Test;

class BundledInferenceTest {
    private static final String CHARGE = "Telvia accuses: of shelling the village of Lodd on Sunday night";

    private final BundledInference inference = new BundledInference();

    @Test
    void anotherCauseContradictsACharge() {
        Judgement judgement = inference.judge(CHARGE, "Orrin says: what burst in Lodd was an old gas pipe");
        assertThat(judgement.related()).isGreaterThan(0.8);
        assertThat(judgement.contradicts()).isTrue();
    }

    @Test
    void aClumsyTranslationSaysTheSame() {
        Judgement judgement = inference.judge(
                "Ada Brenn says: the two engineers were set free on Sunday because they were ill",
                "Ada Brenn says: both engineers were let go on Sunday for they were sick");
        assertThat(judgement.related()).isGreaterThan(0.8);
        assertThat(judgement.contradicts()).isFalse();
    }

    @Test
    void whatHasNothingToDoWithAChargeIsUnrelated() {
        assertThat(inference
                        .judge(CHARGE, "Orrin says: the price of bread would not rise")
                        .related())
                .isLessThan(0.2);
    }

    @Test
    void emptyAndEndlessTextsAreJudgedToo() {
        assertThat(inference.judge("", "")).isNotNull();
        assertThat(inference.judge(CHARGE, "shelling ".repeat(10_000))).isNotNull();
    }
}
