/** From a text to its statements: the model's tellings with their speakers, acts, days and kinds of quotation. */
@NullMarked
package org.casus.statement.reading;

import org.jspecify.annotations.NullMarked;
