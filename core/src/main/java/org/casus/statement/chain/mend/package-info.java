/** Where a telling begins and ends and who tells it, where broken quotation marks or a slip of the network left it wrong. */
@NullMarked
package org.casus.statement.chain.mend;

import org.jspecify.annotations.NullMarked;
