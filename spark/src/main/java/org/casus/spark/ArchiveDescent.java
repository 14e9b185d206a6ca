package org.casus.spark;

import java.io.Serializable;
import org.casus.copy.Descent;

/**
 * Where a page of an archive goes back to.
 *
 * @param page the page's id
 * @param origin the id of its group, the same for all its pages
 * @param relation how it stands to {@code of}: {@code FIRST}, {@code COPY}, {@code REWRITE}, {@code COMMON_SOURCE}
 * @param of the page that it goes back to; empty for the first
 * @param score 0 to 1, how sure
 */
public record ArchiveDescent(String page, String origin, String relation, String of, double score)
        implements Serializable {
    static ArchiveDescent of(Descent descent) {
        return new ArchiveDescent(
                descent.document(),
                descent.origin(),
                descent.relation().name(),
                descent.of().orElse(""),
                descent.score());
    }
}
