/** What a teller does by telling: the act, whether it is negated, on which condition, and to whom it is said. */
@NullMarked
package org.casus.statement.act;

import org.jspecify.annotations.NullMarked;
