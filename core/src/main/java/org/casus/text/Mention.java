package org.casus.text;

/** A person, organisation or place as a text mentions it. */
public record Mention(Span span, Kind kind) {
    /** What is mentioned. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE
    }
}
