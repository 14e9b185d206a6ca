/** Numbers as news writes them, in figures and in words. */
@NullMarked
package org.casus.text.number;

import org.jspecify.annotations.NullMarked;
