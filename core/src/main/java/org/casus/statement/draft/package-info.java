/** One text's tellings while rules still work on them, and what the rules know of the text: phrases, trees, span edges. */
@NullMarked
package org.casus.statement.draft;

import org.jspecify.annotations.NullMarked;
