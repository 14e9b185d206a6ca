package org.casus.spark;

import java.io.Serializable;

/**
 * A telling word of a page and who bears it besides.
 *
 * @param rank 0 for the word of the page that tells most
 * @param others numbers of earlier pages, the latest first
 * @param products for each of them the product of the word's weights in both
 */
record SharedWord(int rank, int[] others, float[] products) implements Serializable {
    /**
     * A page bears a word.
     *
     * @param page its number
     * @param rank 0 for the word of the page that tells most
     */
    record Bearer(int page, int rank, float weight) implements Serializable {}
}
