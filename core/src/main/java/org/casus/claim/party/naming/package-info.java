/** What a name is made of: the words that tell who bears it, and the heads by which groups are known. */
@NullMarked
package org.casus.claim.party.naming;

import org.jspecify.annotations.NullMarked;
