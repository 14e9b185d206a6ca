/** What a copy changed in the words of its origin. */
@NullMarked
package org.casus.copy.alteration;

import org.jspecify.annotations.NullMarked;
