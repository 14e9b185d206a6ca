package org.casus.copy.alteration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.copy.alteration.Alteration.Kind;
import org.casus.copy.wording.Synonyms;
import org.casus.text.token.WordLists;

/**
 * Finds what one sentence negates and the other does not: "had not fired" where the origin has "had fired". A negation in
 * other words ("rejected" for "denied", "no soldier crossed" for "did not cross") is none.
 */
final class ChangedNegations {
    private static final WordLists LISTS = WordLists.of(ChangedNegations.class, "/org/casus/copy/negators.tsv");
    private static final Set<String> PARTICLES = LISTS.named("particles");
    private static final Set<String> WORDS = LISTS.named("words");
    /** What begins another clause or thing, which is not negated. */
    private static final Set<String> BREAKS =
            Set.of("and", "but", "that", "what", "which", "who", "when", "because", "if");
    /** So many telling words behind a negator are taken as negated. */
    private static final int SCOPE = 2;
    /** Between two common words at most so many apart a negator was put in or taken out. */
    private static final int IN_PLACE = 3;
    /** From here on two words can mean the same. */
    private static final double SAME = 0.8;

    private final SentencePair pair;

    ChangedNegations(SentencePair pair) {
        this.pair = pair;
    }

    /** A negator and the telling words that it negates. */
    private record Negation(int negator, List<Integer> words) {}

    Optional<Alteration> find() {
        List<Negation> mine = negations(pair.here(), pair.there());
        List<Negation> theirs = negations(pair.there(), pair.here());
        if ((mine.size() - theirs.size()) % 2 == 0) {
            return Optional.empty();
        }
        Optional<Alteration> contrast = mine.size() > theirs.size()
                ? affirmed(pair.here(), mine, pair.there(), theirs)
                        .map(c -> pair.alteration(Kind.NEGATION, c.negator, c.word + 1, c.other, c.other + 1))
                : affirmed(pair.there(), theirs, pair.here(), mine)
                        .map(c -> pair.alteration(Kind.NEGATION, c.other, c.other + 1, c.negator, c.word + 1));
        return contrast.or(() -> inPlace(mine, theirs));
    }

    /** A negator put in or taken out between words that are else the same: the negated word may be another too. */
    private Optional<Alteration> inPlace(List<Negation> mine, List<Negation> theirs) {
        return pair.stretches().stream()
                .filter(stretch -> stretch.length() <= IN_PLACE
                        && mine.stream()
                                        .anyMatch(
                                                n -> stretch.holdsHere(n.negator) && isParticle(pair.here(), n.negator))
                                != theirs.stream()
                                        .anyMatch(n ->
                                                stretch.holdsThere(n.negator) && isParticle(pair.there(), n.negator)))
                .findFirst()
                .map(s -> pair.alteration(Kind.NEGATION, s.here(), s.hereEnd(), s.there(), s.thereEnd()));
    }

    /** A negated word and the same word where it is not negated. */
    private record Contrast(int negator, int word, int other) {}

    private static Optional<Contrast> affirmed(
            Sentence negating, List<Negation> negations, Sentence other, List<Negation> others) {
        Set<String> negated = new HashSet<>();
        others.forEach(negation -> negation.words.forEach(word -> negated.add(other.stem(word))));
        return negations.stream()
                .flatMap(negation -> negation.words.stream()
                        .filter(word -> !negated.contains(negating.stem(word)))
                        .flatMap(word -> other.words()
                                .filter(o -> other.stem(o).equals(negating.stem(word)))
                                .limit(1)
                                .mapToObj(o -> new Contrast(negation.negator, word, o))))
                .findFirst();
    }

    private static List<Negation> negations(Sentence sentence, Sentence other) {
        return sentence.words()
                .filter(word -> isNegator(sentence, word) || isSpun(sentence.stem(word), other))
                .mapToObj(word -> new Negation(word, scope(sentence, word + 1)))
                .toList();
    }

    /** Whether a word can mean what negates in the other sentence: "spurned" for "rejected". */
    private static boolean isSpun(String stem, Sentence other) {
        return other.words()
                .filter(word -> isNegator(other, word))
                .anyMatch(word -> Synonyms.nearness(stem, other.stem(word)) >= SAME);
    }

    private static boolean isNegator(Sentence sentence, int word) {
        String lower = sentence.lower(word);
        String next = word + 1 < sentence.end() ? sentence.lower(word + 1) : "";
        boolean numbered =
                lower.equals("no") && !next.isEmpty() && sentence.text().isNumber(word + 1);
        return !next.equals("only") && !numbered && (WORDS.contains(lower) || isParticle(sentence, word));
    }

    private static boolean isParticle(Sentence sentence, int word) {
        String lower = sentence.lower(word);
        return PARTICLES.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }

    private static List<Integer> scope(Sentence sentence, int from) {
        List<Integer> scope = new ArrayList<>();
        for (int word = from; word < sentence.end() && !sentence.isParted(word); word++) {
            if (scope.size() == SCOPE || BREAKS.contains(sentence.lower(word))) {
                return scope;
            }
            if (sentence.isTelling(word)) {
                scope.add(word);
            }
        }
        return scope;
    }
}
