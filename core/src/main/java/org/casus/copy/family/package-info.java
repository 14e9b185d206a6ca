/** Pages near each other, compared and grouped apart from all others, and who among them goes back to whom. */
@NullMarked
package org.casus.copy.family;

import org.jspecify.annotations.NullMarked;
