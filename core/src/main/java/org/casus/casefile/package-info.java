/** The one facade over a case: add pages, ask questions. Owns the port to whatever stores a case. */
@NullMarked
package org.casus.casefile;

import org.jspecify.annotations.NullMarked;
