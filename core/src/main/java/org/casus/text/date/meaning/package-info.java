/** What date expressions stand for: each kind of them worked out to its TIMEX3 value. */
@NullMarked
package org.casus.text.date.meaning;

import org.jspecify.annotations.NullMarked;
