/** On whose soil a place lies, on whose map, and how sure one can be. */
@NullMarked
package org.casus.place.soil;

import org.jspecify.annotations.NullMarked;
