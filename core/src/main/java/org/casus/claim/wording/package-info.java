/** Which words of a statement carry its content, and how alike two contents are. */
@NullMarked
package org.casus.claim.wording;

import org.jspecify.annotations.NullMarked;
