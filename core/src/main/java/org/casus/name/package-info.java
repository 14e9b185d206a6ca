/** Actors and places as texts name them: aliases, titles, transliterations, and what a pronoun or "the ministry" stands for. */
@NullMarked
package org.casus.name;

import org.jspecify.annotations.NullMarked;
