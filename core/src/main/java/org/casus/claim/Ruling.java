package org.casus.claim;

import java.util.List;

/**
 * What a person decided against, or beside, what the machine found. Rulings name statements, not claims: they hold on
 * every later run, whatever else comes into the case. A ruling whose statements are gone is shown for review.
 */
public sealed interface Ruling {
    /** Why, in the person's words. */
    String note();

    /** Who decided. */
    String by();

    /** The statements it is about. */
    List<StatementId> about();

    /** The claims of these two statements are one. */
    record Merge(StatementId one, StatementId other, String note, String by) implements Ruling {
        @Override
        public List<StatementId> about() {
            return List.of(one, other);
        }
    }

    /** These statements are a claim of their own. */
    record Split(List<StatementId> about, String note, String by) implements Ruling {
        public Split {
            about = List.copyOf(about);
        }
    }

    /** The claim of this statement is to be called so. */
    record Relabel(StatementId of, String text, String note, String by) implements Ruling {
        @Override
        public List<StatementId> about() {
            return List.of(of);
        }
    }

    /** The commitment made in this statement stands so. */
    record SetState(StatementId of, Commitment.State state, String note, String by) implements Ruling {
        @Override
        public List<StatementId> about() {
            return List.of(of);
        }
    }
}
