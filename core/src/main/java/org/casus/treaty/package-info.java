/** Obligations between states, and whether what was reported meets their elements. */
@NullMarked
package org.casus.treaty;

import org.jspecify.annotations.NullMarked;
