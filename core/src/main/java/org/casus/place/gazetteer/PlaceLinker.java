package org.casus.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.place.Ellipsoid;
import org.casus.place.States;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.token.WordLists;
import org.locationtech.jts.geom.Coordinate;

/**
 * Links the places that a text mentions to the gazetteer.
 *
 * <p>A name is a place where the text says that something is or happens there: "in Ganja", "near Kessel Ford", "the
 * village of Dorvik". A capital or state that acts ("Baku said", "talks with Ankara") is not. Where several places bear
 * the name, those near other places of the same text are kept; if more than one remains, all are given. Thread-safe.
 */
public final class PlaceLinker {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’]+(?:[ -](?:of |al-|el-|au-|en-|sur-)?\\p{Lu}[\\p{L}\\p{M}'’]+){0,3}(?!-\\p{L})");
    private static final double NEAR_KM = 300;

    private final Gazetteer gazetteer;
    private final Cues cues = Cues.SHIPPED;

    public PlaceLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param mentions of any kind, by their head words or whole; names among those of places are looked up whatever
     *     stands before them, the rest is never a place
     * @return links in text order, never overlapping
     */
    public List<PlaceLink> link(String text, List<Mention> mentions) {
        TreeMap<Span, List<Place>> found = new TreeMap<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            Span span = new Span(names.start(), names.end());
            List<Mention> known = mentions.stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .toList();
            boolean place = known.isEmpty()
                    ? isSomewhere(text, span)
                    : known.stream().anyMatch(mention -> mention.kind() == Mention.Kind.PLACE);
            if (place && !acts(text, span)) {
                lookShorter(text, span, found);
            }
        }
        return narrowed(text, found);
    }

    /** "Kessel Ford Monday": the name without a day or a kind of place behind it; "Kessel Ford" itself is no Kessel. */
    private void lookShorter(String text, Span span, TreeMap<Span, List<Place>> found) {
        int end = span.end();
        while (end > span.start()) {
            Span shorter = new Span(span.start(), end);
            look(text, shorter, found);
            int blank = text.lastIndexOf(' ', end - 1);
            boolean droppable = blank > span.start()
                    && cues.behind().contains(text.substring(blank + 1, end).toLowerCase(Locale.ROOT));
            if (found.containsKey(shorter) || !droppable) {
                return;
            }
            end = blank;
        }
    }

    private void look(String text, Span span, TreeMap<Span, List<Place>> found) {
        String name = span.in(text);
        boolean excluded = cues.never().contains(name.toLowerCase(Locale.ROOT))
                || States.known().find(name).isPresent();
        List<Place> places = excluded ? List.of() : gazetteer.find(name);
        if (!places.isEmpty() && found.keySet().stream().noneMatch(other -> other.overlaps(span))) {
            found.put(span, places);
        }
    }

    /** A word of place stands before it: in, near, the village of. */
    private boolean isSomewhere(String text, Span span) {
        return cues.before().contains(wordBefore(text, span.start()))
                || cues.kinds().contains(wordAfter(text, span.end()));
    }

    /** It speaks or deals with someone: a word of saying follows, or "with" and "between" go before. */
    private boolean acts(String text, Span span) {
        return cues.saying().contains(wordAfter(text, span.end()))
                || cues.dealing().contains(wordBefore(text, span.start()));
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return word.equals("the") && start > 0 ? wordBefore(text, start) : word;
    }

    private static String wordAfter(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static List<PlaceLink> narrowed(String text, TreeMap<Span, List<Place>> found) {
        List<Place> clear = found.values().stream()
                .filter(places -> places.size() == 1)
                .map(places -> places.get(0))
                .toList();
        List<PlaceLink> links = new ArrayList<>();
        found.forEach((span, places) -> {
            List<Place> near =
                    places.stream().filter(place -> isNear(place, clear)).toList();
            links.add(new PlaceLink(span, span.in(text), near.isEmpty() ? places : near));
        });
        return links;
    }

    private static boolean isNear(Place place, List<Place> clear) {
        Coordinate here = new Coordinate(place.lon(), place.lat());
        return clear.stream()
                .anyMatch(other -> Ellipsoid.distanceKm(here, new Coordinate(other.lon(), other.lat())) < NEAR_KM);
    }

    /** The words around names, from place-cues.tsv. */
    private record Cues(
            Set<String> before,
            Set<String> behind,
            Set<String> kinds,
            Set<String> saying,
            Set<String> dealing,
            Set<String> never) {
        static final Cues SHIPPED = of(WordLists.of(PlaceLinker.class, "/org/casus/place/place-cues.tsv"));

        private static Cues of(WordLists lists) {
            return new Cues(
                    lists.named("before"),
                    lists.named("behind"),
                    lists.named("kinds"),
                    lists.named("saying"),
                    lists.named("dealing"),
                    lists.named("never"));
        }
    }
}
