package org.casus.name;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.text.Token;
import org.casus.text.Wording;

/** Finds the name in a noun phrase, by its capitals, and what kind of actor bears it. Lives within one text. */
final class ProperNames {
    private final Wording wording;
    private final PhraseText text;
    private final NameWords words = NameWords.bundled();
    private final States states = States.bundled();

    ProperNames(Wording wording, PhraseText text) {
        this.wording = wording;
        this.text = text;
    }

    /** A known agency, also with a part of its name in marks: RIA "Novosti". */
    Optional<NamePhrase> agency(int from, int to) {
        String written = text.of(from, to).replaceAll("[\"“”«»]", "").replaceFirst("^[Tt]he ", "");
        return words.isAgency(written)
                ? Optional.of(new NamePhrase(
                        written, Actor.Kind.AGENCY, wording.word(to - 1), true, "", text.words(from, to)))
                : Optional.empty();
    }

    /** "Armenian" in "Armenian claims": the state, where the word stands for no person. */
    Optional<NamePhrase> demonym(int from, int to) {
        return to - from == 1 && !wording.word(from).endsWith("s")
                ? states.ofDemonym(text.of(from, to))
                        .map(state -> new NamePhrase(
                                state, Actor.Kind.STATE, wording.word(from), true, "", text.words(from, to)))
                : Optional.empty();
    }

    /** "the Press Trust of India", "Voice of America": a name of which "of" is a part. */
    Optional<NamePhrase> tied(int start, int core, int end) {
        boolean named = core + 1 < end
                && wording.word(core).equals("of")
                && wording.get(core - 1).capital()
                && words.is("tied", wording.word(core - 1))
                && IntStream.range(core + 1, end).allMatch(i -> wording.get(i).capital());
        if (!named) {
            return Optional.empty();
        }
        String written = text.of(start, end);
        Actor.Kind kind = words.isAgency(written) ? Actor.Kind.AGENCY : Actor.Kind.UNNAMED;
        return Optional.of(new NamePhrase(written, kind, wording.word(core - 1), true, "", text.words(start, end)));
    }

    /** The run of capitals that closes the core, without titles before it. */
    Optional<NamePhrase> find(int start, int core) {
        int last = core;
        while (last > start + 1 && isMediaNoun(last - 1) && isProper(last - 2, start)) {
            last--;
        }
        int first = last;
        while (first > start && isNamePart(first - 1, first == last)) {
            first--;
        }
        while (first < last && !wording.get(first).capital()) {
            first++;
        }
        int name = behindTitles(first, last);
        if (name == last || last < core && isPlatform(name, last)) {
            return Optional.empty();
        }
        String head = wording.word(last - 1);
        boolean presented = name > start && isMediaNoun(name - 1);
        boolean describes = last == core && !presented && isDescription(name, last, head);
        return describes ? Optional.empty() : Optional.of(named(start, name, last, core));
    }

    /** "Tarnian Foreign Minister | Henrik Solle", also where nobody knows the country. */
    private int behindTitles(int first, int last) {
        int name = first;
        for (int i = first; i + 1 < last; i++) {
            if (words.is("office", wording.word(i)) || i == name && isTitleWord(i)) {
                name = i + 1;
            }
        }
        return name;
    }

    private boolean isDescription(int name, int last, String head) {
        if (words.is("body", head) || words.is("media", head) && last - name > 1) {
            return true;
        }
        boolean titled = last - name > 1 && wording.get(last - 1).capital();
        boolean common = words.is("person", head) || words.is("media", head) || words.is("document", head) && !titled;
        boolean demonymAlone = last - name == 1
                && states.actingAs(text.of(name, last)).isEmpty()
                && states.ofDemonym(text.of(name, last)).isPresent();
        boolean opens = wording.get(name).start() == 0 || text.startsSentence(name);
        return common || demonymAlone || words.is("plain", head) && opens && last - name == 1;
    }

    private NamePhrase named(int start, int name, int last, int core) {
        String written = text.of(name, last);
        String title = name > start ? text.of(start, name) : "";
        Optional<String> state = states.actingAs(written);
        Actor.Kind kind = kind(written, name, last, start, core, state);
        return new NamePhrase(
                kind == Actor.Kind.STATE ? state.orElse(written) : written,
                kind,
                wording.word(last - 1),
                true,
                title,
                text.words(name, last));
    }

    private Actor.Kind kind(String written, int name, int last, int start, int core, Optional<String> state) {
        String before = name > start ? wording.word(name - 1) : "";
        boolean byTitle = name > start
                && isTitleWord(name - 1)
                && !words.is("media", before)
                && !words.is("band noun", before)
                && !(words.is("of states", before) && last - name == 1);
        boolean byMedia = last < core
                || name > start && words.is("media", wording.word(name - 1))
                || last - name >= 2 && words.is("media", wording.word(name));
        if (state.isPresent() && !byTitle) {
            return Actor.Kind.STATE;
        }
        if (words.isAgency(written)
                || byMedia
                || written.indexOf('.') > 0
                        && written.equals(written.strip())
                        && !byTitle
                        && !written.endsWith(".")
                        && written.indexOf(' ') < 0) {
            return Actor.Kind.AGENCY;
        }
        if (words.is("band noun", before)) {
            return Actor.Kind.GROUP;
        }
        boolean allCapitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (allCapitals && !byTitle) {
            return Actor.Kind.BODY;
        }
        if (!byTitle && last - name == 2 && States.mayBeLand(wording.word(name), wording.word(last - 1))) {
            return Actor.Kind.STATE;
        }
        if (!byTitle && last - name >= 2 && name == start && isArticled(name)) {
            return Actor.Kind.BODY;
        }
        return byTitle || last - name >= 2 ? Actor.Kind.PERSON : Actor.Kind.UNNAMED;
    }

    /** "the Littoral Compact": persons bear no article. */
    private boolean isArticled(int name) {
        return name > 0 && wording.word(name - 1).equals("the");
    }

    /** "Wagner's Telegram channel": what anyone may write on names no one. */
    private boolean isPlatform(int name, int last) {
        return last - name == 1 && words.is("platform", wording.word(name));
    }

    /** "the Tass agency"; a "Frontier service" is none, and "Tarnian newspapers" are many. */
    private boolean isMediaNoun(int i) {
        String word = wording.word(i);
        boolean other =
                word.equals("service") && !words.is("media", wording.word(i - 1)) || words.is("many media", word);
        return words.is("media", word) && !wording.get(i).capital() && !other;
    }

    private boolean isProper(int i, int start) {
        return i >= start
                && wording.get(i).capital()
                && !words.is("plain", wording.word(i))
                && states.named(wording.get(i).span().in(wording.text())).isEmpty();
    }

    private boolean isNamePart(int i, boolean last) {
        Token token = wording.get(i);
        boolean day = last
                && words.is("calendar", token.word())
                && !(i > 0 && wording.get(i - 1).capital());
        if (day) {
            return false;
        }
        return token.capital()
                || token.isWord() && Character.isDigit(token.word().charAt(0)) && !last
                || token.is("&")
                || !last && words.is("particle", token.word());
    }

    private boolean isTitleWord(int i) {
        String word = wording.word(i);
        return words.isTitle(word)
                        && !(word.equals("press") && wording.get(i).capital() && !words.isTitle(wording.word(i + 1)))
                || word.equals(".") && i > 0 && words.is("courtesy", wording.word(i - 1))
                || word.equals("'s")
                || words.is("presents", word) && wording.get(i + 1).capital()
                || words.is("media", word)
                        && (!wording.get(i).capital()
                                || words.is("media", wording.word(i + 1))
                                        && !wording.get(i + 1).capital())
                || states.ofDemonym(word).isPresent()
                || words.is("body", word)
                || wording.word(i + 1).equals("'s");
    }
}
