/** The front page: the case on one page. */
@NullMarked
package org.casus.desk.front;

import org.jspecify.annotations.NullMarked;
