/** Which language a text is in, by its script and by its commonest short words. */
@NullMarked
package org.casus.article.language;

import org.jspecify.annotations.NullMarked;
