package org.casus.claim.party.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.claim.wording.WordList;

/**
 * The forms under which names are compared: case, accents, titles, demonym endings and the spellings of one name in
 * several transliterations do not count. Pure functions of a name; some remember their answers for the whole process, up to
 * a bound, see {@link Remembered}. Thread-safe.
 */
public final class NameKey {
    private static final Set<String> GENERIC = WordList.words(NameKey.class, "generic.txt");
    private static final Set<String> TITLES = WordList.words(NameKey.class, "titles.txt");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> DEMONYMS =
            List.of("ians", "ian", "any", "ish", "ese", "ers", "ia", "an", "er", "is", "i", "e", "a", "o", "s", "y");
    private static final int SHORTEST_STEM = 4;

    /** Far more than the names of a case of 10,000 pages. */
    private static final int MOST_REMEMBERED = 200_000;

    /** The same names come on every page, and folding is dear, as is how they sound. */
    private static final Remembered<List<String>> FOLDED = new Remembered<>(MOST_REMEMBERED, NameKey::fold);

    private static final Remembered<String> JOINED =
            new Remembered<>(MOST_REMEMBERED, name -> String.join(" ", words(name)));
    private static final Remembered<String> SOUNDED = new Remembered<>(MOST_REMEMBERED, NameKey::spellSound);

    /** Spellings that different transliterations give to one sound, and the vowels, which they all treat freely. */
    private static final String[][] SPELLINGS = {
        {"(.)\\1+", "$1"},
        {"tch|tsch|ch|kh|ħ", "h"},
        {"sch|sh", "s"},
        {"ph|f|w", "v"},
        {"x", "ks"},
        {"q|ck|c", "k"},
        {"dj|j|y", ""},
        {"[aeiouy]", ""},
        {"(.)\\1+", "$1"}
    };

    /** The same for names of few consonants, whose vowels tell them apart. */
    private static final String[][] VOWELS = {{"ee|ie|ei|y|j", "i"}, {"oo|ou", "u"}, {"(.)\\1+", "$1"}};

    private static final List<Sound> SOUNDS = sounds(SPELLINGS);
    private static final List<Sound> VOICED = sounds(VOWELS);

    private record Sound(Pattern spelling, String written) {}

    private NameKey() {}

    private static List<Sound> sounds(String[][] spellings) {
        return Arrays.stream(spellings)
                .map(rule -> new Sound(Pattern.compile(rule[0]), rule[1]))
                .toList();
    }

    /** The words of a name, folded, without articles and possessive endings. */
    public static List<String> words(String name) {
        return FOLDED.of(name);
    }

    /** {@link #words} of a text that is not asked for again. */
    public static List<String> fold(String name) {
        String plain = isAscii(name)
                ? name.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'');
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int start = at;
            while (at < plain.length() && Character.isLetterOrDigit(plain.charAt(at))) {
                at++;
            }
            if (at > start) {
                add(plain.substring(start, at), words);
            }
            at += isPossessive(plain, at) ? 2 : at < plain.length() ? 1 : 0;
        }
        return List.copyOf(words);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossessive(String plain, int at) {
        return at + 1 < plain.length()
                && plain.charAt(at) == '\''
                && plain.charAt(at + 1) == 's'
                && (at + 2 == plain.length() || !Character.isLetterOrDigit(plain.charAt(at + 2)));
    }

    private static void add(String word, List<String> words) {
        if (!word.equals("the") && !word.equals("of") && !word.equals("for")) {
            words.add(word.equals("defense") ? "defence" : word);
        }
    }

    /** The folded name in one string. */
    public static String of(String name) {
        return JOINED.of(name);
    }

    /** Whether a name says an office but not whose. */
    public static boolean isGeneric(String name) {
        return GENERIC.containsAll(words(name));
    }

    public static boolean isGenericWord(String word) {
        return GENERIC.contains(word);
    }

    /** A body's name with its country's ending cut, words sorted: the Velmarkian Defence Ministry is Velmark's. */
    public static String ofBody(String name) {
        return words(name).stream()
                .map(word -> GENERIC.contains(word) ? word : country(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What a country's name and its demonyms share: {@code karv} of Karvia, Karvian and Karvians. */
    public static String country(String word) {
        for (String ending : DEMONYMS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** A person's name without titles. */
    public static List<String> ofPerson(String name) {
        List<String> words = words(name);
        List<String> bare =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return bare.isEmpty() ? words : bare;
    }

    /** The consonants of a name as they sound: {@code hldv} of Khalidov, Khalidoff and Chalidow. */
    public static String sound(String word) {
        return SOUNDED.of(word);
    }

    private static String spellSound(String word) {
        return spelled(word, SOUNDS);
    }

    /** A name with its vowels, as they are written in one way: {@code dori} of Dorri and Dorry. */
    public static String voiced(String word) {
        return spelled(word, VOICED);
    }

    private static String spelled(String word, List<Sound> rules) {
        String sound = word;
        for (Sound rule : rules) {
            sound = rule.spelling.matcher(sound).replaceAll(rule.written);
        }
        return sound;
    }
}
