package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.casefile.StoredPage;
import org.casus.statement.Statement;

/** The words of all statements, for full-text search (SQLite FTS5). */
final class StatementTable {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private StatementTable() {}

    static void insert(Connection connection, StoredPage page) throws SQLException {
        String text = page.article().text();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO statement (content, tellers, headline, id) VALUES (?, ?, ?, ?)")) {
            for (Statement statement : page.report().statements()) {
                insert.setString(1, statement.told(text));
                insert.setString(2, String.join(", ", statement.chain()));
                insert.setString(3, page.article().headline().orElse(""));
                insert.setString(4, page.id() + ":" + statement.id());
                insert.executeUpdate();
            }
        }
    }

    /** The ids of the statements with all these words, best first: content weighs most, then the tellers. */
    static List<String> search(Connection connection, String words, int limit) throws SQLException {
        String query = NOT_A_WORD
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM statement WHERE statement MATCH ?"
                + " ORDER BY bm25(statement, 4.0, 2.0, 1.0), id LIMIT ?")) {
            select.setString(1, query);
            select.setInt(2, limit);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getString(1));
                }
            }
        }
        return ids;
    }
}
