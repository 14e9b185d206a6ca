/** Places with their names, per side and date, and the mentions of them in a text. */
@NullMarked
package org.casus.place.gazetteer;

import org.jspecify.annotations.NullMarked;
