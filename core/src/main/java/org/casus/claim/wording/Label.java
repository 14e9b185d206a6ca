package org.casus.claim.wording;

import org.casus.text.Span;

/**
 * A stretch of text that stands for something under a name of its own: "the Karvian army" for {@code Karvia}.
 *
 * @param span where it stands in the text
 * @param name what it stands for
 */
public record Label(Span span, String name) {}
