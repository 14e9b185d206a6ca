package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casus.statement.Act;
import org.casus.statement.chain.mend.Strays;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.statement.model.Attribution;
import org.casus.statement.model.Scan;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/**
 * Looks for tellings inside what is told. The network was trained on outermost ones alone; so each content is read
 * again as if it were a text of its own, and what was inner becomes outermost.
 */
final class InnerReader {
    private static final WordLists WORDS = WordLists.of(InnerReader.class, "/org/casus/statement/chain-words.tsv");
    private static final int DEEPEST = 4;
    private static final Set<Act> SPEECH_ACTS =
            EnumSet.of(Act.DENY, Act.ACCUSE, Act.PROMISE, Act.OFFER, Act.DEMAND, Act.THREATEN, Act.REFUSE);
    private static final Set<String> BEFORE_NOUNS = WORDS.named("before nouns");
    private static final Set<String> TOLD = WORDS.named("tells inside");
    private static final int FURTHEST_CONTENT = 6;
    private static final double SURE = 0.9;

    private final Function<String, Scan> scanner;

    InnerReader(Function<String, Scan> scanner) {
        this.scanner = scanner;
    }

    /** Adds the inner tellings of every draft that there is now, down to {@value #DEEPEST} levels. */
    void apply(Drafting drafting) {
        drafting.unclaimed.forEach(part -> addNew(drafting, read(drafting, part, InnerReader::isNoun)));
        drafting.passedOver.forEach(part -> addNew(drafting, readSurely(drafting, part)));
        List<Draft> level = List.copyOf(drafting.drafts);
        for (int depth = 1; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Draft> found = new ArrayList<>();
            for (Draft outer : level) {
                for (Span content : outer.content) {
                    found.addAll(read(drafting, content, InnerReader::isNoun));
                }
            }
            level = addNew(drafting, found);
        }
    }

    /** Adds those whose cue no other has. */
    private static List<Draft> addNew(Drafting drafting, List<Draft> found) {
        List<Draft> added = new ArrayList<>();
        for (Draft draft : found) {
            if (drafting.withCueAt(draft.cueSpan()).isEmpty()) {
                drafting.drafts.add(draft);
                added.add(draft);
            }
        }
        return added;
    }

    /** Outside other tellings only what leaves little doubt: a verb, a named teller, and a sure model or a plain accusation. */
    private List<Draft> readSurely(Drafting drafting, Span sentence) {
        return read(drafting, sentence, noun -> false).stream()
                .filter(draft -> !draft.source.isEmpty())
                .filter(draft -> draft.score >= SURE || isPlainAct(drafting, draft))
                .toList();
    }

    /** "Harnau accused Morosk of murder", "Drost refused to hand over the captain" */
    private static boolean isPlainAct(Drafting drafting, Draft draft) {
        return drafting.lexicon
                .at(drafting.wording, drafting.first(draft.cueSpan()))
                .filter(match ->
                        SPEECH_ACTS.contains(match.cue().act()) && match.cue().kind() == CueWord.Kind.SPEECH)
                .filter(match -> isPast(drafting.wording.word(drafting.first(draft.cueSpan()))))
                .isPresent();
    }

    private static boolean isPast(String verb) {
        return verb.endsWith("ed")
                || Set.of("undertook", "swore", "forbade", "sought").contains(verb);
    }

    /**
     * The tellings of a part that has a word which may tell.
     *
     * @param noun which cues may tell without being a verb there
     */
    private List<Draft> read(Drafting drafting, Span content, Predicate<CueWord> noun) {
        Span part = drafting.startsWith(content, "that")
                ? new Span(Math.min(content.end(), content.start() + 5), content.end())
                : content;
        String text = part.in(drafting.wording.text());
        Wording wording = Wording.of(text);
        if (!mayTell(drafting, wording, part.start(), noun)) {
            return List.of();
        }
        try (Scan scan = scanner.apply(text)) {
            List<Draft> found = new ArrayList<>();
            for (Attribution attribution : scan.attributions()) {
                Draft draft = draft(drafting, attribution, part.start(), "model inside " + attribution.score());
                draft.score = attribution.score();
                if (isTelling(drafting, draft)) {
                    found.add(draft);
                }
            }
            found.addAll(speechActs(drafting, wording, scan, part.start(), found));
            return found;
        }
    }

    /** Whether a verb in it may tell, or a noun for what is told or done by being said: "a threat", not "support" or "the state". */
    private static boolean mayTell(Drafting drafting, Wording wording, int offset, Predicate<CueWord> noun) {
        int first = drafting.wording.at(offset);
        return IntStream.range(0, wording.size())
                .anyMatch(i -> drafting.lexicon
                        .at(wording, i)
                        .map(CueLexicon.Match::cue)
                        .filter(cue ->
                                drafting.trees.isVerb(first + i) ? cue.kind() != CueWord.Kind.THINK : noun.test(cue))
                        .isPresent());
    }

    private static boolean isNoun(CueWord cue) {
        return cue.kind() == CueWord.Kind.NOUN || cue.kind() == CueWord.Kind.SPEECH && SPEECH_ACTS.contains(cue.act());
    }

    private static boolean isTelling(Drafting drafting, Draft draft) {
        if (!draft.hasContent() || draft.cue.isEmpty() || !drafting.isTellingCue(draft.cueSpan())) {
            return false;
        }
        Span content = draft.contentReach();
        boolean oneWord = drafting.past(content) - drafting.first(content) < 2;
        if (Strays.isAnyone(drafting, draft)
                || Strays.isDoneByNoOne(drafting, draft)
                || isYetToSay(drafting, draft.cueSpan())
                || isCalledBack(drafting, draft)) {
            return false;
        }
        boolean passive = content.end() <= draft.cueSpan().start()
                && drafting.wording.word(drafting.past(draft.cueSpan())).equals("by")
                && drafting.lexicon
                        .at(drafting.wording, drafting.past(draft.cueSpan()) - 1)
                        .filter(match -> match.cue().act() == Act.PROMISE)
                        .isPresent();
        return !oneWord && !passive;
    }

    /** "asked it | to say whether", "pledged | to support the talks": not said yet. */
    private static boolean isYetToSay(Drafting drafting, Span cue) {
        return drafting.startsWith(cue, "to")
                && drafting.lexicon
                        .at(drafting.wording, drafting.first(cue) + 1)
                        .filter(match -> match.cue().kind() == CueWord.Kind.SAY
                                || match.cue().act() == Act.EXPRESS)
                        .isPresent();
    }

    /** "will not recall its ambassador" calls someone back; "recalled that" tells. */
    private static boolean isCalledBack(Drafting drafting, Draft draft) {
        int verb = drafting.past(draft.cueSpan()) - 1;
        return drafting.wording.word(verb).startsWith("recall")
                && !Set.of("that", "how", "when", "what").contains(drafting.wording.word(verb + 1))
                && !drafting.wording
                        .get(Math.min(verb + 1, drafting.wording.size() - 1))
                        .isQuote();
    }

    /** Verbs that do by being said and that the network passed over: "had promised", "threatened". */
    private static List<Draft> speechActs(
            Drafting drafting, Wording wording, Scan scan, int offset, List<Draft> found) {
        List<List<Span>> cues = new ArrayList<>();
        for (int k = 0; k < wording.size(); k++) {
            int i = k;
            Optional<CueLexicon.Match> match =
                    drafting.lexicon.at(wording, i).filter(m -> isSpoken(m.cue(), wording.word(i)));
            boolean named = wording.get(i).capital()
                    && drafting.lexicon.at(wording, i + 1).isPresent();
            if (match.isPresent() && !named && isVerbHere(wording, i)) {
                Span cue = wording.span(i, i + match.get().length());
                Span moved = new Span(cue.start() + offset, cue.end() + offset);
                if (found.stream().noneMatch(draft -> draft.cueSpan().overlaps(moved))) {
                    cues.add(List.of(cue));
                }
            }
        }
        if (cues.isEmpty()) {
            return List.of();
        }
        List<Draft> acts = new ArrayList<>();
        for (Attribution attribution : scan.attributionsOf(cues)) {
            Draft draft = draft(drafting, attribution, offset, "cue lexicon");
            if (stands(wording, attribution) && !Strays.isAnyone(drafting, draft)) {
                acts.add(draft);
            }
        }
        return acts;
    }

    /** A verb that does by being said, or a plain verb of telling in the past: "told". */
    private static boolean isSpoken(CueWord cue, String form) {
        boolean telling = cue.kind() == CueWord.Kind.SAY && TOLD.contains(form);
        return telling || cue.kind() == CueWord.Kind.SPEECH && SPEECH_ACTS.contains(cue.act());
    }

    private static boolean isVerbHere(Wording wording, int i) {
        String word = wording.word(i);
        boolean past = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("s");
        return !BEFORE_NOUNS.contains(wording.word(i - 1)) && (past || i > 0);
    }

    /** Whether source and content stand around the cue as they do in English: the teller before, the told right behind. */
    private static boolean stands(Wording wording, Attribution attribution) {
        if (attribution.content().isEmpty() || attribution.source().isEmpty()) {
            return false;
        }
        Span cue = attribution.cue().get(0);
        Span content = attribution.content().get(0);
        Span source = attribution.source().get(0);
        int gap = wording.at(content.start()) - wording.after(cue.end());
        int back = wording.at(cue.start()) - wording.after(source.end());
        int words = wording.after(content.end()) - wording.at(content.start());
        boolean telling = TOLD.contains(wording.word(wording.at(cue.start())));
        if (telling && back > 1) {
            return false;
        }
        return gap >= 0 && gap <= FURTHEST_CONTENT && back >= 0 && back <= 4 && words > 1;
    }

    private static Draft draft(Drafting drafting, Attribution attribution, int offset, String rule) {
        return new Draft(
                drafting.trimmer.source(moved(attribution.source(), offset)),
                drafting.trimmer.trimmed(moved(attribution.cue(), offset)),
                drafting.trimmer.trimmed(moved(attribution.content(), offset)),
                rule);
    }

    private static List<Span> moved(List<Span> spans, int offset) {
        return spans.stream()
                .map(span -> new Span(span.start() + offset, span.end() + offset))
                .toList();
    }
}
