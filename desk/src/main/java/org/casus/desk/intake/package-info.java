/** What was read, what was not, and what was left out. */
@NullMarked
package org.casus.desk.intake;

import org.jspecify.annotations.NullMarked;
