package org.casus.place.soil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.place.LineIndex;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.ShippedMaps;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Asks maps on whose soil a place lies.
 *
 * <pre>{@code
 * new Soil(maps).ask(39.7601, 46.7499, Optional.of(LocalDate.of(2020, 11, 8)));
 * }</pre>
 *
 * <p>A place nearer to a line between states than twice the line's uncertainty is undetermined. A coast is no such
 * line. Where a map draws only two states, its neighbours are known from the shipped map. Thread-safe.
 */
public final class Soil {
    private final List<BorderVersion> maps;

    /** @param maps in the order in which their verdicts are wanted */
    public Soil(List<BorderVersion> maps) {
        this.maps = List.copyOf(maps);
    }

    /** The maps that are asked, in their order. */
    public List<BorderVersion> maps() {
        return maps;
    }

    /**
     * Each map's verdict, in the order of the maps.
     *
     * @param day chooses between a map's time slices; empty for the latest
     */
    public List<Verdict> ask(double lat, double lon, Optional<LocalDate> day) {
        Coordinate place = new Coordinate(lon, lat);
        SortedMap<String, Geometry> around = neighbours(place);
        return maps.stream().map(map -> ask(map, place, day, around)).toList();
    }

    /** States near the place as the shipped map draws them, for maps that leave neighbours out. */
    private static SortedMap<String, Geometry> neighbours(Coordinate place) {
        Envelope reach = new Envelope(place);
        reach.expandBy(3);
        return ShippedMaps.naturalEarthAround(reach).on(Optional.empty());
    }

    private static Verdict ask(
            BorderVersion map, Coordinate place, Optional<LocalDate> day, SortedMap<String, Geometry> around) {
        if (!day.map(map::holdsOn).orElse(true)) {
            return new Verdict(
                    map,
                    Verdict.Finding.NO_DATA,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    "the map does not hold on " + day.get());
        }
        if (map.fault().isPresent()) {
            return unread(map, map.fault().get());
        }
        SortedMap<String, Geometry> drawn = map.on(day);
        List<String> owners = drawn.entrySet().stream()
                .filter(entry -> covers(entry.getValue(), place))
                .map(Map.Entry::getKey)
                .toList();
        if (owners.size() > 1) {
            return new Verdict(
                    map,
                    Verdict.Finding.UNDETERMINED,
                    Optional.empty(),
                    owners,
                    Optional.empty(),
                    OptionalDouble.of(0),
                    "the map gives it to " + String.join(" and to ", owners));
        }
        return owners.isEmpty() ? outside(map, place, drawn) : inside(map, place, owners.get(0), drawn, around);
    }

    /** What a broken map says of the place is not known, which is not the same as nothing. */
    private static Verdict unread(BorderVersion map, String fault) {
        return new Verdict(
                map,
                Verdict.Finding.UNDETERMINED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                fault);
    }

    private static Verdict outside(BorderVersion map, Coordinate place, SortedMap<String, Geometry> drawn) {
        Optional<Near> near = nearest(place, drawn);
        double limit = 2 * map.uncertaintyMetres() / 1000;
        boolean close = near.isPresent() && near.get().km() < limit;
        return new Verdict(
                map,
                close ? Verdict.Finding.UNDETERMINED : Verdict.Finding.NO_DATA,
                Optional.empty(),
                close ? near.map(Near::state).stream().toList() : List.of(),
                near.map(Near::state),
                near.map(found -> OptionalDouble.of(found.km())).orElse(OptionalDouble.empty()),
                close ? tooCoarse(map, near.get().km()) : "the map gives it to nobody");
    }

    private static Verdict inside(
            BorderVersion map,
            Coordinate place,
            String owner,
            SortedMap<String, Geometry> drawn,
            SortedMap<String, Geometry> around) {
        Optional<Near> near = nearest(place, foreign(owner, place, drawn, around));
        double limit = 2 * map.uncertaintyMetres() / 1000;
        boolean close = near.isPresent() && near.get().km() < limit;
        String older = map.about().validTo().isEmpty() ? latestSlice(map, owner) : "";
        return new Verdict(
                map,
                close ? Verdict.Finding.UNDETERMINED : Verdict.Finding.DETERMINED,
                close ? Optional.empty() : Optional.of(owner),
                close
                        ? Stream.concat(Stream.of(owner), near.map(Near::state).stream())
                                .toList()
                        : List.of(),
                near.map(Near::state),
                near.map(found -> OptionalDouble.of(found.km())).orElse(OptionalDouble.empty()),
                close ? tooCoarse(map, near.get().km()) : older);
    }

    /** All land that is not the owner's; of a map with a single area, that area's own outline. */
    private static SortedMap<String, Geometry> foreign(
            String owner, Coordinate place, SortedMap<String, Geometry> drawn, SortedMap<String, Geometry> around) {
        SortedMap<String, Geometry> foreign = new TreeMap<>(drawn);
        if (drawn.size() == 1) {
            return foreign;
        }
        foreign.remove(owner);
        around.forEach((state, area) -> {
            if (!drawn.containsKey(state) && !covers(area, place)) {
                foreign.put(state, area);
            }
        });
        return foreign;
    }

    /** Whether the area holds the place; its outline counts as inside. */
    static boolean covers(Geometry area, Coordinate place) {
        return area.getEnvelopeInternal().contains(place)
                && SimplePointInAreaLocator.locate(place, area) != Location.EXTERIOR;
    }

    private record Near(String state, double km) {}

    private static Optional<Near> nearest(Coordinate place, SortedMap<String, Geometry> areas) {
        List<Near> found = new ArrayList<>();
        areas.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> entry.getValue().getEnvelopeInternal().distance(new Envelope(place))))
                .limit(6)
                .forEach(entry -> {
                    LineIndex lines = new LineIndex(entry.getValue());
                    if (!lines.isEmpty()) {
                        found.add(new Near(entry.getKey(), lines.distanceKm(place)));
                    }
                });
        return found.stream().min(Comparator.comparingDouble(Near::km));
    }

    private static String tooCoarse(BorderVersion map, double km) {
        return String.format(
                Locale.ROOT,
                "too coarse for this place: %.1f km from the line, nearer than twice the %.1f km to which the line is sure",
                km,
                map.uncertaintyMetres() / 1000);
    }

    private static String latestSlice(BorderVersion map, String owner) {
        return map.territories().stream()
                .filter(land -> land.state().equals(owner))
                .flatMap(land -> land.to().stream())
                .max(Comparator.naturalOrder())
                .map(last -> "as drawn until " + last)
                .orElse("");
    }
}
