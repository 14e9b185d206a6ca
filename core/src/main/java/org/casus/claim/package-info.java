/** Statements that say the same thing, the positions on them, and the figures, commitments and events that follow. */
@NullMarked
package org.casus.claim;

import org.jspecify.annotations.NullMarked;
