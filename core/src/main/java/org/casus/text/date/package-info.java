/** Date expressions: the rules that build them and the walk over a text that finds them. */
@NullMarked
package org.casus.text.date;

import org.jspecify.annotations.NullMarked;
