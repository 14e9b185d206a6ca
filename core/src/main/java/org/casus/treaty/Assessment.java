package org.casus.treaty;

import java.util.List;
import java.util.Locale;
import org.casus.place.soil.Verdict;

/**
 * How an obligation stands to reported facts. On the elements as recorded; not legal advice.
 *
 * @param deciding the element that decides: "territory"
 * @param because in one sentence
 * @param elements each with its finding and evidence, in the order they are asked
 * @param verdicts each map's word on the place
 * @param concerned whether any party has to do with the facts: attacked, attacking, on what may be its soil, or asking
 */
public record Assessment(
        Obligation obligation,
        Facts facts,
        Outcome outcome,
        String deciding,
        String because,
        List<Element> elements,
        List<Verdict> verdicts,
        boolean concerned) {
    /** Stands under every assessment. */
    public static final String NOTE = "On the elements as recorded; not legal advice.";

    public Assessment {
        elements = List.copyOf(elements);
        verdicts = List.copyOf(verdicts);
    }

    /** How it comes out. */
    public enum Outcome {
        NOT_IN_FORCE,
        NOT_A_PARTY,
        OUT_OF_SCOPE,
        SCOPE_UNDETERMINED,
        /** Maps name different states, of which not all are parties. */
        SCOPE_DISPUTED,
        TRIGGER_DISPUTED,
        IN_SCOPE_NOT_INVOKED,
        IN_SCOPE_INVOKED,
        /** It applies, and asks for no more than talks. */
        CONSULTATION_ONLY
    }

    /** How an element stands. */
    public enum Finding {
        MET,
        NOT_MET,
        CONTESTED,
        UNKNOWN;

        /** As in JSON: {@code not-met}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One element.
     *
     * @param name one of "in-force", "party", "exclusion", "territory", "trigger", "invocation"
     * @param because in one sentence
     * @param evidence statements, maps, dates
     */
    public record Element(String name, Finding finding, String because, List<String> evidence) {
        public Element {
            evidence = List.copyOf(evidence);
        }
    }
}
