/** Documents read for comparing, and what is known of them before any are compared: whom they credit, which came first, which are of the
 * same words, what persons said. */
@NullMarked
package org.casus.copy.reading;

import org.jspecify.annotations.NullMarked;
