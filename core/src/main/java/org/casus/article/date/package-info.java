/** When a page was published and changed: dates in structured data, meta elements, visible text and address. */
@NullMarked
package org.casus.article.date;

import org.jspecify.annotations.NullMarked;
