/** How one teller passes on another's words: citing, carrying, quoting as saying, according to, nouns that tell. */
@NullMarked
package org.casus.statement.chain.hop;

import org.jspecify.annotations.NullMarked;
