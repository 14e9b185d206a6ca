/** Who is who across the pages of a case: one actor under all its names, and what each speaks for. */
@NullMarked
package org.casus.claim.party;

import org.jspecify.annotations.NullMarked;
