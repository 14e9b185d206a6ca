/** Reads pages out of every kind of input: files, folders, archives, feeds, saved pages, lines of JSON, addresses. */
@NullMarked
package org.casus.page.input;

import org.jspecify.annotations.NullMarked;
