/** The case day by day, drawn and as a list. */
@NullMarked
package org.casus.desk.timeline;

import org.jspecify.annotations.NullMarked;
