/** A case with everything findable by what it hangs on: the page of a statement, the origin of a page. */
@NullMarked
package org.casus.desk.catalogue;

import org.jspecify.annotations.NullMarked;
