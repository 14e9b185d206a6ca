package org.casus.text;

/**
 * A word with its syntax, as Universal Dependencies has it.
 *
 * @param span where it stands
 * @param pos universal part of speech: {@code VERB}
 * @param head index of the head in the same list of words, -1 for the root of a sentence
 * @param relation dependency relation without subtype: {@code nsubj}
 */
public record Word(Span span, String pos, int head, String relation) {}
