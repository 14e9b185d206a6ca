/** Bodies that a page holds only in its scripts, for a browser to print. */
@NullMarked
package org.casus.article.script;

import org.jspecify.annotations.NullMarked;
