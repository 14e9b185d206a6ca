package org.casus.text.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.text.date.meaning.Meanings;
import org.casus.text.date.word.Vocabulary;
import org.casus.text.token.WordFile;
import org.jspecify.annotations.Nullable;

/** The rule file as a network that is walked token by token; named patterns are networks of their own. */
final class RuleBook {
    private final Vocabulary vocabulary;
    private final Node root = new Node();
    private final List<Node> named = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private RuleBook(List<String> lines) {
        List<Line> all = lines.stream().map(Line::of).toList();
        Set<String> elements = new HashSet<>();
        all.forEach(line -> line.sequences().forEach(elements::addAll));
        elements.removeIf(element -> element.startsWith("@"));
        vocabulary = new Vocabulary(elements);
        int order = 0;
        for (Line line : all) {
            if (line.name().isEmpty()) {
                grow(root, line.sequences(), rule(line.text(), order++));
            } else {
                names.put(line.name(), named.size());
                named.add(new Node());
                grow(named.get(named.size() - 1), line.sequences(), null);
            }
        }
    }

    /** A line of the file with its pattern taken apart; the name is empty in a rule. */
    private record Line(String text, String name, List<List<String>> sequences) {
        static Line of(String text) {
            int named = text.startsWith("@") ? text.indexOf(" = ") : -1;
            String pattern = named < 0 ? text.split("\t+", -1)[0] : text.substring(named + 3);
            return new Line(text, named < 0 ? "" : text.substring(0, named), Pattern.expand(pattern));
        }
    }

    static RuleBook load() {
        return new RuleBook(WordFile.lines(RuleBook.class, "date-rules.tsv"));
    }

    private static Rule rule(String line, int order) {
        String[] columns = line.split("\t+", -1);
        if (columns.length < 3) {
            throw new IllegalArgumentException("A date rule needs pattern, type and meaning: " + line);
        }
        List<String> words = List.of(columns[2].split(" "));
        return new Rule(
                order,
                columns[0],
                DateExpression.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                Meanings.named(words.get(0)),
                words.subList(1, words.size()),
                columns.length > 3 ? Conditions.named(columns[3]) : match -> true);
    }

    private void grow(Node from, List<List<String>> sequences, @Nullable Rule rule) {
        for (List<String> sequence : sequences) {
            Node node = from;
            for (String element : sequence) {
                node = element.startsWith("@") ? node.growCall(number(element)) : node.grow(vocabulary.symbol(element));
            }
            if (node != from) {
                node.end(rule);
            }
        }
    }

    private int number(String name) {
        Integer number = names.get(name);
        if (number == null) {
            throw new IllegalArgumentException("The date rules use a pattern before they name it: " + name);
        }
        return number;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Node root() {
        return root;
    }

    Node named(int pattern) {
        return named.get(pattern);
    }
}
