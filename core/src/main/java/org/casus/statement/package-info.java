/** Who said what, through whom: attributions with their source, cue, content, chain and act, and the model that reads them. */
@NullMarked
package org.casus.statement;

import org.jspecify.annotations.NullMarked;
