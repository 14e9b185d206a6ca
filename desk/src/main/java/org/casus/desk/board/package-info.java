/** Disagreements: who holds what on each claim, and the figures of each claimant. */
@NullMarked
package org.casus.desk.board;

import org.jspecify.annotations.NullMarked;
