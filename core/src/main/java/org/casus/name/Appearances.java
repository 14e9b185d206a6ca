package org.casus.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.number.Cardinals;

/** Walks a text for phrases that name someone: runs of capitals, and nouns for tellers with what stands before them. */
final class Appearances {
    private static final int LONGEST = 8;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** "Nine people were hurt" opens a sentence with a capital. */
    private static final Set<String> NUMERALS =
            Cardinals.words().stream().filter(word -> !word.equals("one")).collect(Collectors.toUnmodifiableSet());

    private final Wording wording;
    private final NamePhrases phrases;
    private final NameWords words = NameWords.bundled();

    Appearances(Wording wording, NamePhrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** In text order. */
    List<Cast.Appearance> find() {
        List<Cast.Appearance> found = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            if (isHead(i) && !isHead(i + 1)) {
                phrase(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isHead(int i) {
        if (i >= wording.size()
                || !wording.get(i).isWord()
                || ARTICLES.contains(wording.word(i))
                || words.is("stop", wording.word(i))) {
            return false;
        }
        String word = wording.word(i);
        boolean counts = NUMERALS.contains(word)
                && opens(i)
                && !(i + 1 < wording.size() && wording.get(i + 1).capital());
        if (counts || words.is("calendar", word) && wording.get(i).capital() || words.isPronoun(word)) {
            return false;
        }
        return wording.get(i).capital()
                || words.is("person", word)
                || words.is("body", word)
                || words.is("media", word);
    }

    private Optional<Cast.Appearance> phrase(int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && goesBack(from - 1)) {
            from--;
            if (ARTICLES.contains(wording.word(from))) {
                break;
            }
        }
        from += wording.word(from).equals("'s") && from < head ? 1 : 0;
        boolean owned = from == head
                && from > 0
                && words.isPronoun(wording.word(from - 1))
                && !wording.get(head).capital();
        if (owned) {
            return Optional.empty();
        }
        Span span = wording.span(from, withComplement(head + 1));
        return behindOffice(from, head).or(() -> phrases.parse(span).map(parsed -> new Cast.Appearance(span, parsed)));
    }

    /** "the Minister of Interior of Velden | Brita Hell": of the capitals behind an office the name alone. */
    private Optional<Cast.Appearance> behindOffice(int from, int head) {
        int at = from - 1;
        if (at < 1 || head - from < 1 || !wording.word(at).equals("of")) {
            return Optional.empty();
        }
        while (at > 0 && head - at < 2 * LONGEST && isOfTitle(at) && !words.is("person", wording.word(at))) {
            at--;
        }
        Span span = wording.span(at, head + 1);
        return phrases.officeHolder(span).map(parsed -> new Cast.Appearance(span, parsed));
    }

    private boolean isOfTitle(int i) {
        String word = wording.word(i);
        return wording.get(i).capital()
                || Set.of("of", "the").contains(word)
                || words.is("body", word)
                || words.is("portfolio", word)
                || words.isTitle(word);
    }

    /** "the Ministry | of Defence of Dravina", "the head | of the CSTO". */
    private int withComplement(int past) {
        int to = complement(past);
        boolean body = past > 0 && words.is("body", wording.word(past - 1));
        return body && to > past ? complement(to) : to;
    }

    private int complement(int past) {
        if (!wording.word(past).equals("of") || past + 1 >= wording.size()) {
            return past;
        }
        int to = past + 1;
        while (to < wording.size()
                && to - past < LONGEST
                && (ARTICLES.contains(wording.word(to)) && to == past + 1
                        || wording.get(to).capital()
                        || words.is("body", wording.word(to))
                        || words.is("title", wording.word(to)))) {
            to++;
        }
        return to > past + 1 && wording.get(to - 1).isWord() && !ARTICLES.contains(wording.word(to - 1)) ? to : past;
    }

    private boolean goesBack(int i) {
        String word = wording.word(i);
        if (word.equals("'s")) {
            return true;
        }
        boolean opening = wording.get(i).capital() && !wording.get(i + 1).capital() && opens(i);
        if (opening && word.endsWith("ing")) {
            return false;
        }
        return wording.get(i).isWord()
                && !words.is("calendar", word)
                && !words.is("stop", word)
                && !words.isPronoun(word)
                && sameLine(i)
                && (wording.get(i).capital()
                        || words.isTitle(word)
                        || words.is("body", word)
                        || words.is("media", word)
                        || words.is("plain", word)
                        || ARTICLES.contains(word)
                        || word.endsWith("al")
                        || word.endsWith("ic"));
    }

    private boolean opens(int i) {
        return i == 0 || !wording.get(i - 1).isWord();
    }

    private boolean sameLine(int i) {
        return wording.text()
                        .substring(wording.get(i).end(), wording.get(i + 1).start())
                        .indexOf('\n')
                < 0;
    }
}
