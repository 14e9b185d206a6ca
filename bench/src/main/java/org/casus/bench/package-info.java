/** JMH measurements and side-by-side runs against peers; never released. */
@NullMarked
package org.casus.bench;

import org.jspecify.annotations.NullMarked;
