/** Promises, threats, offers and demands, followed over later pages to their end. */
@NullMarked
package org.casus.claim.pledge;

import org.jspecify.annotations.NullMarked;
