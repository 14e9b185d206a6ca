package org.casus.statement.chain.mend;

import java.util.Set;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;

/**
 * "He said P and warned that Q", "he said P, but he admitted Q": the same one tells twice, side by side; the first
 * content ends before the joint.
 */
public final class NextClause {
    private static final Set<String> JOINTS = Set.of("and", "but");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    public void apply(Drafting drafting) {
        for (Draft first : drafting.drafts) {
            for (Draft next : drafting.drafts) {
                if (first != next && first.tells(next.cueSpan()) && isSameTeller(drafting, first, next)) {
                    cut(drafting, first, next);
                }
            }
        }
    }

    private static boolean isSameTeller(Drafting drafting, Draft first, Draft next) {
        if (first.source.isEmpty() || next.source.isEmpty() || first.tells(first.cueSpan())) {
            return false;
        }
        Span teller = next.source.get(0);
        boolean shared = teller.equals(first.source.get(0));
        return shared || isPronoun(drafting, teller) && first.tells(teller) && isBeside(drafting, first, teller);
    }

    private static boolean isPronoun(Drafting drafting, Span teller) {
        return drafting.past(teller) - drafting.first(teller) == 1
                && PRONOUNS.contains(drafting.wording.word(drafting.first(teller)));
    }

    /** ", but he": a clause of its own. */
    private static boolean isBeside(Drafting drafting, Draft first, Span teller) {
        int at = drafting.first(teller);
        return first.content.get(0).start() > first.cueSpan().start()
                && drafting.wording.word(at - 1).equals("but")
                && drafting.wording.word(at - 2).equals(",");
    }

    private static void cut(Drafting drafting, Draft first, Draft next) {
        int start = next.cueSpan().start();
        if (first.tells(next.source.get(0))) {
            start = Math.min(start, next.source.get(0).start());
        }
        int joint = drafting.wording.at(start) - 1;
        if (!JOINTS.contains(drafting.wording.word(joint))) {
            return;
        }
        if (drafting.endContent(first, drafting.wording.get(joint).start())) {
            first.rule += ", up to the next verb";
        }
    }
}
