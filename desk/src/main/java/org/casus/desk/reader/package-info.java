/** The stored page as a person reads it: its text with the statements marked and numbered. */
@NullMarked
package org.casus.desk.reader;

import org.jspecify.annotations.NullMarked;
