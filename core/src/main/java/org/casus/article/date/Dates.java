package org.casus.article.date;

import java.time.temporal.Temporal;
import java.util.Optional;

/** When a page was published and when last changed, as far as it says so. */
public record Dates(Optional<Temporal> published, Optional<Temporal> modified) {}
