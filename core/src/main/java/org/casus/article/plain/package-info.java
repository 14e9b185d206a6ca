/** Articles in plain text scraped off a page: furniture is known by its words and its place alone. */
@NullMarked
package org.casus.article.plain;

import org.jspecify.annotations.NullMarked;
