package org.casus.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Span;
import org.casus.text.Wording;

/** Takes noun phrases apart by capitals and word lists. Lives within one text. */
final class NamePhrases {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "both", "this", "these");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "at", "from", "to", "on", "with", "by", "about", "near", "inside", "outside", "under",
            "over", "between", "into", "against");
    /** "sources close to the delegation", "a person familiar with the talks" */
    private static final Set<String> NEAR = Set.of("close", "familiar");

    private static final Set<String> RELATIVES =
            Set.of("who", "which", "whose", "that", "whom", "where", "when", "during", "as");

    /** Words within which "who goes by the name of" ends. */
    private static final int ASSUMING = 7;

    private final Wording wording;
    private final NameWords words = NameWords.bundled();
    private final PhraseText text;
    private final ProperNames names;
    private final OfficeHolders holders;

    NamePhrases(Wording wording) {
        this.wording = wording;
        this.text = new PhraseText(wording);
        this.names = new ProperNames(wording, text);
        this.holders = new OfficeHolders(wording, text);
    }

    /** Takes a phrase apart; empty where it holds no word. */
    Optional<NamePhrase> parse(Span phrase) {
        Optional<NamePhrase> agency = names.agency(wording.at(phrase.start()), wording.after(phrase.end()));
        if (agency.isPresent()) {
            return agency;
        }
        List<int[]> segments = segments(wording.at(phrase.start()), wording.after(phrase.end()));
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamePhrase> bare = segments.stream()
                .flatMap(segment -> bareName(segment[0], segment[1]).stream())
                .findFirst();
        if (bare.isPresent()) {
            return bare;
        }
        Optional<NamePhrase> first = parse(segments.get(0)[0], segments.get(0)[1]);
        Optional<NamePhrase> other = behind(segments, first);
        return other.isPresent() ? other : first;
    }

    /** "the director of the Great Dam, | Ivo Kern": a part that is a person's name and no more. */
    private Optional<NamePhrase> bareName(int from, int to) {
        boolean capitals = to - from >= 2;
        for (int i = from; i < to; i++) {
            capitals &= wording.get(i).capital();
        }
        return capitals
                ? parse(from, to)
                        .filter(name -> name.proper()
                                && name.isPersonal()
                                && name.title().isEmpty())
                : Optional.empty();
    }

    /** A person named in any part of the phrase; a name behind "the agency" in marks, or behind "known as". */
    private Optional<NamePhrase> behind(List<int[]> segments, Optional<NamePhrase> first) {
        for (int[] segment : segments) {
            Optional<NamePhrase> named = parse(segment[0], segment[1]).filter(NamePhrase::proper);
            boolean person = named.filter(NamePhrase::isPersonal).isPresent();
            boolean called = segment[0] > 0 && isCalling(segment[0] - 1);
            if (person
                    || named.isPresent()
                            && called
                            && first.filter(NamePhrase::proper).isEmpty()) {
                return named.map(name -> name.kind() == Actor.Kind.UNNAMED ? ofKind(name, first) : name);
            }
        }
        return Optional.empty();
    }

    private boolean isCalling(int i) {
        return wording.get(i).isQuote() || isAssuming(i);
    }

    /** "known as", "calls himself", "goes by the name of", "identified himself as" */
    private boolean isAssuming(int i) {
        String word = wording.word(i);
        String before = wording.word(i - 1);
        boolean reflexive = Set.of("himself", "herself", "themselves").contains(word);
        boolean as = word.equals("as")
                && (Set.of("known", "name").contains(before)
                        || Set.of("himself", "herself").contains(before)
                                && Set.of("identified", "introduced").contains(wording.word(i - 2)));
        boolean name = word.equals("name")
                && before.equals("the")
                && wording.word(i - 2).equals("by");
        boolean ofName = word.equals("of")
                && before.equals("name")
                && wording.word(i - 3).equals("by");
        return reflexive && before.startsWith("call") || as || name || ofName;
    }

    /** "calls himself | Captain Reed": the rank is part of a name that one gives oneself. */
    private Optional<NamePhrase> assumed(int start, int core) {
        return start > 0 && isAssuming(start - 1)
                ? names.find(start, core)
                        .filter(name ->
                                name.words().size() == 1 && !name.title().isEmpty())
                        .map(name -> new NamePhrase(
                                name.title() + " " + name.name(),
                                Actor.Kind.PERSON,
                                name.head(),
                                true,
                                "",
                                text.words(start, core)))
                : Optional.empty();
    }

    private static NamePhrase ofKind(NamePhrase name, Optional<NamePhrase> description) {
        return name.as(description.map(NamePhrase::kind).orElse(name.kind()));
    }

    /** The phrase cut at commas, ended at the first relative clause: "the doctor | Oskar Venn". */
    private List<int[]> segments(int from, int to) {
        List<int[]> segments = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || !wording.get(i).isWord() && !isInner(i);
            int assumed = i < to && RELATIVES.contains(wording.word(i)) ? assumedFrom(i, to) : -1;
            boolean relative = i < to && (i > start || assumed > 0) && RELATIVES.contains(wording.word(i));
            boolean anew = i < to && i > start && (opensAnew(i) || isCourtesy(i));
            if (ends || relative || anew) {
                int end = i > start + 1 && wording.word(i - 1).equals("such") ? i - 1 : i;
                if (start < end) {
                    segments.add(new int[] {start, end});
                }
                start = anew ? i : i + 1;
                if (assumed > 0) {
                    start = assumed;
                    i = assumed - 1;
                } else if (relative && !isCalling(i)
                        || ends
                                && i + 1 < to
                                && RELATIVES.contains(wording.word(i + 1))
                                && assumedFrom(i + 1, to) < 0) {
                    return segments;
                }
            }
        }
        return segments;
    }

    /** "a man who calls himself | Captain Reed": where the name begins behind a relative; -1 if none is assumed. */
    private int assumedFrom(int relative, int to) {
        for (int i = relative + 1; i + 1 < Math.min(to, relative + ASSUMING); i++) {
            if (isAssuming(i) && wording.get(i + 1).capital()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "the journalists in Harnau | the minister": an article right behind a name opens a phrase of its own. */
    private boolean opensAnew(int i) {
        return wording.word(i).equals("the")
                && wording.get(i - 1).capital()
                && i + 1 < wording.size()
                && words.is("person", wording.word(i + 1));
    }

    /** "the chief of delegation | Mr. Soto" */
    private boolean isCourtesy(int i) {
        return wording.word(i + 1).equals(".") && wording.get(i).capital() && words.is("courtesy", wording.word(i));
    }

    /** The name behind an office that opens a phrase; empty where the phrase is built otherwise. */
    Optional<NamePhrase> officeHolder(Span phrase) {
        int start = wording.at(phrase.start());
        int end = wording.after(phrase.end());
        return holders.find(start, core(start, end), end);
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
                || word.equals(".") && i > 0 && words.is("courtesy", wording.word(i - 1))
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
        Optional<NamePhrase> demonym = names.demonym(from, to);
        if (demonym.isPresent()) {
            return demonym;
        }
        int start = skipLabel(skipArticles(from, to), to);
        int document = document(start, to);
        if (document > 0) {
            return parse(document, to);
        }
        int end = participle(start, to);
        int core = core(start, end);
        return assumed(start, core)
                .or(() -> holders.find(start, core, end))
                .or(() -> names.tied(start, core, end))
                .or(() -> names.find(start, core))
                .or(() -> Optional.of(description(from, start, core, end)));
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
                    && (left.get().kind() == right.get().kind() || mayBeState(left.get()) && mayBeState(right.get()));
            boolean ownCounterpart = Set.of("his", "her", "its").contains(wording.word(i + 1))
                    && wording.get(to - 1).capital();
            if (alike
                    && (wording.get(i + 1).capital() || ownCounterpart)
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

    private static boolean mayBeState(NamePhrase name) {
        return name.kind() == Actor.Kind.STATE || name.kind() == Actor.Kind.UNNAMED;
    }

    private int skipArticles(int from, int to) {
        int start = from;
        while (start + 1 < to && ARTICLES.contains(wording.word(start))) {
            start++;
        }
        boolean dated = start + 2 < to
                && words.is("calendar", wording.word(start))
                && wording.word(start + 1).equals("'s");
        return dated ? start + 2 : start;
    }

    /** "the mutinous | Second Air Regiment": what a paper calls a group is no part of its name. */
    private int skipLabel(int start, int to) {
        boolean labelled = start + 2 < to
                && !wording.get(start).capital()
                && words.is("armed", wording.word(start))
                && wording.get(start + 1).capital();
        return labelled ? start + 1 : start;
    }

    /** "the statement by the ministry" is the ministry: where what the document belongs to begins; 0 if none. */
    private int document(int start, int to) {
        for (int i = start; i + 2 <= to && i < start + 3; i++) {
            if (words.is("document", wording.word(i))) {
                boolean linked = Set.of("of", "from", "by").contains(wording.word(i + 1)) && i + 2 < to;
                return linked ? i + 2 : 0;
            }
        }
        return 0;
    }

    /** "a security source | briefed by the ministry": where a participle after the noun begins; a "meeting of" is none. */
    private int participle(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            String word = wording.word(i);
            boolean verbal = word.endsWith("ed")
                    || word.endsWith("ing")
                    || Set.of("known", "taken", "seen").contains(word);
            boolean noun = wording.get(i).capital()
                    || wording.get(i - 1).is("'s")
                    || words.is("doing", word)
                    || word.endsWith("ing") && wording.word(i + 1).equals("of");
            if (verbal && !noun && i + 1 < to && PREPOSITIONS.contains(wording.word(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private int core(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            boolean near =
                    NEAR.contains(wording.word(i)) && Set.of("to", "with").contains(wording.word(i + 1));
            if (near || PREPOSITIONS.contains(wording.word(i))) {
                return i;
            }
        }
        return to;
    }

    /** By a noun for what it is; "a | Council of Officers" is a name at its first mention. */
    private NamePhrase description(int from, int start, int core, int end) {
        String head = head(start, core);
        int article = skipArticles(from, end) - 1;
        boolean kept = article >= from && Set.of("a", "an", "both").contains(wording.word(article));
        boolean indefinite = kept && !wording.word(article).equals("both");
        if (indefinite && core < end && wording.get(core - 1).capital() && words.is("body", head)) {
            return new NamePhrase(text.of(start, end), Actor.Kind.BODY, head, true, "", text.words(start, end));
        }
        String name = kept ? wording.word(article) + " " + text.of(start, end) : lowered(start, end);
        Actor.Kind kind = words.is("person", head)
                ? Actor.Kind.PERSON
                : words.is("body", head)
                        ? Actor.Kind.BODY
                        : words.is("media", head) ? Actor.Kind.AGENCY : Actor.Kind.UNNAMED;
        return new NamePhrase(name, kind, head, false, "", text.words(start, end));
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
        String description = text.of(start, end);
        String first = wording.word(start);
        boolean common = words.is("plain", first) || words.is("person", first) || words.is("title", first);
        return text.startsSentence(start) && common
                ? description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1)
                : description;
    }
}
