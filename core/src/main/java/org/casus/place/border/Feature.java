package org.casus.place.border;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One shape of a file with its properties, before anything is checked.
 *
 * @param properties as text, in file order
 * @param geometry as the file has it; rings are closed, nothing else is mended
 */
record Feature(Map<String, String> properties, Geometry geometry) {}
