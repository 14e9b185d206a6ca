/** Which blocks of a page are its article's body: candidates, scores, then passes that take furniture out again. */
@NullMarked
package org.casus.article.body;

import org.jspecify.annotations.NullMarked;
