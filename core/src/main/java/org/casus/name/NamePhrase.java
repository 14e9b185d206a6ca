package org.casus.name;

import java.util.List;

/**
 * A noun phrase taken apart: "the ministry spokeswoman Lena Orsk, who ..." is the person Lena Orsk with the title "the
 * ministry spokeswoman".
 *
 * @param name the proper name in it, or the description without article, title and relative clause
 * @param kind what it names
 * @param head the noun that the description turns on, in small letters: {@code ministry}; the last word of a name
 * @param proper whether {@code name} is a proper name of its own
 * @param title the words before the name that say what its bearer is; empty if none
 * @param words the words of the name in small letters, genitives and little words left out
 */
record NamePhrase(String name, Actor.Kind kind, String head, boolean proper, String title, List<String> words) {
    NamePhrase {
        words = List.copyOf(words);
    }

    NamePhrase as(Actor.Kind other) {
        return new NamePhrase(name, other, head, proper, title, words);
    }

    boolean isPersonal() {
        return kind == Actor.Kind.PERSON;
    }
}
