/** The SQLite case file, its migrations, and the exports and imports of a case. */
@NullMarked
package org.casus.store;

import org.jspecify.annotations.NullMarked;
