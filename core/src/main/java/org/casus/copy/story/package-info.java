/** Which reports tell of one event, beyond telling of the same matter. */
@NullMarked
package org.casus.copy.story;

import org.jspecify.annotations.NullMarked;
