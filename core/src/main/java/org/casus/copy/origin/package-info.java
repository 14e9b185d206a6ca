/** Finds which pages go back to one text or one source: over a whole case, over an archive's machines, for a page that arrives. */
@NullMarked
package org.casus.copy.origin;

import org.jspecify.annotations.NullMarked;
