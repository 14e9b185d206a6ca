package org.casus.text;

/**
 * A word or a punctuation mark of a text.
 *
 * @param span where it stands
 * @param word the token in lower case, with a plain apostrophe: {@code don't}
 * @param capital whether it begins with a capital letter
 */
public record Token(Span span, String word, boolean capital) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether it is a quotation mark of any kind but the apostrophe. */
    public boolean isQuote() {
        return Wording.QUOTES.indexOf(word.charAt(0)) >= 0;
    }
}
