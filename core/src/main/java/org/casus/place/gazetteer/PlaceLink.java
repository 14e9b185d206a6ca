package org.casus.place.gazetteer;

import java.util.List;
import org.casus.text.Span;

/**
 * A place as a text mentions it, linked to the gazetteer.
 *
 * @param span where it stands
 * @param name the words
 * @param candidates one if it is clear which place is meant; several if not; never none
 */
public record PlaceLink(Span span, String name, List<Place> candidates) {
    public PlaceLink {
        candidates = List.copyOf(candidates);
    }

    public boolean isClear() {
        return candidates.size() == 1;
    }
}
