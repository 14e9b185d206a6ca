/** Tokens of a text and the word lists that know them; the ground that the other rooms of text stand on. */
@NullMarked
package org.casus.text.token;

import org.jspecify.annotations.NullMarked;
