/** What happened, as PLOVER events: who did what to whom, and whether it was done, planned, feared or denied. */
@NullMarked
package org.casus.claim.event;

import org.jspecify.annotations.NullMarked;
