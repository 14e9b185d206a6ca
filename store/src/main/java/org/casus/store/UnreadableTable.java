package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casus.page.Reading;

/** The inputs that could not be read, each with the last reason. */
final class UnreadableTable {
    /** The row of an input moves to the end when its reason changes, so that the last row tells of every change. */
    private static final String INSERT = """
            INSERT OR REPLACE INTO unreadable (rowid, path, reason)
            SELECT (SELECT coalesce(max(rowid), 0) + 1 FROM unreadable), ?1, ?2
            WHERE NOT EXISTS (SELECT 1 FROM unreadable WHERE path = ?1 AND reason = ?2)
            """;

    private UnreadableTable() {}

    static void insert(Connection connection, Reading.Unreadable input) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, input.where());
            insert.setString(2, input.reason());
            insert.executeUpdate();
        }
    }

    static List<Reading.Unreadable> all(Connection connection) throws SQLException {
        List<Reading.Unreadable> inputs = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT path, reason FROM unreadable ORDER BY path");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                inputs.add(new Reading.Unreadable(row.getString(1), row.getString(2)));
            }
        }
        return inputs;
    }
}
