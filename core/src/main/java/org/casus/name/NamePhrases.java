package org.casus.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Span;
import org.casus.text.Token;
import org.casus.text.Wording;

/** Takes noun phrases apart by capitals and word lists. Lives within one text. */
final class NamePhrases {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "both");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "at", "from", "to", "on", "with", "by", "about", "near", "inside", "outside", "under",
            "over", "between", "into", "against");
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "whose", "that", "whom", "where", "when", "during", "as");
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "of", "'s", "'", "for", "and", "in");

    private final Wording wording;
    private final NameWords words = NameWords.bundled();
    private final States states = States.bundled();

    NamePhrases(Wording wording) {
        this.wording = wording;
    }

    /** Takes a phrase apart; empty where it holds no word. */
    Optional<NamePhrase> parse(Span phrase) {
        List<int[]> segments = segments(wording.at(phrase.start()), wording.after(phrase.end()));
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        for (int[] segment : segments) {
            Optional<NamePhrase> person = parse(segment[0], segment[1]).filter(p -> p.proper() && p.isPersonal());
            if (person.isPresent()) {
                return person;
            }
        }
        return parse(segments.get(0)[0], segments.get(0)[1]);
    }

    /** The phrase cut at commas, ended at the first relative clause: "the doctor | Oskar Venn". */
    private List<int[]> segments(int from, int to) {
        List<int[]> segments = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || !wording.get(i).isWord() && !isInner(i);
            boolean relative = i < to && i > start && RELATIVES.contains(wording.word(i));
            if (ends || relative) {
                if (start < i) {
                    segments.add(new int[] {start, i});
                }
                start = i + 1;
                if (relative || ends && i + 1 < to && RELATIVES.contains(wording.word(i + 1))) {
                    return segments;
                }
            }
        }
        return segments;
    }

    private boolean isInner(int i) {
        String word = wording.word(i);
        boolean tight = i > 0
                && i + 1 < wording.size()
                && wording.get(i - 1).end() == wording.get(i).start()
                && wording.get(i).end() == wording.get(i + 1).start();
        return word.equals("'s")
                || word.equals("'")
                || word.equals("&")
                || tight && (word.equals("/") || word.equals("-"));
    }

    private Optional<NamePhrase> parse(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        Optional<NamePhrase> several = several(from, to);
        if (several.isPresent()) {
            return several;
        }
        if (to - from > 1 && Set.of("'s", "'").contains(wording.word(to - 1))) {
            return parse(from, to - 1);
        }
        int start = skipArticles(from, to);
        int document = document(start, to);
        if (document > 0) {
            return parse(document, to);
        }
        int end = participle(start, to);
        int core = core(start, end);
        Optional<NamePhrase> named = properName(start, core, end);
        return named.isPresent() ? named : Optional.of(description(from, start, core, end));
    }

    /** "Azerbaijan and Armenia": two who speak as one. */
    private Optional<NamePhrase> several(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (!wording.word(i).equals("and")) {
                continue;
            }
            Optional<NamePhrase> left = parse(from, i);
            Optional<NamePhrase> right = parse(i + 1, to);
            boolean alike = left.isPresent()
                    && right.isPresent()
                    && left.get().proper()
                    && right.get().proper()
                    && left.get().kind() == right.get().kind();
            if (alike
                    && wording.get(i + 1).capital()
                    && wording.get(i - 1).capital()
                    && left.get().kind() != Actor.Kind.BODY) {
                List<String> all = new ArrayList<>(left.get().words());
                all.addAll(right.get().words());
                String name = left.get().name() + " and " + right.get().name();
                return Optional.of(
                        new NamePhrase(name, Actor.Kind.GROUP, right.get().head(), true, "", all));
            }
        }
        return Optional.empty();
    }

    private int skipArticles(int from, int to) {
        int start = from;
        while (start + 1 < to && ARTICLES.contains(wording.word(start))) {
            start++;
        }
        return start;
    }

    /** "the statement by the ministry" is the ministry: where what the document belongs to begins; 0 if none. */
    private int document(int start, int to) {
        for (int i = start; i + 2 <= to && i < start + 3; i++) {
            if (words.is("document", wording.word(i)) && i + 2 <= to - 0) {
                boolean linked = Set.of("of", "from", "by").contains(wording.word(i + 1)) && i + 2 < to;
                return linked ? i + 2 : 0;
            }
        }
        return 0;
    }

    /** "a security source | briefed by the ministry": where a participle after the noun begins. */
    private int participle(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            String word = wording.word(i);
            boolean verbal = word.endsWith("ed")
                    || word.endsWith("ing")
                    || Set.of("close", "familiar", "known", "taken", "seen").contains(word);
            boolean noun = wording.get(i).capital() || wording.get(i - 1).is("'s");
            if (verbal
                    && !noun
                    && i + 1 < to
                    && (PREPOSITIONS.contains(wording.word(i + 1))
                            || wording.word(i).equals("close"))) {
                return i;
            }
        }
        return to;
    }

    private int core(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            if (PREPOSITIONS.contains(wording.word(i))) {
                return i;
            }
        }
        return to;
    }

    /** The run of capitals that closes the core, without titles before it. */
    private Optional<NamePhrase> properName(int start, int core, int end) {
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
        int name = first;
        while (name < last && isTitleWord(name) && name + 1 < last) {
            name++;
        }
        if (name == last) {
            return Optional.empty();
        }
        String head = wording.word(last - 1);
        boolean describes = last == core && isDescription(name, last, head);
        return describes ? Optional.empty() : Optional.of(named(start, name, last, core, end));
    }

    private boolean isDescription(int name, int last, String head) {
        if (words.is("body", head) || words.is("media", head) && last - name > 1) {
            return true;
        }
        boolean titled = last - name > 1 && wording.get(last - 1).capital();
        boolean common = words.is("person", head) || words.is("media", head) || words.is("document", head) && !titled;
        boolean demonymAlone = last - name == 1
                && states.actingAs(text(name, last)).isEmpty()
                && states.ofDemonym(text(name, last)).isPresent();
        boolean opens = wording.get(name).start() == 0 || isSentenceStart(name);
        return common || demonymAlone || words.is("plain", head) && opens && last - name == 1;
    }

    private NamePhrase named(int start, int name, int last, int core, int end) {
        String text = text(name, last);
        String title = name > start ? text(start, name) : "";
        Optional<String> state = states.actingAs(text);
        Actor.Kind kind = kind(text, name, last, start, core, state);
        return new NamePhrase(
                kind == Actor.Kind.STATE ? state.orElse(text) : text,
                kind,
                wording.word(last - 1),
                true,
                title,
                words(name, last));
    }

    private Actor.Kind kind(String text, int name, int last, int start, int core, Optional<String> state) {
        boolean byTitle = name > start && isTitleWord(name - 1) && !words.is("media", wording.word(name - 1));
        boolean byMedia = last < core
                || name > start && words.is("media", wording.word(name - 1))
                || last - name >= 2 && words.is("media", wording.word(name));
        if (state.isPresent() && !byTitle) {
            return Actor.Kind.STATE;
        }
        if (words.isAgency(text)
                || byMedia
                || text.indexOf('.') > 0
                        && text.equals(text.strip())
                        && !byTitle
                        && !text.endsWith(".")
                        && text.indexOf(' ') < 0) {
            return Actor.Kind.AGENCY;
        }
        boolean allCapitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        if (allCapitals && !byTitle) {
            return Actor.Kind.BODY;
        }
        return byTitle || last - name >= 2 ? Actor.Kind.PERSON : Actor.Kind.UNNAMED;
    }

    private NamePhrase description(int from, int start, int core, int end) {
        String head = head(start, core);
        boolean indefinite = start > from && !wording.word(start - 1).equals("the");
        String name = indefinite ? wording.word(start - 1) + " " + text(start, end) : lowered(start, end);
        Actor.Kind kind = words.is("person", head)
                ? Actor.Kind.PERSON
                : words.is("body", head)
                        ? Actor.Kind.BODY
                        : words.is("media", head) ? Actor.Kind.AGENCY : Actor.Kind.UNNAMED;
        return new NamePhrase(name, kind, head, false, "", words(start, end));
    }

    private String head(int start, int core) {
        for (int i = core - 1; i >= start; i--) {
            if (wording.get(i).isWord()) {
                return wording.word(i);
            }
        }
        return wording.word(start);
    }

    /** The description's wording, its first letter small where only the sentence's beginning made it a capital. */
    private String lowered(int start, int end) {
        String text = text(start, end);
        String first = wording.word(start);
        boolean common = words.is("plain", first) || words.is("person", first) || words.is("title", first);
        return isSentenceStart(start) && common
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private boolean isSentenceStart(int i) {
        if (i == 0) {
            return true;
        }
        String before = wording.word(i - 1);
        return Set.of(".", "!", "?", "\"", "“", "”", ":").contains(before)
                || wording.text()
                                .substring(
                                        wording.get(i - 1).end(), wording.get(i).start())
                                .indexOf('\n')
                        >= 0;
    }

    private boolean isMediaNoun(int i) {
        return words.is("media", wording.word(i)) && !wording.get(i).capital();
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
                || word.equals("'s")
                || words.is("media", word)
                        && (!wording.get(i).capital()
                                || words.is("media", wording.word(i + 1))
                                        && !wording.get(i + 1).capital())
                || states.ofDemonym(word).isPresent()
                || words.is("body", word)
                || wording.word(i + 1).equals("'s");
    }

    private List<String> words(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (wording.get(i).isWord() && !LITTLE.contains(wording.word(i))) {
                found.add(wording.word(i));
            }
        }
        return found;
    }

    private String text(int from, int to) {
        return wording.span(from, to).in(wording.text()).replaceAll("\\s+", " ");
    }
}
