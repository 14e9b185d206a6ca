package org.casus.spark;

import java.io.Serializable;

/** What became of one page of an archive: its article, or why there is none. Nothing that was read is lost. */
public sealed interface ArchiveReading extends Serializable {
    /** A page with an article. */
    record Read(ArchivePage page) implements ArchiveReading {}

    /**
     * A page that could not be read, or one without an article.
     *
     * @param where its path: {@code crawl.warc.gz#1234}
     * @param reason in words a user understands: "is empty", "no running text"
     */
    record LeftOut(String where, String reason) implements ArchiveReading {}
}
