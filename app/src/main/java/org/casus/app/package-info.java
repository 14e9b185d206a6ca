/** The command line, one class a command. */
@NullMarked
package org.casus.app;

import org.jspecify.annotations.NullMarked;
