package org.casus.copy.credit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.text.token.WordFile;

/**
 * Which names are tellers: agencies and other words of the press (a list that ships with Casus), and the outlets of the
 * pages compared. Immutable and thread-safe.
 */
public final class Outlets {
    private static final String LIST = "/org/casus/copy/tellers.tsv";
    private static final Map<String, String> AGENCIES = new HashMap<>();
    private static final Set<String> PRESS_WORDS = new HashSet<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Set<String> WIRES = new HashSet<>();
    private static final Set<String> BODIES = new HashSet<>();

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern START = Pattern.compile("^(the|https?://(www\\.)?|www\\.)\\s*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    static {
        readList();
    }

    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, String> sites = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private Outlets() {}

    /** The outlets of some pages, by their full names and, where only one bears it, by the last word: "the Standard". */
    public static Outlets of(Collection<String> names) {
        Outlets known = new Outlets();
        Map<String, Set<String>> lastWords = new HashMap<>();
        for (String name : names) {
            String key = plain(name);
            known.outlets.put(key, key);
            known.sites.put(NO_LETTERS.matcher(key).replaceAll(""), key);
            known.sites.remove("");
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
        known.outlets.keySet().forEach(key -> known.firstWords.add(firstWord(key)));
        return known;
    }

    /** Whether a teller's name can begin with a word, in lower case, or hold it as a word of the press. */
    boolean mayName(String word) {
        return firstWords.contains(word) || FIRST_WORDS.contains(word) || PRESS_WORDS.contains(word);
    }

    /** One key for all writings of a teller: "Agence France-Presse" and "AFP" are {@code afp}; empty for other names. */
    public Optional<String> teller(String name) {
        String key = plain(name);
        String agency = AGENCIES.get(key);
        if (agency != null) {
            return Optional.of(agency);
        }
        String outlet = outlets.getOrDefault(key, sites.get(siteName(key)));
        if (outlet != null) {
            return Optional.of(outlet);
        }
        return Stream.of(key.split(" ")).anyMatch(PRESS_WORDS::contains) && key.contains(" ")
                ? Optional.of(key)
                : Optional.empty();
    }

    /** "harnaucourier" of "harnau-courier.example", the name of the Harnau Courier without blanks; empty for what is no site. */
    private static String siteName(String key) {
        int dot = key.indexOf('.');
        return dot < 0 || key.contains(" ")
                ? ""
                : NO_LETTERS.matcher(key.substring(0, dot)).replaceAll("");
    }

    /** Whether a key is a body of state's, which is a teller only where it puts out pages of its own. */
    static boolean isBody(String key) {
        return Stream.of(key.split(" ")).anyMatch(BODIES::contains);
    }

    /** The key of an outlet or of any name: lower case, without article and web ending. */
    public static String plain(String name) {
        String plain = BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        plain = POSSESSIVE.matcher(START.matcher(plain).replaceAll("")).replaceAll("");
        return AGENCIES.getOrDefault(plain, plain);
    }

    /** Whether a key is one of the agencies that put out many reports a day. */
    public static boolean isAgency(String key) {
        return AGENCIES.containsKey(key) || WIRES.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static void readList() {
        for (List<String> row : WordFile.rows(Outlets.class, LIST)) {
            String name = row.get(1);
            switch (row.get(0)) {
                case "agency" -> row.stream().skip(1).forEach(writing -> AGENCIES.put(writing, name));
                case "wire" -> WIRES.add(name);
                case "body" -> BODIES.add(name);
                default -> PRESS_WORDS.add(name);
            }
        }
        PRESS_WORDS.addAll(WIRES);
        AGENCIES.keySet().forEach(name -> FIRST_WORDS.add(firstWord(name)));
    }

    private static String firstWord(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }
}
