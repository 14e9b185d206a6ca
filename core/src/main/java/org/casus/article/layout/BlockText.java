package org.casus.article.layout;

/** Collects the text of one block: white space collapsed, invisible characters gone, link and bold characters counted. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int breaks;
    private int linkChars;
    private int links;
    private int boldChars;

    void add(String raw, boolean inLink, boolean bold) {
        int before = text.length();
        for (int i = 0; i < raw.length(); i++) {
            add(raw.charAt(i));
        }
        int grown = text.length() - before;
        linkChars += inLink ? grown : 0;
        boldChars += bold ? grown : 0;
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

    /** Notes a {@code br}; true when it is the second in a row, which parts paragraphs. */
    boolean breakLine() {
        breaks++;
        return breaks >= 2 && !text.isEmpty();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Block toBlock(int element, Role role, int row) {
        return new Block(element, role, text.toString(), linkChars, links, boldChars, row);
    }

    void clear() {
        text.setLength(0);
        space = false;
        breaks = 0;
        linkChars = 0;
        links = 0;
        boldChars = 0;
    }
}
