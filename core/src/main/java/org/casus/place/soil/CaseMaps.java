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
        Path inner = folder.resolve("maps");
        List<BorderVersion> maps = MapFolder.read(Files.isDirectory(inner) ? inner : folder);
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

    /**
     * The maps to ask about a place: the case's own, and Natural Earth unless the case brings that part of it or lies
     * where it draws nothing.
     */
    public Soil soilAt(double lat, double lon) {
        List<BorderVersion> maps = new ArrayList<>(
                own.stream().filter(map -> !map.territories().isEmpty()).toList());
        Envelope around = new Envelope(new Coordinate(lon, lat));
        around.expandBy(3);
        BorderVersion shipped = ShippedMaps.naturalEarthAround(around);
        boolean brought = maps.stream()
                .filter(map -> map.name().equals(shipped.name()))
                .anyMatch(map -> map.on(Optional.empty()).values().stream()
                        .anyMatch(area -> Soil.covers(area, new Coordinate(lon, lat))));
        boolean silent = !maps.isEmpty() && shipped.territories().isEmpty();
        if (!brought && !silent) {
            maps.add(shipped);
        }
        return new Soil(maps);
    }
}
