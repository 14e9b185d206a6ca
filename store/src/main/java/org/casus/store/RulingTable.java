package org.casus.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casus.casefile.CaseRuling;

/** What people decided about the case, in the order in which they did. */
final class RulingTable {
    private RulingTable() {}

    static void insert(Connection connection, CaseRuling ruling) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ruling (ruling) VALUES (?)")) {
            insert.setString(1, StoredForm.of(ruling));
            insert.executeUpdate();
        }
    }

    static List<CaseRuling> all(Connection connection) throws SQLException, IOException {
        List<CaseRuling> rulings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT ruling, seq FROM ruling ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rulings.add(DamagedRow.need(
                        "decision " + row.getInt(2), "content", () -> StoredForm.ruling(row.getString(1))));
            }
        }
        return rulings;
    }
}
