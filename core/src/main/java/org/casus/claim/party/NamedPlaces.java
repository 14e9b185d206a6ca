package org.casus.claim.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.party.naming.GroupName;
import org.casus.claim.party.naming.NameKey;
import org.casus.claim.wording.Label;
import org.casus.name.Actor;
import org.casus.text.Span;

/** Finds the places of a text at which actors of a case are named. Immutable once built; thread-safe. */
final class NamedPlaces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*");
    private static final int LONGEST_NAME = 6;

    private final Map<String, Actor> byName;
    private final Map<String, String> countries;
    private final Set<String> firstWords = new HashSet<>();

    /**
     * @param byName actors by all their names, as {@link NameKey#of} folds them
     * @param countries states by their names and demonyms, as {@link NameKey#country} cuts them
     */
    NamedPlaces(Map<String, Actor> byName, Map<String, String> countries) {
        this.byName = byName;
        this.countries = countries;
        byName.keySet().forEach(name -> firstWords.add(name.split(" ", 2)[0]));
    }

    /** Where a text names an actor, labelled with the actor's name. */
    List<Label> in(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Label> label = labelAt(text, words, i);
            if (label.isPresent()) {
                labels.add(label.get());
                int end = label.get().span().end();
                while (i + 1 < words.size() && words.get(i + 1).start() < end) {
                    i++;
                }
            }
        }
        return labels;
    }

    private Optional<Label> labelAt(String text, List<Span> words, int from) {
        if (!Character.isUpperCase(text.charAt(words.get(from).start()))) {
            return Optional.empty();
        }
        for (int to = canOpen(text, words, from) ? Math.min(words.size(), from + LONGEST_NAME) : from;
                to > from;
                to--) {
            Span span = new Span(words.get(from).start(), words.get(to - 1).end());
            String key = String.join(" ", NameKey.fold(span.in(text)));
            Actor actor = byName.get(key);
            if (actor != null && (!NameKey.isGeneric(key) || GroupName.SHORT.contains(key))) {
                return Optional.of(new Label(span, actor.name()));
            }
        }
        Span word = words.get(from);
        String country = countries.get(NameKey.country(NameKey.of(word.in(text))));
        return country == null ? Optional.empty() : Optional.of(new Label(word, country));
    }

    /** Whether a name of the case begins with this word, or with the next one where this one is an article. */
    private boolean canOpen(String text, List<Span> words, int at) {
        List<String> first = NameKey.words(words.get(at).in(text));
        return first.isEmpty()
                ? at + 1 < words.size() && canOpen(text, words, at + 1)
                : firstWords.contains(first.get(0));
    }
}
