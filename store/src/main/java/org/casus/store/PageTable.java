package org.casus.store;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.casus.article.Article;
import org.casus.casefile.LostPage;
import org.casus.casefile.StoredPage;
import org.casus.page.Page;

/** The pages of a case, each with its article and the reader's report. */
final class PageTable {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private PageTable() {}

    /** A page that an earlier form of the case knows under another id is found by its bytes and its address. */
    static Optional<String> known(Connection connection, Page page) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM page WHERE id = ?1"
                + " UNION ALL SELECT id FROM page WHERE sha256 = ?2 AND coalesce(url, '') = ?3")) {
            query.setString(1, StoredPage.idOf(page));
            query.setString(2, page.sha256());
            query.setString(3, page.url().map(URI::toString).orElse(""));
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        }
    }

    /** Whether the page was new. */
    static boolean insert(Connection connection, StoredPage page) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR IGNORE INTO page"
                + " (id, sha256, path, url, captured, article, report) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, page.id());
            insert.setString(2, page.sha256());
            insert.setString(3, page.path());
            insert.setString(4, page.url().map(URI::toString).orElse(null));
            insert.setString(5, page.captured().map(Instant::toString).orElse(null));
            insert.setString(6, StoredForm.of(page.article()));
            insert.setBytes(7, StoredForm.of(page.report()));
            return insert.executeUpdate() == 1;
        }
    }

    /** The pages whose ids are not among the known ones. */
    static List<StoredPage> beside(Connection connection, Set<String> known) throws SQLException, IOException {
        List<StoredPage> pages = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, sha256, path, url, captured, article, report FROM page ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (!known.contains(row.getString(1))) {
                    pages.add(page(row));
                }
            }
        }
        return pages;
    }

    /** Tells of each page's id and article, and returns how many there were. */
    static int articles(Connection connection, BiConsumer<String, Article> each) throws SQLException, IOException {
        int count = 0;
        try (PreparedStatement query = connection.prepareStatement("SELECT id, article FROM page ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String id = row.getString(1);
                each.accept(id, DamagedRow.need("page " + id, "article", () -> StoredForm.article(row.getString(2))));
                count++;
            }
        }
        return count;
    }

    /** The pages whose files are not among those present. */
    static List<LostPage> lost(Connection connection, Set<String> present, PageFolder originals)
            throws SQLException, IOException {
        List<LostPage> lost = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id, sha256, path FROM page ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String sum = sha256(row, row.getString(1), 2);
                if (!present.contains(sum)) {
                    String file = originals.file(sum).toString();
                    lost.add(new LostPage(row.getString(1), row.getString(3), file));
                }
            }
        }
        return lost;
    }

    private static StoredPage page(ResultSet row) throws SQLException, IOException {
        String id = row.getString(1);
        String page = "page " + id;
        return new StoredPage(
                id,
                sha256(row, id, 2),
                DamagedRow.need(page, "path", () -> row.getString(3)),
                DamagedRow.need(
                        page,
                        "address",
                        () -> Optional.ofNullable(row.getString(4)).map(URI::create)),
                DamagedRow.need(
                        page,
                        "time of fetching",
                        () -> Optional.ofNullable(row.getString(5)).map(Instant::parse)),
                DamagedRow.need(page, "article", () -> StoredForm.article(row.getString(6))),
                DamagedRow.need(page, "statements", () -> StoredForm.report(row.getBytes(7))));
    }

    private static String sha256(ResultSet row, String id, int column) throws SQLException, IOException {
        return DamagedRow.need("page " + id, "SHA-256", () -> {
            String sum = row.getString(column);
            return sum != null && SHA_256.matcher(sum).matches() ? sum : null;
        });
    }
}
