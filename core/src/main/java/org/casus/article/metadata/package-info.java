/** What a page says about its article: headline, standfirst, section, authors, outlet; believed where the page bears it out. */
@NullMarked
package org.casus.article.metadata;

import org.jspecify.annotations.NullMarked;
