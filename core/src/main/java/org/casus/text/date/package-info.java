/** Date expressions: the words they are made of, the rules that build them, and what they stand for. */
@NullMarked
package org.casus.text.date;

import org.jspecify.annotations.NullMarked;
