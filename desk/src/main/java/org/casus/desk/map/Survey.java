package org.casus.desk.map;

import java.util.List;
import java.util.Optional;
import org.casus.casefile.Terrain;
import org.casus.place.border.BorderVersion;
import org.casus.place.comparison.BorderComparer;
import org.casus.place.comparison.BorderComparison;
import org.casus.place.soil.CaseMaps;
import org.jspecify.annotations.Nullable;

/** The ground of a case on one day; its first two maps are compared once, when that is asked for. Thread-safe. */
public final class Survey {
    private final Terrain terrain;
    private final CaseMaps maps;
    private @Nullable BorderComparison compared;

    public Survey(Terrain terrain, CaseMaps maps) {
        this.terrain = terrain;
        this.maps = maps;
    }

    public Terrain terrain() {
        return terrain;
    }

    /** The case's own maps that draw land, in the order of its list. */
    List<BorderVersion> own() {
        return maps.own().stream().filter(map -> !map.territories().isEmpty()).toList();
    }

    /** How the first two of them differ; empty if there are fewer. */
    synchronized Optional<BorderComparison> comparison() {
        List<BorderVersion> own = own();
        if (compared == null && own.size() > 1) {
            compared = new BorderComparer(maps.gazetteer()).compare(own.get(0), own.get(1));
        }
        return Optional.ofNullable(compared);
    }
}
