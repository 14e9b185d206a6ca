package org.casus.article.layout;

import java.util.Set;

/** How HTML's elements lie in the flow of text. */
final class Tags {
    static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "o:p",
            "st1:place",
            "gcse:search",
            "img",
            "picture",
            "source",
            "shy",
            "cufon",
            "cufontext",
            "amp-img",
            "svg",
            "bold");
    static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "u", "bold");
    /** Elements whose text nobody reads. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "map",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "select",
            "option",
            "datalist",
            "textarea",
            "input",
            "img",
            "picture",
            "source",
            "link",
            "meta",
            "base",
            "title",
            "amp-analytics",
            "amp-ad",
            "progress",
            "meter",
            "rp");

    private Tags() {}

    static boolean isItalic(String tag) {
        return tag.equals("em") || tag.equals("i");
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    static Role role(String tag) {
        return switch (tag) {
            case "p" -> Role.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
            case "li" -> Role.ITEM;
            case "blockquote" -> Role.QUOTE;
            case "td", "th", "caption" -> Role.CELL;
            case "pre" -> Role.CODE;
            case "dt", "dd" -> Role.TERM;
            default -> Role.OTHER;
        };
    }
}
