/** Pages as they were found: files, folders, archives, feeds and addresses read into bytes with their charset. */
@NullMarked
package org.casus.page;

import org.jspecify.annotations.NullMarked;
