/** Whom a page credits: "(Reuters)", "as AFP reported", "in an interview with Channel Five". */
@NullMarked
package org.casus.copy.credit;

import org.jspecify.annotations.NullMarked;
