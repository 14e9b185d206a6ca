package org.casus.place.soil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.MapFolder;
import org.casus.place.border.ShippedMaps;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.Place;
import org.casus.place.gazetteer.PlacesFile;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The maps and places that a case goes by: its own, from {@code maps.yaml} and {@code places.yaml}, and the shipped
 * ones.
 *
 * @param own the case's maps, in the order of its list
 * @param gazetteer the case's places before the shipped ones
 */
public record CaseMaps(List<BorderVersion> own, Gazetteer gazetteer) {
    public CaseMaps {
        own = List.copyOf(own);
    }

    /** A case without maps of its own. */
    public static CaseMaps shipped() {
        return new CaseMaps(List.of(), Gazetteer.shipped());
    }

    /**
     * Reads a folder of maps, or the {@code maps} folder of a case.
     *
     * @throws IOException if a list is broken, or names a file that is missing
     */
    public static CaseMaps read(Path folder) throws IOException {
        return with(MapFolder.read(home(folder)), folder);
    }

    /**
     * The same for those who look at a case: a broken list is a map that cannot be used, with the reason, so that the
     * rest of the case can still be seen.
     *
     * @throws IOException if a list of places is broken
     */
    public static CaseMaps ofCase(Path folder) throws IOException {
        return with(MapFolder.readKeepingFaults(home(folder)), folder);
    }

    /** Why maps of a case cannot be used; quicker than reading its places too. Empty where it brings none. */
    public static List<String> faults(Path folder) {
        Path home = home(folder);
        return home.equals(folder) ? List.of() : faults(MapFolder.readKeepingFaults(home));
    }

    /** Why own maps cannot be used, in their order. */
    public List<String> faults() {
        return faults(own);
    }

    private static List<String> faults(List<BorderVersion> maps) {
        return maps.stream().flatMap(map -> map.fault().stream()).toList();
    }

    private static Path home(Path folder) {
        Path inner = folder.resolve("maps");
        return Files.isDirectory(inner) ? inner : folder;
    }

    private static CaseMaps with(List<BorderVersion> maps, Path folder) throws IOException {
        Path inner = folder.resolve("maps");
        List<Place> places = new ArrayList<>();
        for (Path list : List.of(folder.resolve("places.yaml"), inner.resolve("places.yaml"))) {
            if (Files.isRegularFile(list)) {
                places.addAll(PlacesFile.read(list));
            }
        }
        return new CaseMaps(maps, places.isEmpty() ? Gazetteer.shipped() : Gazetteer.with(places));
    }

    /** The shipped places, and before them those of a {@code places.yaml} beside a map file. */
    public static Gazetteer placesBeside(Path map) throws IOException {
        Path list = map.toAbsolutePath().resolveSibling("places.yaml");
        return Files.isRegularFile(list) ? Gazetteer.with(PlacesFile.read(list)) : Gazetteer.shipped();
    }

    /** Whether any map of the case's own can be asked. */
    public boolean anyOwnDrawsLand() {
        return own.stream().anyMatch(CaseMaps::drawsLand);
    }

    private static boolean drawsLand(BorderVersion map) {
        return !map.territories().isEmpty();
    }

    /**
     * The maps to ask about a place: the case's own, and Natural Earth unless the case brings that part of it or lies
     * where it draws nothing. A map of the case that is broken is among them, for what it says is not known.
     */
    public Soil soilAt(double lat, double lon) {
        List<BorderVersion> maps = new ArrayList<>(own.stream()
                .filter(map -> drawsLand(map) || map.fault().isPresent())
                .toList());
        Envelope around = new Envelope(new Coordinate(lon, lat));
        around.expandBy(3);
        BorderVersion shipped = ShippedMaps.naturalEarthAround(around);
        boolean brought = maps.stream()
                .filter(map -> map.name().equals(shipped.name()))
                .anyMatch(map -> map.on(Optional.empty()).values().stream()
                        .anyMatch(area -> Soil.covers(area, new Coordinate(lon, lat))));
        boolean silent = maps.stream().anyMatch(CaseMaps::drawsLand)
                && shipped.territories().isEmpty();
        if (!brought && !silent) {
            maps.add(shipped);
        }
        return new Soil(maps);
    }
}
