/** Origins, copies and credits, and two pages side by side. */
@NullMarked
package org.casus.desk.source;

import org.jspecify.annotations.NullMarked;
