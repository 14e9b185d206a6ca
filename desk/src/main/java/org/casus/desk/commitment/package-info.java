/** Promises, threats, offers and demands, and how they stand. */
@NullMarked
package org.casus.desk.commitment;

import org.jspecify.annotations.NullMarked;
