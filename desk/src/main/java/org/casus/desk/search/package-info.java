/** Statements found by words, act, speaker, teller and date. */
@NullMarked
package org.casus.desk.search;

import org.jspecify.annotations.NullMarked;
