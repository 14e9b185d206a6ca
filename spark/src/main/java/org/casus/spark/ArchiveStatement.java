package org.casus.spark;

import java.io.Serializable;
import java.util.List;

/**
 * A statement of an archive's page.
 *
 * @param page the page's id
 * @param chain outermost teller first, the one who vouches last
 * @param content the words of what is told
 */
public record ArchiveStatement(String page, List<String> chain, String content) implements Serializable {
    public ArchiveStatement {
        chain = List.copyOf(chain);
    }
}
