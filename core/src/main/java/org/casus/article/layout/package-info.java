/** A page laid out flat: its elements in order, its blocks of text, and what its head says, read in one walk. */
@NullMarked
package org.casus.article.layout;

import org.jspecify.annotations.NullMarked;
