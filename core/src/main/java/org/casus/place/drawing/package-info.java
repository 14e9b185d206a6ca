/** Land and lines as paths that a page can draw. */
@NullMarked
package org.casus.place.drawing;

import org.jspecify.annotations.NullMarked;
