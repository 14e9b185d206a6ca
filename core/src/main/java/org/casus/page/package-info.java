/** Pages as they were found: bytes, where they came from, and the text that they are in their charset. */
@NullMarked
package org.casus.page;

import org.jspecify.annotations.NullMarked;
