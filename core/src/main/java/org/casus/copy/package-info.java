/** Pages that go back to the same words or the same single source count once; pages about one event are a story. */
@NullMarked
package org.casus.copy;

import org.jspecify.annotations.NullMarked;
