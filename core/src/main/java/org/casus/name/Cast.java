package org.casus.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Those who appear in one text: finds the fullest form of a name on the page, and whom "he", "the ministry" and "its
 * head" stand for. Names are asked for in the order of the text, since the one who spoke last is the likeliest "he". Not
 * thread-safe; lives within one reading.
 */
public final class Cast {
    private static final int FARTHEST_ANTECEDENT = 1500;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");

    /** How far back a sentence's beginning is looked for. */
    private static final int LONGEST_SENTENCE = 1000;

    /** Within how many characters a sentence's subject begins: "On Monday Sulmar". */
    private static final int OPENING = 20;

    /** "claimed | by both states"; "in the ministry declared", as translations have it. */
    private static final Set<String> LEADING = Set.of("by", "in", "at", "from");

    private final Wording wording;
    private final NamePhrases phrases;
    private final NameWords words = NameWords.bundled();
    private final KnownActors known;
    private final FullestNames names;
    private final List<Appearance> appearances;
    private final Mentioned mentioned;
    private final List<Appearance> speakers = new ArrayList<>();

    /** Those whom a word in their phrase tells to be women: "the spokeswoman Lena Orsk". */
    private final Set<String> women = new HashSet<>();

    private Cast(Wording wording, KnownActors known, List<Mention> mentions) {
        this.wording = wording;
        this.known = known;
        this.phrases = new NamePhrases(wording);
        this.appearances = new Appearances(wording, phrases).find();
        this.mentioned = new Mentioned(mentions);
        this.names = new FullestNames(wording, appearances);
    }

    /** The cast of a text. */
    public static Cast of(Wording wording) {
        return of(wording, KnownActors.bundled(), List.of());
    }

    /**
     * The same, with the names that a user lists.
     *
     * @param mentions what the network takes for names of persons, organisations and places
     */
    public static Cast of(Wording wording, KnownActors known, List<Mention> mentions) {
        return new Cast(wording, known, mentions);
    }

    /** A phrase that names someone, where it stands. */
    record Appearance(Span span, NamePhrase phrase) {}

    /**
     * Whom a teller's phrase names.
     *
     * @param phrase a noun phrase or pronoun of the text
     * @param outer the one who tells around this one, for "we" and "I" inside his words
     */
    public Naming teller(Span phrase, Optional<Naming> outer) {
        Naming named = named(phrase, outer);
        remember(phrase, named);
        return named;
    }

    /**
     * Whom a phrase names that tells nothing, as the one spoken to: he is not the next "he".
     *
     * @param phrase a noun phrase or pronoun of the text
     * @param outer the one who tells around this phrase, for "we" and "I" inside his words
     */
    public Naming named(Span phrase, Optional<Naming> outer) {
        String text = phrase.in(wording.text()).strip();
        int first = wording.at(phrase.start());
        boolean led = LEADING.contains(wording.word(first)) && wording.after(phrase.end()) > first + 1;
        if (led) {
            return named(wording.span(first + 1, wording.after(phrase.end())), outer);
        }
        String pronoun = uncontracted(wording.word(first));
        boolean single = wording.after(phrase.end()) - first == 1;
        Naming naming;
        boolean inverted = Set.of("he", "she", "they").contains(pronoun)
                && wording.word(first + 1).equals("to");
        if (inverted) {
            naming = pronoun(pronoun, phrase, outer);
        } else if (single && Set.of("who", "which").contains(pronoun)) {
            naming = beforeRelative(phrase);
        } else if (single && words.isPronoun(pronoun)) {
            naming = pronoun(pronoun, phrase, outer);
        } else if (isPossessive(pronoun) && !single) {
            naming = possessed(pronoun, first + 1, phrase, outer);
        } else if (isTheCountry(first) && wording.after(phrase.end()) > first + 3) {
            naming = possessed("country", first + 3, phrase, outer);
        } else {
            naming = phrases.parse(phrase)
                    .map(parsed -> names.of(parsed, phrase))
                    .orElse(new Naming(text, Actor.Kind.UNNAMED, "as worded"));
        }
        return known.listed(naming).orElse(naming);
    }

    /** "I'd" is "I". */
    private String uncontracted(String word) {
        int mark = word.indexOf('\'');
        String bare = mark > 0 ? word.substring(0, mark) : word;
        return words.isPronoun(bare) ? bare : word;
    }

    private void remember(Span phrase, Naming naming) {
        for (int i = wording.at(phrase.start()); i < wording.after(phrase.end()); i++) {
            if (words.is("she", wording.word(i))) {
                women.add(naming.name());
            }
        }
        String head = headOf(naming.name());
        boolean proper = naming.kind() != Actor.Kind.UNNAMED || naming.name().contains(capitalised(head));
        NamePhrase told = new NamePhrase(naming.name(), naming.kind(), head, proper, "", List.of());
        speakers.add(new Appearance(phrase, told));
    }

    private static String capitalised(String word) {
        return word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT)
                + word.substring(Math.min(1, word.length()));
    }

    private static String headOf(String name) {
        String[] parts = name.split(" (of|for|in|at|from) ")[0].split(" ");
        return parts[parts.length - 1].toLowerCase(Locale.ROOT);
    }

    /** "officials, who said": the last one named before. */
    private Naming beforeRelative(Span at) {
        for (int i = appearances.size() - 1; i >= 0; i--) {
            Appearance appearance = appearances.get(i);
            if (appearance.span().end() <= at.start()
                    && at.start() - appearance.span().end() < 60) {
                return names.of(appearance.phrase(), appearance.span());
            }
        }
        return new Naming(at.in(wording.text()), Actor.Kind.UNNAMED, "as worded");
    }

    /** "the country's" is "its". */
    private boolean isTheCountry(int first) {
        return wording.word(first).equals("the")
                && Set.of("country", "republic", "nation").contains(wording.word(first + 1))
                && wording.word(first + 2).equals("'s");
    }

    private boolean isPossessive(String word) {
        return Set.of("his", "her", "its", "their", "our", "my").contains(word);
    }

    private Naming pronoun(String pronoun, Span at, Optional<Naming> outer) {
        if (words.is("first", pronoun)) {
            return outer.map(naming -> new Naming(
                            naming.name(), naming.kind(), "\"" + pronoun + "\" in the words of " + naming.name()))
                    .orElse(new Naming(pronoun, Actor.Kind.UNNAMED, "as worded"));
        }
        return antecedent(pronoun, at)
                .map(found -> new Naming(found.name(), found.kind(), "\"" + pronoun + "\" is the last who fits"))
                .orElse(new Naming(pronoun, Actor.Kind.UNNAMED, "as worded"));
    }

    /** The last speaker before the pronoun who fits it; else the last one named. */
    private Optional<NamePhrase> antecedent(String pronoun, Span at) {
        Optional<NamePhrase> dislocated = rightBefore(pronoun, at);
        if (dislocated.isPresent()) {
            return dislocated;
        }
        Optional<Appearance> subject = justActing(pronoun, at);
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Appearance speaker = speakers.get(i);
            if (subject.isPresent() && speaker.span().end() <= subject.get().span().start()) {
                break;
            }
            if (before(speaker, at)
                    && fits(pronoun, speaker.phrase())
                    && wording.text()
                                    .substring(speaker.span().end(), at.start())
                                    .length()
                            < 700) {
                return Optional.of(speaker.phrase());
            }
        }
        if (subject.isPresent()) {
            return subject.map(this::inFull);
        }
        for (int i = appearances.size() - 1; i >= 0; i--) {
            Appearance appearance = bearer(i);
            if (before(appearance, at) && fits(pronoun, appearance.phrase())) {
                return Optional.of(inFull(appearance));
            }
        }
        return Optional.empty();
    }

    private NamePhrase inFull(Appearance appearance) {
        Naming naming = names.of(appearance.phrase(), appearance.span());
        return new NamePhrase(
                naming.name(), naming.kind(), appearance.phrase().head(), true, "", List.of());
    }

    /** "Admiral Perl contested this. The tug had turned, he claimed": who opens an earlier sentence of the paragraph. */
    private Optional<Appearance> justActing(String pronoun, Span at) {
        int paragraph = wording.text().lastIndexOf('\n', at.start());
        return appearances.stream()
                .filter(appearance ->
                        appearance.span().start() > paragraph && appearance.span().end() <= at.start())
                .filter(appearance ->
                        appearance.phrase().proper() && opens(appearance) && fits(pronoun, appearance.phrase()))
                .filter(appearance -> wording.text()
                        .substring(appearance.span().end(), at.start())
                        .contains(". "))
                .reduce((earlier, later) -> later);
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
                .map(Appearance::phrase);
    }

    /** Whether a sentence opens with it. */
    private boolean opens(Appearance appearance) {
        int first = wording.at(appearance.span().start());
        return first == 0 || wording.beginsLine(first) || Set.of(".", "!", "?").contains(wording.word(first - 1));
    }

    /** Who is meant by an appearance: of "Dora Kell, the prime minister" the name, not the words that follow it. */
    private Appearance bearer(int index) {
        Appearance appearance = appearances.get(index);
        if (index == 0 || appearance.phrase().proper()) {
            return appearance;
        }
        Appearance named = appearances.get(index - 1);
        int end = named.span().end();
        boolean apposed = end <= appearance.span().start()
                && wording.text().substring(end, appearance.span().start()).matches(", (the )?");
        return apposed && named.phrase().proper() ? named : appearance;
    }

    private static boolean before(Appearance appearance, Span at) {
        return appearance.span().end() <= at.start()
                && at.start() - appearance.span().end() < FARTHEST_ANTECEDENT;
    }

    private boolean fits(String pronoun, NamePhrase phrase) {
        String head = phrase.head();
        if (words.is("masculine", pronoun)) {
            boolean woman = words.is("she", head) || women.contains(phrase.name());
            return phrase.isPersonal() && !woman && !words.isPlural(phrase);
        }
        if (words.is("feminine", pronoun)) {
            return phrase.isPersonal() && !words.is("he", head) && !words.isPlural(phrase);
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
    private Optional<Appearance> opening(String pronoun, Span at) {
        if (!words.is("neuter", pronoun)) {
            return Optional.empty();
        }
        int start = Math.max(0, at.start() - LONGEST_SENTENCE);
        Matcher end = SENTENCE_END.matcher(wording.text()).region(start, at.start());
        while (end.find()) {
            start = end.end();
        }
        int from = start;
        return appearances.stream()
                .filter(appearance ->
                        appearance.span().start() >= from && appearance.span().start() <= from + OPENING)
                .filter(appearance -> before(appearance, at))
                .filter(appearance -> appearance.phrase().proper() && fits(pronoun, appearance.phrase()))
                .findFirst();
    }

    /** "its head": the head of what "its" stands for. */
    private Naming possessed(String pronoun, int owned, Span phrase, Optional<Naming> outer) {
        int first = wording.at(phrase.start());
        Span rest = wording.span(owned, wording.after(phrase.end()));
        Optional<NamePhrase> parsed = phrases.parse(rest);
        if (parsed.isEmpty() || parsed.get().proper()) {
            return parsed.map(p -> names.of(p, rest))
                    .orElse(new Naming(phrase.in(wording.text()), Actor.Kind.UNNAMED, "as worded"));
        }
        Span its = wording.get(first).span();
        Naming owner = opening(pronoun, its)
                .map(subject -> names.of(subject.phrase(), subject.span()))
                .orElseGet(() -> pronoun(pronoun, its, outer));
        if (words.isPronoun(owner.name()) || isPossessive(owner.name())) {
            return new Naming(phrase.in(wording.text()), parsed.get().kind(), "as worded");
        }
        if (parsed.get().head().equals("words")) {
            return owner;
        }
        String article = owner.kind() == Actor.Kind.BODY ? "the " : "";
        String name = parsed.get().name() + " of " + article + owner.name();
        return new Naming(name, parsed.get().kind(), "\"" + pronoun + "\" is " + owner.name());
    }
}
