package org.casus.article.layout;

import java.util.Optional;

/** Collects the text of one block: white space collapsed, invisible characters gone, link, bold and italic characters counted. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int breaks;
    private int linkChars;
    private int links;
    private int boldChars;
    private int italicChars;
    private Mark line = Mark.START;

    /** Where a line began: characters, characters in links, links, bold and italic characters so far. */
    private record Mark(int chars, int linkChars, int links, int boldChars, int italicChars) {
        static final Mark START = new Mark(0, 0, 0, 0, 0);
    }

    /** What the characters stand in: a link, emphasis of any kind, italics. */
    record Style(boolean link, boolean emphasis, boolean italic) {}

    void add(String raw, Style style) {
        int before = text.length();
        for (int i = 0; i < raw.length(); i++) {
            add(raw.charAt(i));
        }
        int grown = text.length() - before;
        linkChars += style.link() ? grown : 0;
        boldChars += style.emphasis() ? grown : 0;
        italicChars += style.italic() ? grown : 0;
    }

    private void add(char c) {
        if (isSpace(c)) {
            space = true;
            return;
        }
        if (isInvisible(c)) {
            return;
        }
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append('\n');
                line = new Mark(text.length(), linkChars, links, boldChars, italicChars);
            } else if (space) {
                text.append(' ');
            }
        }
        space = false;
        breaks = 0;
        text.append(c);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u2060'
                || (c >= '\u200e' && c <= '\u200f')
                || (c >= 0x7f && c < 0xa0);
    }

    void link() {
        links++;
    }

    /** Notes a {@code br}; true when it parts paragraphs: the second in a row, or one behind a bold line. */
    boolean breakLine() {
        breaks++;
        return (breaks >= 2 || endsBoldLine()) && !text.isEmpty();
    }

    /** Whether the line that ends here is all bold: a heading in an old page, or a question in an interview. */
    boolean endsBoldLine() {
        int length = text.length() - line.chars();
        return breaks == 1 && length >= 5 && boldChars - line.boldChars() >= length - 1;
    }

    /** What stands before the line that ends here; empty if it is the first. */
    Optional<Block> linesBefore(int element, Role role, int row) {
        String before = text.substring(0, line.chars()).strip();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block(element, role, before, line.linkChars(), line.links(), line.italicChars(), row));
    }

    /** The line that ends here. */
    Block lastLine(int element, Role role, int row) {
        return new Block(
                element,
                role,
                text.substring(line.chars()).strip(),
                linkChars - line.linkChars(),
                links - line.links(),
                italicChars - line.italicChars(),
                row);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Block toBlock(int element, Role role, int row) {
        return new Block(element, role, text.toString(), linkChars, links, italicChars, row);
    }

    void clear() {
        text.setLength(0);
        space = false;
        breaks = 0;
        linkChars = 0;
        links = 0;
        boldChars = 0;
        italicChars = 0;
        line = Mark.START;
    }
}
