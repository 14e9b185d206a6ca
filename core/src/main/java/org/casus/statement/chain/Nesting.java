package org.casus.statement.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.jspecify.annotations.Nullable;

/** Orders the drafts of a text and says which is part of which: the smallest content that holds another's cue. */
final class Nesting {
    private Nesting() {}

    /** The tellings in text order, each after the one that it is part of. */
    static List<Telling> of(Drafting drafting) {
        List<Draft> drafts = drafting.drafts.stream().filter(Draft::hasContent).toList();
        Map<Draft, Draft> parents = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            Draft parent = draft.parent != null && drafts.contains(draft.parent) ? draft.parent : around(drafts, draft);
            if (parent != null && !isWithin(parent, draft, parents)) {
                parents.put(draft, parent);
            }
        }
        Set<Draft> ordered = new LinkedHashSet<>();
        drafts.stream()
                .sorted(Comparator.comparingInt(Draft::start)
                        .thenComparing(
                                Comparator.comparingInt(Draft::contentLength).reversed())
                        .thenComparingInt(draft -> draft.cueSpan().start()))
                .forEach(draft -> addAfterParent(draft, parents, ordered));
        return tellings(ordered, parents);
    }

    private static @Nullable Draft around(List<Draft> drafts, Draft draft) {
        Span cue = draft.cueSpan();
        List<Draft> around = new ArrayList<>();
        for (Draft other : drafts) {
            if (other != draft && other.tells(cue) && !draft.tells(other.cueSpan())) {
                around.add(other);
            }
        }
        return around.stream()
                .min(Comparator.comparingInt(Draft::contentLength)
                        .thenComparing(Comparator.comparingInt(Nesting::depth).reversed()))
                .orElse(null);
    }

    /** Where two tell the same, as with "citing", the one inside is the nearer parent. */
    private static int depth(Draft draft) {
        int depth = 0;
        for (Draft at = draft.parent; at != null && depth < 10; at = at.parent) {
            depth++;
        }
        return depth;
    }

    private static boolean isWithin(Draft inner, Draft outer, Map<Draft, Draft> parents) {
        for (Draft at = inner; at != null; at = parents.get(at)) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static void addAfterParent(Draft draft, Map<Draft, Draft> parents, Set<Draft> ordered) {
        if (ordered.contains(draft)) {
            return;
        }
        Draft parent = parents.get(draft);
        if (parent != null) {
            addAfterParent(parent, parents, ordered);
        }
        ordered.add(draft);
    }

    private static List<Telling> tellings(Set<Draft> ordered, Map<Draft, Draft> parents) {
        Map<Draft, Integer> places = new IdentityHashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (Draft draft : ordered) {
            Optional<Integer> parent = Optional.ofNullable(parents.get(draft)).map(places::get);
            places.put(draft, tellings.size());
            tellings.add(new Telling(draft.source, draft.cue, draft.content, parent, draft.rule));
        }
        return tellings;
    }
}
