package org.casus.copy.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names are tellers: agencies and other words of the press (a list that ships with Casus), and the outlets of the
 * pages compared. Immutable and thread-safe.
 */
public final class Outlets {
    private static final String LIST = "/org/casus/copy/tellers.tsv";
    private static final Map<String, String> AGENCIES = new HashMap<>();
    private static final Set<String> PRESS_WORDS = new HashSet<>();

    static {
        readList();
    }

    private final Map<String, String> outlets = new HashMap<>();

    private Outlets() {}

    /** The outlets of some pages, by their full names and, where only one bears it, by the last word: "the Standard". */
    public static Outlets of(Collection<String> names) {
        Outlets known = new Outlets();
        Map<String, Set<String>> lastWords = new HashMap<>();
        for (String name : names) {
            String key = plain(name);
            known.outlets.put(key, key);
            int blank = key.lastIndexOf(' ');
            if (blank > 0) {
                lastWords
                        .computeIfAbsent(key.substring(blank + 1), w -> new HashSet<>())
                        .add(key);
            }
        }
        lastWords.forEach((word, keys) -> {
            if (keys.size() == 1 && PRESS_WORDS.contains(word)) {
                known.outlets.putIfAbsent(word, keys.iterator().next());
            }
        });
        return known;
    }

    /** One key for all writings of a teller: "Agence France-Presse" and "AFP" are {@code afp}; empty for other names. */
    public Optional<String> teller(String name) {
        String key = plain(name);
        String agency = AGENCIES.get(key);
        if (agency != null) {
            return Optional.of(agency);
        }
        String outlet = outlets.get(key);
        if (outlet != null) {
            return Optional.of(outlet);
        }
        return Stream.of(key.split(" ")).anyMatch(PRESS_WORDS::contains) && key.contains(" ")
                ? Optional.of(key)
                : Optional.empty();
    }

    /** The key of an outlet or of any name: lower case, without article and web ending. */
    public static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        plain = plain.replaceAll("^(the|https?://(www\\.)?|www\\.)\\s*", "").replaceAll("['’]s$", "");
        return AGENCIES.getOrDefault(plain, plain);
    }

    /** Whether a key is one of the agencies that put out many reports a day. */
    public static boolean isAgency(String key) {
        return AGENCIES.containsKey(key);
    }

    private static void readList() {
        try (InputStream in = Outlets.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + LIST);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (String line : lines) {
                String[] fields = line.split("\t");
                if (fields[0].equals("agency")) {
                    Stream.of(fields).skip(1).forEach(name -> AGENCIES.put(name, fields[1]));
                } else {
                    PRESS_WORDS.add(fields[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }
}
