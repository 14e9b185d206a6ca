/** The words that report and that do by being said, in all their forms, with what a teller does by them. */
@NullMarked
package org.casus.statement.cue;

import org.jspecify.annotations.NullMarked;
