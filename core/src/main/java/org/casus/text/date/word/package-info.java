/** The words that date expressions are made of, each with its class and its value, and the units of time. */
@NullMarked
package org.casus.text.date.word;

import org.jspecify.annotations.NullMarked;
