/** The main text and metadata of a page, and an account of what was dropped. */
@NullMarked
package org.casus.article;

import org.jspecify.annotations.NullMarked;
