/** One statement: its words in their paragraph, its particulars and its chain of reporting, drawn and as a list. */
@NullMarked
package org.casus.desk.statement;

import org.jspecify.annotations.NullMarked;
