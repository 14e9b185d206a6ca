/** Which obligations the reported acts touch, element by element. */
@NullMarked
package org.casus.desk.obligation;

import org.jspecify.annotations.NullMarked;
