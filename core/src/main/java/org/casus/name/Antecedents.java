package org.casus.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Whom a pronoun of one text stands for: the one who spoke last is the likeliest "he", unless another has just opened a
 * sentence. Not thread-safe; lives within one reading.
 */
final class Antecedents {
    private static final int FARTHEST = 1500;
    private static final int FARTHEST_SPEAKER = 700;
    private static final int FARTHEST_RELATIVE = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");

    /** "Olga Sarn was not amused: she demanded" */
    private static final Pattern CLAUSE_END = Pattern.compile("[.:;] ");

    /** How far back a sentence's beginning is looked for. */
    private static final int LONGEST_SENTENCE = 1000;

    /** Within how many characters a sentence's subject begins: "On Monday Sulmar". */
    private static final int OPENING = 20;

    /** Words of a noun phrase before "that". */
    private static final int LONGEST_NOUN = 6;

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "its", "his", "her", "their");

    private static final Set<String> OWNING = Set.of("its", "his", "her", "their");

    private static final Set<String> VERBS =
            Set.of("is", "was", "has", "had", "did", "does", "would", "will", "could", "can", "spoke", "took", "gave");

    private final Wording wording;
    private final NameWords words = NameWords.bundled();
    private final FullestNames names;
    private final List<Cast.Appearance> appearances;
    private final Mentioned mentioned;
    private final List<Cast.Appearance> speakers = new ArrayList<>();

    /** Those whom a word in their phrase tells to be women: "the spokeswoman Lena Orsk". */
    private final Set<String> women = new HashSet<>();

    /** Those for whom a masculine pronoun stood. */
    private final Set<String> men = new HashSet<>();

    Antecedents(Wording wording, FullestNames names, List<Cast.Appearance> appearances, Mentioned mentioned) {
        this.wording = wording;
        this.names = names;
        this.appearances = appearances;
        this.mentioned = mentioned;
    }

    /** Somebody who speaks, for the pronouns behind him. */
    void remember(Span phrase, Naming naming) {
        for (int i = wording.at(phrase.start()); i < wording.after(phrase.end()); i++) {
            if (words.is("she", wording.word(i))) {
                women.add(naming.name());
            }
        }
        String head = headOf(naming.name());
        boolean proper = naming.kind() != Actor.Kind.UNNAMED || naming.name().contains(capitalised(head));
        NamePhrase told = new NamePhrase(naming.name(), naming.kind(), head, proper, "", List.of());
        speakers.add(new Cast.Appearance(phrase, told));
    }

    private static String capitalised(String word) {
        return word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT)
                + word.substring(Math.min(1, word.length()));
    }

    private static String headOf(String name) {
        String[] parts = name.split(" (of|for|in|at|from) ")[0].split(" ");
        return parts[parts.length - 1].toLowerCase(Locale.ROOT);
    }

    /** The last speaker before the pronoun who fits it; else the last one named. */
    Optional<NamePhrase> of(String pronoun, Span at) {
        Optional<NamePhrase> meant = meant(pronoun, at);
        meant.filter(NamePhrase::proper).ifPresent(phrase -> {
            if (words.is("feminine", pronoun)) {
                women.add(phrase.name());
            } else if (words.is("masculine", pronoun)) {
                men.add(phrase.name());
            }
        });
        return meant;
    }

    private Optional<NamePhrase> meant(String pronoun, Span at) {
        Optional<NamePhrase> dislocated = rightBefore(pronoun, at);
        if (dislocated.isPresent()) {
            return dislocated;
        }
        Optional<Cast.Appearance> owner = justBlamed(pronoun, at);
        if (owner.isPresent()) {
            return owner.map(this::inFull);
        }
        Optional<Cast.Appearance> subject = justActing(pronoun, at);
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Cast.Appearance speaker = speakers.get(i);
            if (subject.isPresent()
                    && speaker.span().end() <= subject.get().span().start()) {
                break;
            }
            if (before(speaker, at)
                    && fits(pronoun, speaker.phrase())
                    && at.start() - speaker.span().end() < FARTHEST_SPEAKER) {
                return Optional.of(speaker.phrase());
            }
        }
        if (subject.isPresent()) {
            return subject.map(this::inFull);
        }
        for (int i = appearances.size() - 1; i >= 0; i--) {
            Cast.Appearance appearance = bearer(i);
            if (before(appearance, at) && fits(pronoun, appearance.phrase())) {
                return Optional.of(inFull(appearance));
            }
        }
        return Optional.empty();
    }

    private NamePhrase inFull(Cast.Appearance appearance) {
        Naming naming = names.of(appearance.phrase(), appearance.span());
        return new NamePhrase(naming.name(), naming.kind(), appearance.phrase().head(), true, "", List.of());
    }

    /** "Admiral Perl contested this. The tug had turned, he claimed": who opens an earlier sentence or clause of the paragraph. */
    private Optional<Cast.Appearance> justActing(String pronoun, Span at) {
        int paragraph = wording.text().lastIndexOf('\n', at.start());
        return appearances.stream()
                .filter(appearance -> appearance.span().start() > paragraph
                        && appearance.span().end() <= at.start())
                .filter(appearance -> isNamed(appearance.phrase()) && acts(appearance))
                .filter(appearance -> fits(pronoun, appearance.phrase()) || fits(pronoun, inFull(appearance)))
                .filter(appearance -> CLAUSE_END
                        .matcher(wording.text())
                        .region(appearance.span().end(), at.start())
                        .find())
                .reduce((earlier, later) -> later);
    }

    /** "Norra said that Vest had failed to keep its promise": the subject of the clause owns what it did not keep. */
    private Optional<Cast.Appearance> justBlamed(String pronoun, Span at) {
        if (!OWNING.contains(pronoun)) {
            return Optional.empty();
        }
        int sentence = sentenceStart(at.start());
        return appearances.stream()
                .filter(appearance -> appearance.span().start() >= sentence
                        && appearance.span().end() <= at.start())
                .filter(appearance ->
                        wording.word(wording.at(appearance.span().start()) - 1).equals("that"))
                .filter(appearance ->
                        isVerb(wording.word(wording.after(appearance.span().end()))))
                .filter(appearance -> appearance.phrase().proper() && fits(pronoun, appearance.phrase()))
                .reduce((earlier, later) -> later);
    }

    private int sentenceStart(int at) {
        int start = Math.max(0, at - LONGEST_SENTENCE);
        Matcher end = SENTENCE_END.matcher(wording.text()).region(start, at);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** By his name, or as a body that is called by its words: "The Tescian Defence Ministry". */
    private static boolean isNamed(NamePhrase phrase) {
        return phrase.proper() || phrase.kind() == Actor.Kind.BODY;
    }

    /** "Hamdok, he said": the name that the pronoun takes up at once. */
    private Optional<NamePhrase> rightBefore(String pronoun, Span at) {
        int name = wording.at(at.start()) - 2;
        boolean behindComma = name >= 0
                && wording.word(name + 1).equals(",")
                && wording.word(name + 2).equals(pronoun);
        return appearances.stream()
                .filter(appearance -> behindComma
                        && appearance.span().end() == wording.get(name).end()
                        && appearance.phrase().proper()
                        && opens(appearance)
                        && (mentioned.mayBePerson(appearance) || fits(pronoun, appearance.phrase())))
                .findFirst()
                .map(Cast.Appearance::phrase);
    }

    /** Whether it opens a sentence, or stands before its verb behind a comma: "Reached on board, Admiral Perl was short". */
    private boolean acts(Cast.Appearance appearance) {
        String before = wording.word(wording.at(appearance.span().start()) - 1);
        String behind = wording.word(wording.after(appearance.span().end()));
        int past = wording.after(appearance.span().end());
        boolean verb = isVerb(behind) || behind.equals(",") && isVerb(wording.word(past + 1));
        return opens(appearance)
                || before.equals(",") && verb && appearance.phrase().isPersonal();
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.endsWith("ed");
    }

    /** Whether a sentence opens with it. */
    private boolean opens(Cast.Appearance appearance) {
        int first = wording.at(appearance.span().start());
        return first == 0 || wording.beginsLine(first) || Set.of(".", "!", "?").contains(wording.word(first - 1));
    }

    /** Who is meant by an appearance: of "Dora Kell, the prime minister" the name, not the words that follow it. */
    private Cast.Appearance bearer(int index) {
        Cast.Appearance appearance = appearances.get(index);
        if (index == 0 || appearance.phrase().proper()) {
            return appearance;
        }
        Cast.Appearance named = appearances.get(index - 1);
        int end = named.span().end();
        boolean apposed = end <= appearance.span().start()
                && wording.text().substring(end, appearance.span().start()).matches(", (the )?");
        return apposed && named.phrase().proper() ? named : appearance;
    }

    private static boolean before(Cast.Appearance appearance, Span at) {
        return appearance.span().end() <= at.start()
                && at.start() - appearance.span().end() < FARTHEST;
    }

    private boolean fits(String pronoun, NamePhrase phrase) {
        String head = phrase.head();
        if (words.is("masculine", pronoun)) {
            boolean woman = words.is("she", head) || women.contains(phrase.name());
            return phrase.isPersonal() && !woman && !words.isPlural(phrase);
        }
        if (words.is("feminine", pronoun)) {
            boolean man = words.is("he", head) || men.contains(phrase.name());
            return phrase.isPersonal() && !man && !words.isPlural(phrase);
        }
        if (pronoun.equals("country")) {
            return phrase.proper() && (phrase.kind() == Actor.Kind.STATE || phrase.kind() == Actor.Kind.UNNAMED);
        }
        if (words.is("neuter", pronoun)) {
            return !phrase.isPersonal()
                    && !words.isPronoun(phrase.name())
                    && (phrase.proper() || phrase.kind() != Actor.Kind.UNNAMED);
        }
        return words.isPlural(phrase) || phrase.kind() == Actor.Kind.GROUP;
    }

    /** "Sulmar closed the border, its interior ministry said": who opens the sentence. */
    Optional<Cast.Appearance> opening(String pronoun, Span at) {
        if (!words.is("neuter", pronoun)) {
            return Optional.empty();
        }
        int from = sentenceStart(at.start());
        if (wording.get(wording.at(from)).isQuote()) {
            return Optional.empty();
        }
        return appearances.stream()
                .filter(appearance ->
                        appearance.span().start() >= from && appearance.span().start() <= from + OPENING)
                .filter(appearance -> before(appearance, at))
                .filter(appearance -> appearance.phrase().proper() && fits(pronoun, appearance.phrase()))
                .findFirst();
    }

    /** "a revised resolution | that calls for": the noun phrase, which need not be one that is named elsewhere. */
    Naming justBefore(Span relative) {
        int that = wording.at(relative.start());
        for (int i = that - 1;
                i > Math.max(0, that - LONGEST_NOUN) && wording.get(i).isWord();
                i--) {
            if (DETERMINERS.contains(wording.word(i)) && i + 1 < that) {
                return new Naming(
                        wording.span(i, that).in(wording.text()), Actor.Kind.UNNAMED, "the noun before \"that\"");
            }
        }
        return beforeRelative(relative);
    }

    /** "officials, who said": the last one named before. */
    Naming beforeRelative(Span at) {
        for (int i = appearances.size() - 1; i >= 0; i--) {
            Cast.Appearance appearance = appearances.get(i);
            if (appearance.span().end() <= at.start()
                    && at.start() - appearance.span().end() < FARTHEST_RELATIVE) {
                return names.of(appearance.phrase(), appearance.span());
            }
        }
        return new Naming(at.in(wording.text()), Actor.Kind.UNNAMED, "as worded");
    }
}
