package org.casus.page.input;

/**
 * How deep the elements of an XML text are nested, counted before a parser sees it: parsers take time that grows with the
 * square of the depth, and a call for each level.
 */
final class NestingDepth {
    /** More than any feed or sitemap has. */
    static final int MOST = 500;

    static final String TOO_DEEP = "is nested more than " + MOST + " elements deep";

    private NestingDepth() {}

    /** Whether some element lies deeper than {@link #MOST}; comments, character data and declarations are passed over. */
    static boolean isTooDeep(String xml) {
        int depth = 0;
        int at = xml.indexOf('<');
        while (at >= 0 && depth <= MOST) {
            int end = end(xml, at);
            if (end < 0) {
                return false;
            }
            depth += change(xml, at, end);
            at = xml.indexOf('<', end);
        }
        return depth > MOST;
    }

    private static int change(String xml, int at, int end) {
        if (xml.startsWith("</", at)) {
            return -1;
        }
        boolean opens = at + 1 < xml.length() && xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?';
        return opens && xml.charAt(end - 1) != '/' ? 1 : 0;
    }

    /** Where the piece of markup ends that begins there: its '>', or the last character of its end. */
    private static int end(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            return past(xml, "-->", at + 4);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return past(xml, "]]>", at);
        }
        return xml.startsWith("<?", at) ? past(xml, "?>", at) : closing(xml, at);
    }

    private static int past(String xml, String mark, int from) {
        int found = xml.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length() - 1;
    }

    /** The '>' that ends a tag: one in an attribute's value does not. */
    private static int closing(String xml, int at) {
        char quote = 0;
        for (int i = at + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }
}
