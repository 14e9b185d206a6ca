package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.text.number.Cardinal;
import org.casus.text.number.Cardinals;
import org.casus.text.token.Tokens;

/**
 * Finds numbers in figures and words with their bounds: "at least four", "some dozens", "between 10 and 15", "three
 * more", "40,000", "a dozen", "none". What is counted is for the caller to see. Thread-safe.
 */
public final class Numbers {
    private static final NumberBounds BOUNDS = NumberBounds.load();

    private Numbers() {}

    /** The numbers of a text in order, never overlapping. */
    public static List<Quantity> find(String text) {
        return find(Tokens.of(text));
    }

    private static List<Quantity> find(Tokens tokens) {
        List<Quantity> found = new ArrayList<>();
        int free = 0;
        int token = 0;
        while (token < tokens.count()) {
            Optional<Reading> reading = read(tokens, token, free);
            if (reading.isPresent()) {
                found.add(reading.get().quantity());
                token = reading.get().end();
                free = token;
            } else {
                token++;
            }
        }
        return List.copyOf(found);
    }

    private record Reading(Quantity quantity, int end) {}

    private static Optional<Reading> read(Tokens tokens, int token, int free) {
        if (NumberBounds.isNone(tokens, token)) {
            return Optional.of(
                    reading(tokens, token, token + 1, OptionalLong.of(0), OptionalLong.of(0), Quantity.Kind.TOTAL));
        }
        return Cardinals.at(tokens, token).map(first -> bounded(tokens, token, first, free));
    }

    private static Reading bounded(Tokens tokens, int token, Cardinal first, int free) {
        Optional<Cardinal> second = BOUNDS.secondOfRange(tokens, first);
        int end = second.map(Cardinal::end).orElse(first.end());
        NumberBounds.Match before = BOUNDS.before(tokens, token, free);
        NumberBounds.Match after = BOUNDS.after(tokens, end);
        OptionalLong low = OptionalLong.of(first.value());
        OptionalLong high = first.isVague() ? OptionalLong.empty() : low;
        if (second.isPresent()) {
            high = OptionalLong.of(second.get().value());
        }
        if (before.has(NumberBounds.Kind.LOW) || after.has(NumberBounds.Kind.LOW_AFTER)) {
            high = OptionalLong.empty();
        } else if (before.has(NumberBounds.Kind.HIGH)) {
            high = OptionalLong.of(second.orElse(first).value());
            low = second.isPresent() ? low : OptionalLong.empty();
        }
        boolean added = before.has(NumberBounds.Kind.ADDED) || after.has(NumberBounds.Kind.ADDED_AFTER);
        Quantity.Kind kind = added ? Quantity.Kind.ADDED : Quantity.Kind.TOTAL;
        int start = second.isPresent() ? NumberBounds.withBetween(tokens, token, before.token(), free) : before.token();
        return reading(tokens, start, after.token(), low, high, kind);
    }

    private static Reading reading(
            Tokens tokens, int start, int end, OptionalLong low, OptionalLong high, Quantity.Kind kind) {
        Span span = new Span(tokens.start(start), tokens.end(end - 1));
        return new Reading(new Quantity(span, low, high, kind), end);
    }
}
