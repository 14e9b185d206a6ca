package org.casus.article.layout;

import java.util.Set;
import org.casus.article.furniture.WordFile;

/** How HTML's elements lie in the flow of text. */
final class Tags {
    static final Set<String> INLINE = named("inline");
    static final Set<String> EMPHASIS = named("emphasis");
    /** Elements whose text nobody reads. */
    static final Set<String> SILENT = named("silent");

    private Tags() {}

    private static Set<String> named(String kind) {
        return Set.copyOf(WordFile.entries("elements.txt", kind));
    }

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
