package org.casus.place;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * A state, or an entity drawn like one, under the one name that Casus uses for it: "Azerbaijan" for {@code AZE},
 * {@code 031}, "Aserbaidschan" and "Republic of Azerbaijan".
 *
 * @param name the English short name, or the file's own wording where no list knows it ("Velden")
 * @param iso2 ISO 3166-1 alpha-2, empty where it has none
 * @param bounds of its largest part, to a tenth of a degree; tells swapped coordinates
 */
public record State(String name, String iso2, Optional<Envelope> bounds) implements Comparable<State> {
    @Override
    public int compareTo(State other) {
        return name.compareTo(other.name);
    }
}
