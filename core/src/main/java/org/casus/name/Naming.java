package org.casus.name;

/**
 * What a noun phrase names.
 *
 * @param name canonical name, or the phrase's wording where it names no one: "a soldier"
 * @param kind what is named
 * @param reason how it was read: {@code "surname of Sergey Lavrov"}
 */
public record Naming(String name, Actor.Kind kind, String reason) {
    boolean isPersonal() {
        return kind == Actor.Kind.PERSON;
    }
}
