/** Tellings and how they nest: whose words are told inside whose. */
@NullMarked
package org.casus.statement.chain;

import org.jspecify.annotations.NullMarked;
