package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.copy.alteration.Alteration;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.alteration.AlterationFinder;

/**
 * Holds each version of a text beside its first one: {@code AlteredCopies FILE} with JSON Lines of {@code origin}, {@code
 * maker} and {@code text}. Prints how many numbers, names and negations of each maker's versions are called altered, a page,
 * and how many are found of those that were put into the versions at random, one of each kind a version.
 */
public final class AlteredCopies {
    private static final long SEED = 1;
    /** Within so many characters of the place an alteration is the one that was put in. */
    private static final int AT = 12;

    private static final AlterationFinder FINDER = new AlterationFinder();

    private AlteredCopies() {}

    /** A kind of alteration, where it can be put in, and what it makes of the words there. */
    private record Change(Kind kind, Pattern place, UnaryOperator<String> made) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    Kind.NUMBER,
                    Pattern.compile("(?<![\\d.,])(?:[2-9]|[1-9]\\d{1,2})(?![\\d.,:%])(?= \\p{Ll}{4,})"),
                    number -> String.valueOf(Integer.parseInt(number) + 7)),
            new Change(
                    Kind.NEGATION,
                    Pattern.compile(
                            "\\b(?:had|was|were|is|are|has|have|will|would|can|could) (?=\\p{Ll}{3,}(?:ed|en|ing)\\b)"),
                    verb -> verb + "not "),
            new Change(Kind.NAME, Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}{4,}(?= \\p{Ll})"), name -> "Grobnik"));

    public static void main(String[] args) throws IOException {
        Map<String, String> first = new HashMap<>();
        Map<String, Counts> makers = new TreeMap<>();
        Counts put = new Counts();
        Counts found = new Counts();
        Random random = new Random(SEED);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode version = new ObjectMapper().readTree(line);
            String text = version.path("text").asText();
            String origin = first.putIfAbsent(version.path("origin").asText(), text);
            if (origin != null) {
                Counts counts = makers.computeIfAbsent(version.path("maker").asText(), maker -> new Counts());
                counts.pages++;
                FINDER.find(text, origin).forEach(alteration -> counts.add(alteration.kind()));
                if (!origin.equals(text)) {
                    CHANGES.forEach(change -> alter(text, origin, change, random, put, found));
                }
            }
        }
        makers.forEach((maker, counts) -> System.out.println(maker + ": " + counts.aPage()));
        CHANGES.forEach(change -> System.out.printf(
                Locale.ROOT,
                "put in and found, %s: %d of %d%n",
                change.kind,
                found.of(change.kind),
                put.of(change.kind)));
    }

    private static void alter(String text, String origin, Change change, Random random, Counts put, Counts found) {
        List<int[]> places = new ArrayList<>();
        for (Matcher m = change.place.matcher(text); m.find(); ) {
            boolean shared = change.kind != Kind.NAME || origin.contains(m.group());
            if (shared) {
                places.add(new int[] {m.start(), m.end()});
            }
        }
        if (places.isEmpty()) {
            return;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String words = text.substring(place[0], place[1]);
        String altered = text.substring(0, place[0]) + change.made.apply(words) + text.substring(place[1]);
        put.add(change.kind);
        if (FINDER.find(altered, origin).stream().anyMatch(alteration -> isAt(alteration, change.kind, place))) {
            found.add(change.kind);
        }
    }

    private static boolean isAt(Alteration alteration, Kind kind, int[] place) {
        return alteration.kind() == kind
                && alteration.here().start() <= place[1] + AT
                && place[0] - AT <= alteration.here().end();
    }

    /** How many alterations of each kind, on how many pages. */
    private static final class Counts {
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private int pages;

        void add(Kind kind) {
            counts.merge(kind, 1, Integer::sum);
        }

        int of(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        String aPage() {
            return String.format(
                    Locale.ROOT,
                    "%d pages, numbers %.3f, names %.3f, negations %.3f a page",
                    pages,
                    of(Kind.NUMBER) / (double) pages,
                    of(Kind.NAME) / (double) pages,
                    of(Kind.NEGATION) / (double) pages);
        }
    }
}
