package org.casus.place.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.place.Ellipsoid;
import org.casus.place.State;
import org.casus.place.States;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds places by name and by position. A case's own places come before the shipped ones.
 *
 * <pre>{@code
 * Gazetteer.shipped().find("Khankendi")   // one place, listed as Stepanakert, Khankendi, ...
 * Gazetteer.shipped().find("Martuni")     // two places: the caller asks which
 * }</pre>
 *
 * <p>Thread-safe once made.
 */
public final class Gazetteer {
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final STRtree byPosition = new STRtree();
    private final List<Place> own;

    private Gazetteer(List<Place> own, List<Place> listed) {
        this.own = List.copyOf(own);
        own.forEach(this::add);
        listed.stream().filter(place -> !isOwn(place)).forEach(this::add);
        byPosition.build();
    }

    /** GeoNames' populated places and Casus's own list of names per side. */
    public static Gazetteer shipped() {
        return Shipped.ALONE;
    }

    /** The shipped one with places of a case before it. */
    public static Gazetteer with(List<Place> own) {
        List<Place> first = new ArrayList<>(own);
        first.addAll(ShippedPlaces.named());
        return new Gazetteer(first, ShippedPlaces.geoNames());
    }

    /** Every place of exactly that name. A place's main names go before its lesser ones; "Berlin, Germany" narrows it. */
    public List<Place> find(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return byKey(Names.key(name));
        }
        Optional<State> country = States.known().find(name.substring(comma + 1));
        return byKey(Names.key(name.substring(0, comma))).stream()
                .filter(place -> country.isPresent()
                        && place.country().equals(country.get().iso2()))
                .toList();
    }

    private List<Place> byKey(String key) {
        List<Place> all = byName.getOrDefault(key, List.of());
        List<Place> first = all.stream().filter(own::contains).toList();
        if (!first.isEmpty()) {
            return first;
        }
        List<Place> main = all.stream()
                .filter(place -> Names.key(place.name()).equals(key))
                .toList();
        return main.isEmpty() ? all : main;
    }

    /** Places of that area, largest first. */
    public List<Place> within(Envelope area) {
        List<Place> found = new ArrayList<>();
        for (Object place : byPosition.query(area)) {
            found.add((Place) place);
        }
        found.sort(Comparator.comparingInt((Place place) -> -place.population())
                .thenComparing(Place::name)
                .thenComparing(Place::lat));
        return found;
    }

    /** The nearest place within some kilometres. */
    public Optional<Place> nearest(double lat, double lon, double withinKm) {
        double reach = withinKm / 110;
        double squeeze = Math.max(0.05, Math.cos(Math.toRadians(lat)));
        Coordinate here = new Coordinate(lon, lat);
        return within(new Envelope(lon - reach / squeeze, lon + reach / squeeze, lat - reach, lat + reach)).stream()
                .filter(place -> distance(place, here) <= withinKm)
                .min(Comparator.comparingDouble(place -> distance(place, here)));
    }

    private static double distance(Place place, Coordinate from) {
        return Ellipsoid.distanceKm(new Coordinate(place.lon(), place.lat()), from);
    }

    /** Whether a GeoNames entry is a place that the own list describes better: same name within 10 km. */
    private boolean isOwn(Place listed) {
        List<Place> near = own.stream()
                .filter(place -> Math.abs(place.lat() - listed.lat()) < 0.1
                        && Math.abs(place.lon() - listed.lon()) < 0.2
                        && distance(place, new Coordinate(listed.lon(), listed.lat())) < 10)
                .toList();
        return !near.isEmpty()
                && listed.names().stream()
                        .map(name -> byName.getOrDefault(Names.key(name.name()), List.of()))
                        .flatMap(List::stream)
                        .anyMatch(near::contains);
    }

    private void add(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        place.names().forEach(name -> keys.add(Names.key(name.name())));
        for (String key : keys) {
            byName.computeIfAbsent(key, name -> new ArrayList<>(1)).add(place);
        }
        byPosition.insert(new Envelope(new Coordinate(place.lon(), place.lat())), place);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "gazetteer of %d names", byName.size());
    }

    private static final class Shipped {
        static final Gazetteer ALONE = with(List.of());
    }
}
