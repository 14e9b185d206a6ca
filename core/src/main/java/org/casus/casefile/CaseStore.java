package org.casus.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.casus.article.Article;
import org.casus.name.KnownActors;
import org.casus.page.Page;
import org.casus.page.Reading;

/**
 * Where a case lies. The port that {@link CaseFile} needs and a store provides.
 *
 * <p>One writer and any number of readers at a time. What {@link #put} returned from is kept, whatever happens next.
 */
public interface CaseStore extends AutoCloseable {
    /** The case's name, as shown to people: {@code sample} for {@code sample.casus}. */
    String name();

    /** The id of a page that is there: one of the same bytes and the same address, or of none. */
    Optional<String> known(Page page) throws IOException;

    /** Keeps a page and what was read in it, both or neither. A page that is there already is left as it is. */
    void put(Page page, StoredPage read) throws IOException;

    /** Puts a page's bytes back where they are gone, in a store that is open for adding. */
    void restore(Page page) throws IOException;

    /** The pages whose bytes are gone, in the order of their ids. */
    List<LostPage> lost() throws IOException;

    /** Keeps account of an input that could not be read; a later reason replaces an earlier one. */
    void note(Reading.Unreadable input) throws IOException;

    /** Inputs that could not be read, in the order of their paths. */
    List<Reading.Unreadable> unreadable() throws IOException;

    /** All pages, in the order of their ids. */
    default List<StoredPage> pages() throws IOException {
        return pagesBeside(Set.of());
    }

    /**
     * The pages that are not known yet, in the order of their ids. A page that is kept does not change.
     *
     * @param known ids of pages
     */
    List<StoredPage> pagesBeside(Set<String> known) throws IOException;

    /** Tells of the article of each page with the page's id, one after the other: the pages of a large case fill any memory. */
    void articles(BiConsumer<String, Article> each) throws IOException;

    /** Keeps what a person decided. */
    void rule(CaseRuling ruling) throws IOException;

    /** What people decided, in the order in which they did. */
    List<CaseRuling> rulings() throws IOException;

    /** The maps, places and treaties that the case goes by. */
    Ground ground() throws IOException;

    /** Who is known beyond the pages: the bundled table, and the case's own {@code actors.yaml} in front of it. */
    KnownActors actors() throws IOException;

    /** The bytes of a page as they were read. */
    byte[] bytes(String sha256) throws IOException;

    /**
     * Statements with these words, best first, as {@code page:s3}.
     *
     * @param words what a person typed; no syntax, every word must match in some form
     */
    List<String> search(String words, int limit) throws IOException;

    /** Changes whenever something was added. */
    long version() throws IOException;

    @Override
    void close() throws IOException;
}
