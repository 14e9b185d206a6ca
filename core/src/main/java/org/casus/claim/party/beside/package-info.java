/** What pages write beside a person's name: whose he is, for whom he speaks, whom he is against. */
@NullMarked
package org.casus.claim.party.beside;

import org.jspecify.annotations.NullMarked;
