/** Claims that are told in other words: which groups of statements are about one question, and on which side each stands. */
@NullMarked
package org.casus.claim.kin;

import org.jspecify.annotations.NullMarked;
