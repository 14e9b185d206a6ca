package org.casus.desk.map;

import java.util.List;
import java.util.Optional;
import org.casus.desk.word.Tag;

/**
 * The border versions of a case, where they differ, and each map's word on each place.
 *
 * @param own whether the case has a map of its own
 * @param switches which line is drawn: "both", "Velden survey"; empty without a drawing
 * @param drawing of the first two versions; empty where the case has fewer
 * @param versions in the order of the table's columns
 */
public record MapPage(
        boolean own,
        List<Switch> switches,
        Optional<MapDrawing> drawing,
        List<Version> versions,
        List<Difference> differences,
        List<Row> places) {
    public MapPage {
        switches = List.copyOf(switches);
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
        places = List.copyOf(places);
    }

    /** A link that shows one line alone. */
    public record Switch(String word, String href, boolean current) {}

    /**
     * A border version.
     *
     * @param line the class of its line, empty if it is not drawn
     * @param about whose it is, its dates, scale and source
     * @param current whether its line is the one shown
     */
    public record Version(
            String id, String name, String year, Optional<String> line, List<String> about, boolean current) {
        public Version {
            about = List.copyOf(about);
        }
    }

    /** Land between the lines: "20.1 km² at Tarn", with each map's word. */
    public record Difference(String id, String css, String area, String near, String words) {}

    /**
     * A place.
     *
     * @param names other names, and who uses them
     * @param placed how sure its spot is
     * @param cells in the order of the versions
     * @param pages the first of those that name it
     * @param more how many more there are
     */
    public record Row(
            String id, String name, List<String> names, String placed, List<Cell> cells, List<Named> pages, int more) {
        public Row {
            names = List.copyOf(names);
            cells = List.copyOf(cells);
            pages = List.copyOf(pages);
        }
    }

    /** A map's word on a place; without a tag, the map was not asked. */
    public record Cell(Optional<Tag> tag, String distance, String map, String href, boolean current) {}

    /** A page that names the place. */
    public record Named(String label, String href) {}
}
