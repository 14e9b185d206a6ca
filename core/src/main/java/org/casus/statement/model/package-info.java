/** The reader model: its word pieces, its network and the decoding of what the network says into spans of the text. */
@NullMarked
package org.casus.statement.model;

import org.jspecify.annotations.NullMarked;
