/** What every site's pages carry beside their article, known by the words of its mark-up and by its own words. */
@NullMarked
package org.casus.article.furniture;

import org.jspecify.annotations.NullMarked;
