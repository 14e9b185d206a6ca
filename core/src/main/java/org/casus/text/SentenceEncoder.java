package org.casus.text;

/**
 * Turns a sentence into a vector so that sentences of like meaning have vectors of small angle. Vectors have length 1:
 * the scalar product of two is their cosine. Thread-safe; the same sentence always gives the same vector, to the last
 * digits in which processors differ (round before you decide).
 */
public interface SentenceEncoder {
    /** The vector of one sentence or short passage. */
    float[] embed(String sentence);
}
