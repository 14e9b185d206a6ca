/** The SQLite case file with its tables and migrations, and the JSON that a case leaves in. */
@NullMarked
package org.casus.store;

import org.jspecify.annotations.NullMarked;
