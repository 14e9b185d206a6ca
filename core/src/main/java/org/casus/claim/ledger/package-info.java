/** The ledger made from all pages of a case. */
@NullMarked
package org.casus.claim.ledger;

import org.jspecify.annotations.NullMarked;
