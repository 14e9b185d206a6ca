/** Who said what, through whom: a statement with its source, cue, content, chain and act, and a text's report of them. */
@NullMarked
package org.casus.statement;

import org.jspecify.annotations.NullMarked;
