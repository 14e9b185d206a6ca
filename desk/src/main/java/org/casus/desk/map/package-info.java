/** Border versions compared, and on whose soil each place lies. */
@NullMarked
package org.casus.desk.map;

import org.jspecify.annotations.NullMarked;
