package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.cue.CueWord;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.statement.model.Attribution;
import org.casus.statement.model.Scan;
import org.casus.text.Span;

/**
 * "The bloc called on both armies to return and demanded the release of prisoners": the second verb of one teller, or
 * the first, which the network may pass over. Only verbs that do by being said, in the past tense.
 */
final class Coordination {
    private static final Set<String> JOINTS = Set.of("and", "but");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "also", "later");

    void apply(Drafting drafting, Scan scan) {
        List<List<Span>> cues = new ArrayList<>();
        List<Draft> firsts = new ArrayList<>();
        for (Draft draft : List.copyOf(drafting.drafts)) {
            second(drafting, draft).ifPresent(cue -> {
                cues.add(List.of(cue));
                firsts.add(draft);
            });
        }
        for (Draft draft : List.copyOf(drafting.drafts)) {
            first(drafting, draft).ifPresent(drafting.drafts::add);
        }
        List<Attribution> found = cues.isEmpty() ? List.of() : scan.attributionsOf(cues);
        for (int i = 0; i < found.size(); i++) {
            Span cue = cues.get(i).get(0);
            List<Span> content =
                    behind(drafting, cue, drafting.trimmer.trimmed(found.get(i).content()));
            if (!content.isEmpty() && drafting.withCueAt(cue).isEmpty()) {
                Draft first = firsts.get(i);
                drafting.drafts.add(new Draft(first.source, cues.get(i), content, "second verb"));
                cutBefore(drafting, first, cue);
            }
        }
    }

    /** What the network found right behind a cue; else the rest of the sentence. */
    private static List<Span> behind(Drafting drafting, Span cue, List<Span> content) {
        boolean near = !content.isEmpty()
                && content.get(0).start() >= cue.end()
                && content.get(0).start() - cue.end() < 40;
        return near
                ? content
                : drafting.words(cue.end(), drafting.sentenceAt(cue.start()).end()).stream()
                        .toList();
    }

    /** "The army | threatened to shoot, and | warned airlines": the verb between a teller and the "and" before his cue. */
    private static Optional<Draft> first(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        if (draft.source.isEmpty()
                || !JOINTS.contains(drafting.wording.word(cue - 1))
                || draft.source.get(0).end() > draft.cueSpan().start()) {
            return Optional.empty();
        }
        int verb = drafting.past(draft.source.get(0));
        verb += AUXILIARIES.contains(drafting.wording.word(verb)) ? 1 : 0;
        Optional<CueLexicon.Match> match =
                drafting.lexicon.at(drafting.wording, verb).filter(m -> m.cue().kind() == CueWord.Kind.SPEECH);
        if (match.isEmpty() || verb + match.get().length() >= cue) {
            return Optional.empty();
        }
        Span first = drafting.wording.span(verb, verb + match.get().length());
        return drafting.withCueAt(first).isPresent()
                ? Optional.empty()
                : drafting.words(first.end(), drafting.wording.get(cue - 1).start())
                        .map(told -> new Draft(draft.source, List.of(first), List.of(told), "first verb"));
    }

    private static Optional<Span> second(Drafting drafting, Draft draft) {
        if (draft.source.isEmpty()
                || !draft.hasContent()
                || draft.cueSpan().start() < draft.source.get(0).end()) {
            return Optional.empty();
        }
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        for (int i = drafting.wording.at(draft.cueSpan().end()) + 1; i + 1 < drafting.past(sentence); i++) {
            if (JOINTS.contains(drafting.wording.word(i))) {
                Optional<CueLexicon.Match> match = drafting.lexicon
                        .at(drafting.wording, i + 1)
                        .filter(m -> m.cue().kind() == CueWord.Kind.SPEECH);
                if (match.isPresent() && drafting.wording.word(i + 1).endsWith("ed")) {
                    Span cue = drafting.wording.span(i + 1, i + 1 + match.get().length());
                    boolean beside = !draft.tells(cue) || isJoined(drafting, draft, i + 1);
                    return drafting.withCueAt(cue).isEmpty() && beside ? Optional.of(cue) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a comma, or the tree of the sentence, joins a verb to the cue itself, not to a verb in what is told. */
    private static boolean isJoined(Drafting drafting, Draft draft, int verb) {
        if (drafting.wording.word(verb - 2).equals(",")) {
            return true;
        }
        int top = drafting.trees.top(drafting.first(draft.cueSpan()), drafting.past(draft.cueSpan()));
        boolean joined = top >= 0 && drafting.trees.relation(verb).equals("conj") && drafting.trees.head(verb) == top;
        return joined || !hasFiniteVerb(drafting, drafting.first(draft.content.get(0)), verb);
    }

    /** "both armies to return" has no verb that another in the past tense could be joined to. */
    private static boolean hasFiniteVerb(Drafting drafting, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = drafting.trees.isVerb(i) || drafting.wording.word(i).equals("that");
            if (verb && !drafting.wording.word(i - 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static void cutBefore(Drafting drafting, Draft draft, Span cue) {
        draft.content = draft.content.stream()
                .flatMap(span -> span.contains(cue)
                        ? drafting
                                .words(
                                        span.start(),
                                        drafting.wording
                                                .get(drafting.first(cue) - 1)
                                                .start())
                                .stream()
                        : Stream.of(span))
                .toList();
    }
}
