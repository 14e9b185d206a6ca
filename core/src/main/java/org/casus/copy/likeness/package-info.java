/** How alike two texts are, as one would be a copy or a rewrite of the other; what they share shows it. */
@NullMarked
package org.casus.copy.likeness;

import org.jspecify.annotations.NullMarked;
