/** Two border versions compared: what changes hands, how far the lines lie apart, and how it is shown. */
@NullMarked
package org.casus.place.comparison;

import org.jspecify.annotations.NullMarked;
