package org.casus.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One obligation between states, as a lawyer writes it down in YAML; see docs/treaties.md.
 *
 * @param id unique: "cst-4"
 * @param instrument the treaty's name
 * @param knownAs other names under which it is invoked: "CSTO"
 * @param article the article's number: "4"
 * @param source where its text can be read
 * @param quotation one sentence, or the part of one, in the words of the text
 * @param summary what it says in plain words
 * @param inForce from when to when
 * @param object what it protects
 * @param scope where it applies
 */
public record Obligation(
        String id,
        String instrument,
        List<String> knownAs,
        String article,
        String source,
        String quotation,
        String summary,
        Period inForce,
        List<Party> parties,
        Trigger trigger,
        String object,
        Scope scope,
        List<Exclusion> exclusions,
        Invocation invocation,
        Duty duty,
        List<Reading> readings) {
    public Obligation {
        knownAs = List.copyOf(knownAs);
        parties = List.copyOf(parties);
        exclusions = List.copyOf(exclusions);
        readings = List.copyOf(readings);
    }

    /** Whether a state is a party on a day. */
    public boolean binds(String state, LocalDate day) {
        return parties.stream()
                .anyMatch(party -> party.state().equals(state) && party.period().covers(day));
    }

    /**
     * Days on which something holds; an open end is empty.
     *
     * @param from the first day on which it holds
     * @param to the first day on which it no longer does: an exit on 3 June binds up to 2 June
     */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
        public boolean covers(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> day.isBefore(last)).orElse(true);
        }

        @Override
        public String toString() {
            return from.map(first -> "from " + first).orElse("")
                    + to.map(last -> " to " + last).orElse("");
        }
    }

    /** A party from its entry to its exit. */
    public record Party(String state, Period period) {}

    /** Which acts set it off, and whose. */
    public record Trigger(List<Act> acts, Actor by) {
        public Trigger {
            acts = List.copyOf(acts);
        }
    }

    /** What was done, or is asked for; each one contains those before it. */
    public enum Act {
        ARMED_ATTACK,
        AGGRESSION,
        THREAT;

        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whose act counts. */
    public enum Actor {
        /** A state that is not a party. */
        THIRD_STATE,
        ANY_STATE,
        ANYONE,
        /** It is enough that a party holds itself threatened. */
        OPINION_OF_A_PARTY
    }

    /**
     * Where it applies.
     *
     * @param regions names of regions of {@code regions.yaml}; empty for all territory of the kind
     * @param except regions that are taken out again
     */
    public record Scope(Kind kind, List<String> regions, List<String> except) {
        public Scope {
            regions = List.copyOf(regions);
            except = List.copyOf(except);
        }

        /** What must lie there. */
        public enum Kind {
            /** The recognised territory of a party. */
            TERRITORY_OF_A_PARTY,
            /** Anywhere in the regions. */
            REGION,
            /** It does not matter where. */
            ANYWHERE
        }
    }

    /** A case that is taken out, for a time. */
    public record Exclusion(Kind kind, Period period, String because) {
        /** What is taken out. */
        public enum Kind {
            ATTACKER_IS_A_PARTY
        }
    }

    /** Whether someone must ask. */
    public record Invocation(Need need, String by) {
        /** Whether it begins by itself. */
        public enum Need {
            REQUIRED,
            NOT_REQUIRED
        }
    }

    /** What a party owes, and how much is left to it. */
    public record Duty(Kind kind, String discretion) {
        /** What is owed. */
        public enum Kind {
            CONSULT,
            ASSIST,
            ASSIST_MILITARILY,
            NEUTRALITY,
            NO_AGGRESSION
        }
    }

    /**
     * A party's own reading of an element.
     *
     * @param element which element it speaks of: "trigger"
     * @param stance affirms or denies that the element is met
     * @param period for which days it was said; an open one holds always
     * @param place near which place, empty for anywhere
     * @param says in plain words, or quoted
     * @param evidence a statement's id in the case, or a public source
     */
    public record Reading(
            String party,
            String element,
            Stance stance,
            Period period,
            Optional<Place> place,
            String says,
            String evidence) {
        /** Which way. */
        public enum Stance {
            AFFIRMS,
            DENIES
        }
    }

    /** A spot with a reach: what was said of Ganja is said within so many kilometres of it. */
    public record Place(double lat, double lon, double withinKm) {}
}
