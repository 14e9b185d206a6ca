package org.casus.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Fails when the figures on the shared gold drop by more than a point. The share of statements found with the right
 * source, as {@code score_attribution.py} and {@code score_chains.py} define relation.lenient.
 */
class StatementFiguresTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double ATTRIBUTION = 74.0;
    private static final double CHAINS = 92.5;
    private static final double ACTS = 90.0;
    private static final int ARTICLES = 15;

    /** A statement as sets of word numbers. */
    private record Marked(Set<Integer> source, Set<Integer> content, String act, Set<String> alsoActs) {}

    private static final class Tally {
        private int gold;
        private int read;
        private int right;
        private int acts;

        double f1() {
            return 200.0 * right / (gold + read);
        }
    }

    private static Path gold(String file) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("core/pom.xml"))) {
            at = at.getParent();
        }
        String set = System.getProperty("CASUS_SHARED", System.getenv().getOrDefault("CASUS_SHARED", ""));
        Path shared = !set.isEmpty() ? Path.of(set) : at == null ? Path.of("shared") : at.resolveSibling("shared");
        Path gold = shared.resolve("gold").resolve(file);
        assumeTrue(Files.exists(gold), () -> "No gold at " + gold + ": figures are not measured");
        return gold;
    }

    @Test
    void attributionsOfNewsStayAsGoodAsTheyWere() throws IOException {
        Tally tally = measure(gold("attribution/dev.jsonl"), ARTICLES, false);
        assertThat(tally.f1()).as("relation.lenient F1").isGreaterThanOrEqualTo(ATTRIBUTION);
    }

    @Test
    void chainsAndActsStayAsGoodAsTheyWere() throws IOException {
        Tally tally = measure(gold("chains/chains-dev.jsonl"), Integer.MAX_VALUE, true);
        assertThat(tally.f1()).as("relation.lenient F1").isGreaterThanOrEqualTo(CHAINS);
        assertThat(100.0 * tally.acts / tally.right).as("right acts").isGreaterThanOrEqualTo(ACTS);
    }

    private static Tally measure(Path file, int most, boolean nested) throws IOException {
        Tally tally = new Tally();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            JsonNode document = new ObjectMapper().readTree(line);
            String text = document.path("text").asText();
            Optional<LocalDate> date = Optional.of(document.path("date").asText(""))
                    .filter(day -> day.length() == 10)
                    .map(LocalDate::parse);
            List<Span> words = words(text);
            count(gold(document, text, words), read(text, date, words, nested), tally);
        }
        return tally;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static List<Marked> gold(JsonNode document, String text, List<Span> words) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode one : document.path("attributions")) {
            Set<String> acts = new HashSet<>();
            one.path("act_ok").forEach(act -> acts.add(act.asText()));
            Set<Integer> content = numbers(spans(one.path("content"), text), words);
            if (!content.isEmpty() && !one.path("optional").asBoolean()) {
                marked.add(new Marked(
                        numbers(spans(one.path("source"), text), words),
                        content,
                        one.path("act").asText(),
                        acts));
            }
        }
        return marked;
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

    private static List<Marked> read(String text, Optional<LocalDate> date, List<Span> words, boolean nested) {
        List<Marked> marked = new ArrayList<>();
        for (Statement statement : ReadReports.READER.read(text, date).statements()) {
            if (nested || statement.parent().isEmpty()) {
                marked.add(new Marked(
                        numbers(statement.source(), words),
                        numbers(statement.content(), words),
                        statement.act().name().toLowerCase(Locale.ROOT),
                        Set.of()));
            }
        }
        return marked;
    }

    private static Set<Integer> numbers(List<Span> spans, List<Span> words) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            if (spans.stream().anyMatch(span -> span.overlaps(word))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Pairs gold and read one to one, best content first; a pair is right where half the content and a source word are shared. */
    private static void count(List<Marked> gold, List<Marked> read, Tally tally) {
        record Pair(double content, double source, int gold, int read) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double content = f1(gold.get(i).content(), read.get(j).content());
                if (content > 0) {
                    pairs.add(new Pair(
                            content, f1(gold.get(i).source(), read.get(j).source()), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::content)
                .thenComparingDouble(Pair::source)
                .reversed());
        Set<Integer> goldDone = new HashSet<>();
        Set<Integer> readDone = new HashSet<>();
        for (Pair pair : pairs) {
            if (goldDone.contains(pair.gold()) || readDone.contains(pair.read())) {
                continue;
            }
            goldDone.add(pair.gold());
            readDone.add(pair.read());
            Marked a = gold.get(pair.gold());
            Marked b = read.get(pair.read());
            boolean source =
                    pair.source() > 0 || a.source().isEmpty() && b.source().isEmpty();
            if (pair.content() >= 0.5 && source) {
                tally.right++;
                tally.acts += a.act().equals(b.act()) || a.alsoActs().contains(b.act()) ? 1 : 0;
            }
        }
        tally.gold += gold.size();
        tally.read += read.size();
    }

    private static double f1(Set<Integer> a, Set<Integer> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : 2.0 * both / (a.size() + b.size());
    }
}
