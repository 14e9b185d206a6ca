package org.casus.claim.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.text.token.FunctionWords;

/**
 * What the ledger knows about words: which carry nothing, which turn a clause round, which may stand for each other and
 * which exclude each other. Read once from the word lists beside it; immutable and thread-safe.
 */
public final class Lexicon {
    /** A verb with its particle, as stems: "pull" and "back". */
    record Phrase(String verb, String particle) {
        /** As it stands among the words of a text: {@code pull_back}. */
        String word() {
            return verb + "_" + particle;
        }
    }

    private final Set<String> stopwords = new HashSet<>();
    private final Set<String> negators = new HashSet<>();
    private final Set<String> auxiliaries = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Set<String>> opposed = new HashMap<>();

    private Lexicon() {
        stopwords.addAll(FunctionWords.all());
        WordList.lines(Lexicon.class, "stopwords.txt").forEach(line -> stopwords.addAll(words(line)));
        WordList.lines(Lexicon.class, "negators.txt").forEach(line -> negators.addAll(words(line)));
        WordList.lines(Lexicon.class, "auxiliaries.txt").forEach(line -> auxiliaries.addAll(words(line)));
        WordList.lines(Lexicon.class, "irregular.txt")
                .forEach(line -> irregular.put(words(line).get(0), words(line).get(1)));
        WordList.lines(Lexicon.class, "frames.txt").forEach(this::addFrame);
        int group = 0;
        for (String line : WordList.lines(Lexicon.class, "synonyms.txt")) {
            String name = "s" + group++;
            words(line).forEach(word -> relate(word, name));
        }
        WordList.lines(Lexicon.class, "opposed.txt")
                .forEach(line -> oppose(words(line).get(0), words(line).get(1)));
    }

    /** The lexicon that ships with Casus. */
    public static Lexicon english() {
        return Shipped.LEXICON;
    }

    /** Whether a word in lower case carries no content of its own. */
    public boolean isStopword(String word) {
        return stopwords.contains(word);
    }

    /** Whether a word in lower case turns its clause into the contrary. */
    public boolean isNegator(String word) {
        return negators.contains(word) || word.endsWith("n't");
    }

    /** Whether a word in lower case is a verb that helps another: "had", "would". */
    boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    /** Whether a word in lower case looks like a past tense: "shelled", "withdrew". */
    boolean isPastForm(String word) {
        return word.length() > 4 && word.endsWith("ed") || irregular.containsKey(word) && !word.endsWith("s");
    }

    /** The form under which a word in lower case is compared: "withdrew" and "withdrawn" are both "withdraw". */
    public String stem(String word) {
        return Stem.of(irregular.getOrDefault(word, word));
    }

    /** Whether a word in lower case is an ordinary one, which may stand for others. */
    public boolean isOrdinary(String word) {
        return isStopword(word) || !kin(stem(word)).isEmpty();
    }

    /** The frames and groups of synonyms that a stem belongs to. */
    Set<String> kin(String stem) {
        return kin.getOrDefault(stem, Set.of());
    }

    /** The verbs with particle that start with this stem. */
    List<Phrase> phrases(String stem) {
        return phrases.getOrDefault(stem, List.of());
    }

    /** Whether a group is a frame and not just a group of synonyms. */
    static boolean isFrame(String group) {
        return !Character.isDigit(group.charAt(group.length() - 1));
    }

    /** Whether what one frame says excludes what the other says: withdrawing and remaining. */
    boolean excludes(String frame, String other) {
        return opposed.getOrDefault(frame, Set.of()).contains(other);
    }

    private void addFrame(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        words(line.substring(colon + 1)).forEach(word -> relate(word, name));
    }

    private void relate(String word, String group) {
        int particle = word.indexOf('_');
        if (particle < 0) {
            kin.computeIfAbsent(stem(word), w -> new TreeSet<>()).add(group);
            return;
        }
        String verb = stem(word.substring(0, particle));
        Phrase phrase = new Phrase(verb, stem(word.substring(particle + 1)));
        phrases.computeIfAbsent(verb, v -> new ArrayList<>()).add(phrase);
        kin.computeIfAbsent(phrase.word(), w -> new TreeSet<>()).add(group);
    }

    private void oppose(String frame, String other) {
        opposed.computeIfAbsent(frame, f -> new HashSet<>()).add(other);
        opposed.computeIfAbsent(other, f -> new HashSet<>()).add(frame);
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    /** Read when first needed. */
    private static final class Shipped {
        private static final Lexicon LEXICON = new Lexicon();
    }
}
