package org.casus.desk.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of reporting in one line, outermost teller first: "The Harbour Post ← Meridian ← <b>Ministry</b>".
 *
 * @param hops at least one
 */
public record Via(List<Hop> hops) {
    public Via {
        hops = List.copyOf(hops);
    }

    /** One teller. */
    public record Hop(String name, Kind kind) {}

    /** How a teller is shown. */
    public enum Kind {
        /** Passes the words on. */
        NAMED,
        /** Passes the words on, without a name: "a senior official". */
        UNNAMED,
        /** Vouches for the words. */
        VOUCHES
    }

    /**
     * @param outlet the page's own outlet; left out where the chain begins with it
     * @param chain as a statement has it, the one who vouches last
     */
    public static Via of(Optional<String> outlet, List<String> chain) {
        List<Hop> hops = new ArrayList<>();
        outlet.filter(name -> chain.isEmpty() || !chain.get(0).equals(name))
                .ifPresent(name -> hops.add(new Hop(name, Kind.NAMED)));
        for (int i = 0; i < chain.size(); i++) {
            hops.add(new Hop(chain.get(i), kind(chain.get(i), i == chain.size() - 1)));
        }
        if (chain.isEmpty()) {
            hops.add(new Hop("teller not named", Kind.UNNAMED));
        }
        return new Via(hops);
    }

    /** Whether a teller has no name: the page's own wording starts in lower case, a name does not. */
    public static boolean isUnnamed(String teller) {
        return teller.isEmpty() || Character.isLowerCase(teller.codePointAt(0));
    }

    private static Kind kind(String teller, boolean last) {
        if (isUnnamed(teller)) {
            return Kind.UNNAMED;
        }
        return last ? Kind.VOUCHES : Kind.NAMED;
    }
}
