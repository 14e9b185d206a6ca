/** Words: spans, tokens, sentences, quotation marks, date expressions, numbers, language. */
@NullMarked
package org.casus.text;

import org.jspecify.annotations.NullMarked;
