package org.casus.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.casus.text.Span;

/** Turns the house's UTF-16 indices of one text into the code points that its JSON speaks. */
public final class CodePoints {
    private final int[] starts;
    private final boolean same;

    public CodePoints(String text) {
        same = text.codePointCount(0, text.length()) == text.length();
        starts = same ? new int[0] : counted(text);
    }

    private static int[] counted(String text) {
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean low =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            counts[i + 1] = counts[i] + (low ? 0 : 1);
        }
        return counts;
    }

    /** How many code points stand before a UTF-16 index. */
    public int at(int index) {
        return same ? index : starts[index];
    }

    /** {@code [[start, end], ...]} */
    ArrayNode json(List<Span> spans) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Span span : spans) {
            list.addArray().add(at(span.start())).add(at(span.end()));
        }
        return list;
    }
}
