/** Statements put together into claims, and how each party stands to them. */
@NullMarked
package org.casus.claim.gather;

import org.jspecify.annotations.NullMarked;
