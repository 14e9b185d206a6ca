/** Signatures of texts and which pairs of texts are worth a closer look, in one process or in an archive job. */
@NullMarked
package org.casus.copy.sign;

import org.jspecify.annotations.NullMarked;
