package org.casus.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casus.name.Actor;
import org.casus.statement.Statement;

/**
 * The names under which a case knows those who speak on its pages: a page that spells a minister otherwise than the
 * others still has the same minister speak. A name that two bear stays as the page has it. Immutable; thread-safe.
 */
final class KnownNames {
    private final Map<String, String> canonical = new HashMap<>();

    KnownNames(Collection<Actor> parties) {
        Set<String> shared = new HashSet<>();
        for (Actor actor : parties) {
            for (String name : actor.names()) {
                String other = canonical.putIfAbsent(name, actor.name());
                if (other != null && !other.equals(actor.name())) {
                    shared.add(name);
                }
            }
        }
        canonical.keySet().removeAll(shared);
        parties.forEach(actor -> canonical.put(actor.name(), actor.name()));
    }

    /** The statement with the names of the case; its spans still show what the page calls them. */
    Statement in(Statement statement) {
        return new Statement(
                statement.id(),
                statement.source(),
                statement.cue(),
                statement.content(),
                statement.parent(),
                statement.speaker().map(this::of),
                statement.chain().stream().map(this::of).toList(),
                statement.act(),
                statement.polarity(),
                statement.condition(),
                statement.addressee().map(this::of),
                statement.said(),
                statement.quotation());
    }

    private String of(String name) {
        return canonical.getOrDefault(name, name);
    }
}
