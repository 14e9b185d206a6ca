package org.casus.statement.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.statement.Polarity;
import org.casus.statement.Statement;
import org.casus.text.Span;

/** A statement by the numbers of its words, gold or read, so that the two can be laid side by side. */
record Marked(Map<String, Set<Integer>> roles, List<Set<Integer>> parts, Map<String, Set<String>> fields) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** The words of a text, without marks. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    static Marked gold(JsonNode one, String text, List<Span> words) {
        Map<String, Set<String>> fields = new HashMap<>();
        for (String field : List.of("act", "negated", "said")) {
            Set<String> right = new HashSet<>(Set.of(one.path(field).asText("null")));
            one.path(field + "_ok").forEach(other -> right.add(other.asText("null")));
            fields.put(field, right);
        }
        List<String> chain = new ArrayList<>();
        one.path("chain").forEach(hop -> chain.add(hop.asText()));
        fields.put("chain", Set.of(plain(chain)));
        return marked(
                words,
                spans(one.path("source"), text),
                spans(one.path("cue"), text),
                spans(one.path("content"), text),
                spans(one.path("condition"), text),
                fields);
    }

    static Marked read(Statement statement, List<Span> words) {
        Map<String, Set<String>> fields = new HashMap<>();
        fields.put("act", Set.of(statement.act().name().toLowerCase(Locale.ROOT)));
        fields.put("negated", Set.of(String.valueOf(statement.polarity() == Polarity.NEGATED)));
        fields.put("said", Set.of(statement.said().map(Object::toString).orElse("null")));
        fields.put("chain", Set.of(plain(statement.chain())));
        return marked(words, statement.source(), statement.cue(), statement.content(), statement.condition(), fields);
    }

    private static Marked marked(
            List<Span> words,
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<Span> condition,
            Map<String, Set<String>> fields) {
        Map<String, Set<Integer>> roles = Map.of(
                "source", numbers(source, words),
                "cue", numbers(cue, words),
                "content", numbers(content, words),
                "condition", numbers(condition, words));
        List<Set<Integer>> parts =
                content.stream().map(span -> numbers(List.of(span), words)).toList();
        return new Marked(roles, parts, fields);
    }

    /** Names compare without case, articles and genitives. */
    private static String plain(List<String> chain) {
        return String.join(" > ", chain)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b|\\b(the|a|an) ", "")
                .strip();
    }

    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }

    private static Set<Integer> numbers(List<Span> spans, List<Span> words) {
        Set<Integer> numbers = new HashSet<>();
        for (Span span : spans) {
            int found = Collections.binarySearch(words, new Span(span.start(), span.start()));
            for (int i = Math.max(0, found < 0 ? -found - 2 : found); i < words.size(); i++) {
                if (words.get(i).start() >= span.end()) {
                    break;
                }
                if (words.get(i).overlaps(span)) {
                    numbers.add(i);
                }
            }
        }
        return numbers;
    }

    Set<Integer> of(String role) {
        return roles.getOrDefault(role, Set.of());
    }

    Set<String> field(String name) {
        return fields.getOrDefault(name, Set.of());
    }

    /** Whether a field of the other has one of the values that are right here. */
    boolean agrees(String field, Marked other) {
        return other.field(field).stream().anyMatch(field(field)::contains);
    }

    /** How much of a role's words two have in common: F1. */
    double likeness(String role, Marked other) {
        long both = of(role).stream().filter(other.of(role)::contains).count();
        return both == 0 ? 0 : 2.0 * both / (of(role).size() + other.of(role).size());
    }

    /** Whether both have a word of the role in common, or none has any. */
    boolean shares(String role, Marked other) {
        return likeness(role, other) > 0 || of(role).isEmpty() && other.of(role).isEmpty();
    }
}
