package org.casus.article.layout;

/**
 * A paragraph, heading, list item or table row's cell: text without a block boundary inside.
 *
 * @param element index of the innermost block element that holds it
 * @param role what it is
 * @param text its words, white space collapsed; single line breaks stay as {@code \n}
 * @param linkChars how many characters of the text stand in links
 * @param links how many links it has
 * @param italicChars how many characters are italic
 * @param row number of the table row that it belongs to, 0 for none
 */
public record Block(int element, Role role, String text, int linkChars, int links, int italicChars, int row) {
    /** Characters of the text. */
    public int length() {
        return text.length();
    }

    /** Share of the text that stands in links, 0 to 1. */
    public double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linkChars / text.length());
    }

    /** Characters that stand in no link. */
    public int plainChars() {
        return Math.max(0, text.length() - linkChars);
    }

    /** The same text as running text: its table only lays the page out. */
    Block outsideTables() {
        return new Block(element, Role.OTHER, text, linkChars, links, italicChars, 0);
    }
}
