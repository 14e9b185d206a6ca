package org.casus.text.date;

import java.util.ArrayList;
import java.util.List;

/** A pattern of the rule file, taken apart: "a (b|c)? d" stands for "a d", "a b d" and "a c d". */
final class Pattern {
    private final String[] elements;
    private int at;

    private Pattern(String pattern) {
        String spaced = pattern.replace("(", " ( ")
                .replace(")", " ) ")
                .replace("|", " | ")
                .replace("?", " ? ");
        elements = spaced.strip().split("\\s+");
    }

    /**
     * Every sequence of elements that the pattern stands for.
     *
     * @throws IllegalArgumentException if its brackets do not match
     */
    static List<List<String>> expand(String pattern) {
        Pattern parser = new Pattern(pattern);
        List<List<String>> all = parser.alternatives();
        if (parser.at < parser.elements.length) {
            throw new IllegalArgumentException("A bracket too many in the date rule: " + pattern);
        }
        return all;
    }

    private List<List<String>> alternatives() {
        List<List<String>> all = new ArrayList<>(sequence());
        while (has("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<String>> sequence() {
        List<List<String>> all = List.of(List.of());
        while (at < elements.length && !has("|") && !has(")")) {
            all = product(all, optional(element()));
        }
        return all;
    }

    private List<List<String>> element() {
        String element = elements[at++];
        if (element.equals("~")) {
            return List.of(List.of(), List.of("-"));
        }
        if (!element.equals("(")) {
            return List.of(List.of(element));
        }
        List<List<String>> inner = alternatives();
        if (!has(")")) {
            throw new IllegalArgumentException("A bracket stays open in the date rule: " + String.join(" ", elements));
        }
        at++;
        return inner;
    }

    private List<List<String>> optional(List<List<String>> element) {
        if (!has("?")) {
            return element;
        }
        at++;
        List<List<String>> all = new ArrayList<>(element);
        all.add(List.of());
        return all;
    }

    private boolean has(String sign) {
        return at < elements.length && elements[at].equals(sign);
    }

    private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }
}
