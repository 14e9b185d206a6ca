package org.casus.text.number;

/**
 * A number as it stands in a text, without the words around it that make a bound of it.
 *
 * @param end the token behind its last one
 * @param value the number; of a vague one the least it can mean: 24 for "dozens", 3 for "several"
 * @param precision whether the text gives the number itself
 */
public record Cardinal(int end, long value, Precision precision) {
    /** Whether a text gives a number or only a hint of it. */
    public enum Precision {
        EXACT,
        VAGUE
    }

    public boolean isVague() {
        return precision == Precision.VAGUE;
    }
}
