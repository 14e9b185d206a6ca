/** Archive jobs on Apache Spark, calling core's pure functions. */
@NullMarked
package org.casus.spark;

import org.jspecify.annotations.NullMarked;
