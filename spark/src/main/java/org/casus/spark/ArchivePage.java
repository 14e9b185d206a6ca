package org.casus.spark;

import java.io.Serializable;

/**
 * An article of an archive, as it travels between machines.
 *
 * @param id the page's path: {@code crawl.warc.gz#1234}
 * @param outlet who published it; empty where unknown
 * @param published ISO 8601; empty where unknown
 * @param text the article's body
 */
public record ArchivePage(String id, String outlet, String published, String text) implements Serializable {}
