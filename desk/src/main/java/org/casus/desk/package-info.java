/** The web desk: pages, drawings and the REST interface, on this machine only. */
@NullMarked
package org.casus.desk;

import org.jspecify.annotations.NullMarked;
