package org.casus.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Brings a case to the present form, one numbered step after the other. SQLite's {@code user_version} is the number. */
final class Migrations {
    /** The number of the newest step; a case with a higher one was written by a newer Casus. */
    static final int NEWEST = 2;

    private Migrations() {}

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    /** Runs the steps that the case has not seen, each in a transaction of its own. */
    static void run(Connection connection) throws SQLException, IOException {
        for (int step = version(connection) + 1; step <= NEWEST; step++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "BEGIN IMMEDIATE;\n" + script(step) + "PRAGMA user_version = " + step + ";\nCOMMIT;");
            }
        }
    }

    private static String script(int step) throws IOException {
        String name = String.format(Locale.ROOT, "migrations/%03d.sql", step);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Migration " + name + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
