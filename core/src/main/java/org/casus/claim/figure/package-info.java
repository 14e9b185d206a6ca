/** Numbers of people killed, wounded, missing, captured or displaced, each with the one who gives it. */
@NullMarked
package org.casus.claim.figure;

import org.jspecify.annotations.NullMarked;
