package org.casus.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Wording;

/**
 * Those who appear in one text: finds the fullest form of a name on the page, and whom "he", "the ministry" and "its
 * head" stand for. Names are asked for in the order of the text, since the one who spoke last is the likeliest "he". Not
 * thread-safe; lives within one reading.
 */
public final class Cast {
    /** "claimed | by both states"; "in the ministry declared", as translations have it. */
    private static final Set<String> LEADING = Set.of("by", "in", "at", "from");

    private final Wording wording;
    private final NamePhrases phrases;
    private final NameWords words = NameWords.bundled();
    private final KnownActors known;
    private final FullestNames names;
    private final Antecedents antecedents;

    private Cast(Wording wording, KnownActors known, List<Mention> mentions) {
        this.wording = wording;
        this.known = known;
        this.phrases = new NamePhrases(wording);
        List<Appearance> appearances = new Appearances(wording, phrases).find();
        this.names = new FullestNames(wording, appearances);
        this.antecedents = new Antecedents(wording, names, appearances, new Mentioned(mentions));
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
        antecedents.remember(phrase, named);
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
            naming = antecedents.beforeRelative(phrase);
        } else if (single && pronoun.equals("that")) {
            naming = antecedents.justBefore(phrase);
        } else if (single && words.isPronoun(pronoun)) {
            naming = pronoun(pronoun, phrase, outer);
        } else if (single && pronoun.equals("there")) {
            naming = pronoun("it", phrase, outer);
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
        return antecedents
                .of(pronoun, at)
                .map(found -> new Naming(found.name(), found.kind(), "\"" + pronoun + "\" is the last who fits"))
                .orElse(new Naming(pronoun, Actor.Kind.UNNAMED, "as worded"));
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
        Naming owner = antecedents
                .opening(pronoun, its)
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
