/** Tells how far a long work has come. */
@NullMarked
package org.casus.copy.progress;

import org.jspecify.annotations.NullMarked;
