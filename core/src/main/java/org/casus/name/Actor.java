package org.casus.name;

import java.util.List;

/**
 * Someone who can say or do something: a state, a ministry, a person, an agency.
 *
 * @param name the canonical name, the fullest form without article: "Russian Foreign Ministry"
 * @param kind what it is
 * @param names every form it was met under, canonical one included
 * @param memberOf the canonical names of what it speaks for, nearest first: a spokesman, his ministry, the state
 */
public record Actor(String name, Kind kind, List<String> names, List<String> memberOf) {
    public Actor {
        names = List.copyOf(names);
        memberOf = List.copyOf(memberOf);
    }

    /** What kind of actor. */
    public enum Kind {
        STATE,
        BODY,
        PERSON,
        AGENCY,
        GROUP,
        UNNAMED
    }
}
