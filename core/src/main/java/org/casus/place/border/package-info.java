/** Border versions: maps as files, what is wrong with them, and what was done to them on import. */
@NullMarked
package org.casus.place.border;

import org.jspecify.annotations.NullMarked;
