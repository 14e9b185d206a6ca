/** The fixed words, signs, dates and addresses that every page of the desk uses alike. */
@NullMarked
package org.casus.desk.word;

import org.jspecify.annotations.NullMarked;
