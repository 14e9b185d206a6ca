/** Puts like texts into groups, the same ones in every order of adding. */
@NullMarked
package org.casus.copy.group;

import org.jspecify.annotations.NullMarked;
