/** Runs beside peers on the same texts, and runs on a large scale; never released. */
@NullMarked
package org.casus.bench;

import org.jspecify.annotations.NullMarked;
