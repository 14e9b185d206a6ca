/** How a document is worded: its words, stems, sentences, and how much each word says. */
@NullMarked
package org.casus.copy.wording;

import org.jspecify.annotations.NullMarked;
