package org.casus.place.gazetteer;

import java.util.List;

/**
 * A place on the ground, under all its names.
 *
 * @param name the name it is listed under
 * @param names every name, that one included, with who uses it and since when
 * @param lat degrees north, WGS84
 * @param lon degrees east, WGS84
 * @param kind "capital", "seat", "town", "village", "enclave" and the like
 * @param country ISO 3166-1 alpha-2 as the list files it, or empty: how a list files a place decides nothing
 * @param population 0 if unknown
 * @param precisionMetres how far the true spot may lie from these coordinates
 * @param origin which list it comes from: "GeoNames 147105", "places.yaml"
 */
public record Place(
        String name,
        List<PlaceName> names,
        double lat,
        double lon,
        String kind,
        String country,
        int population,
        double precisionMetres,
        String origin) {
    public Place {
        names = List.copyOf(names);
    }
}
