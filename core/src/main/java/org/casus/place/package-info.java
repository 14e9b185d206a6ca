/** Places, border versions and their comparison, and on whose soil a place lies on whose map. */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
