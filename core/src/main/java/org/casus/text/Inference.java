package org.casus.text;

/**
 * Judges whether two sentences of one affair say the same, cannot both hold, or speak of different things (textual
 * inference, as a relation of two that may be told in either order). Thread-safe; the same pair always gets the same
 * judgement.
 */
@FunctionalInterface
public interface Inference {
    /** Knows of no two sentences that they have to do with one another. */
    Inference NONE = (one, other) -> Judgement.UNRELATED;

    /** What is to be said of two sentences. */
    Judgement judge(String one, String other);

    /**
     * How likely it is that two sentences say the same, and how likely that they contradict one another; what is left of 1 is
     * that they have nothing to do with one another. Rounded to hundredths, so that processors hardly differ.
     */
    record Judgement(double same, double contrary) {
        /** Of sentences that have nothing to do with one another. */
        public static final Judgement UNRELATED = new Judgement(0, 0);

        /** How likely it is that the two are about one question. */
        public double related() {
            return same + contrary;
        }

        /** Whether they rather contradict one another, if they are about one question. */
        public boolean contradicts() {
            return contrary > same;
        }
    }
}
