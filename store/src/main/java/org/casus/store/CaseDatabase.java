package org.casus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file of a case, with a write-ahead log: opened, brought to the present form, read and written; what fails
 * says in which folder. Thread-safe by one lock.
 */
final class CaseDatabase implements AutoCloseable {
    /** The file's name in the case folder. */
    static final String FILE = "case.db";

    private static final Set<SQLiteErrorCode> BROKEN = Set.of(
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT_INDEX,
            SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE,
            SQLiteErrorCode.SQLITE_CORRUPT_VTAB);

    private final Path folder;
    private final Connection connection;

    private CaseDatabase(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Something to ask of the tables. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException, IOException;
    }

    /** Something to do to the tables. */
    @FunctionalInterface
    interface Change {
        void make(Connection connection) throws SQLException, IOException;
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * Opens the database as it is.
     *
     * @throws IOException if a newer Casus wrote it, or it is empty
     */
    static CaseDatabase open(Path folder) throws IOException {
        return open(folder, isWritable(folder) ? Access.SHARED : Access.LOOKING);
    }

    /** Whether its user may write to the case. */
    static boolean isWritable(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    }

    static CaseDatabase open(Path folder, Access access) throws IOException {
        return opened(folder, access, Integer.MAX_VALUE, connection -> {
            if (Migrations.version(connection) == 0) {
                throw new IOException(folder + ": " + FILE + " is empty, so the case cannot be read; put " + FILE
                        + " back from a copy, or add the pages again");
            }
        });
    }

    /**
     * Opens the database, makes it if it is not there, and brings it to the present form.
     *
     * @param mostPages the size that it may grow to, in its own pages
     * @throws IOException if a newer Casus wrote it
     */
    static CaseDatabase openForWriting(Path folder, int mostPages) throws IOException {
        return opened(folder, Access.SHARED, mostPages, Migrations::run);
    }

    /** How the file is opened. */
    enum Access {
        /** With the write-ahead log, which even reading writes to. */
        SHARED,
        /** Nothing is written: the folder is another's, or on a medium that cannot be written. */
        LOOKING
    }

    private static CaseDatabase opened(Path folder, Access access, int mostPages, Change migration) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        if (access == Access.SHARED) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setMaxPageCount(mostPages);
        } else {
            config.setReadOnly(true);
        }
        @Nullable Connection connection = null;
        try {
            connection = config.createConnection(
                    "jdbc:sqlite:" + (access == Access.SHARED ? folder.resolve(FILE) : asItLies(folder)));
            int version = Migrations.version(connection);
            if (version > Migrations.NEWEST) {
                throw new IOException(folder + " was written by a newer Casus (form " + version + ", this one knows "
                        + Migrations.NEWEST + "): update Casus to open it");
            }
            migration.make(connection);
            return new CaseDatabase(folder, connection);
        } catch (SQLException | IOException e) {
            closeQuietly(connection);
            throw e instanceof IOException io ? io : failure("open", folder, (SQLException) e);
        }
    }

    /** Where a writer's log lies beside it, it is read too; else the file is the whole case and no other is needed. */
    private static String asItLies(Path folder) throws IOException {
        Path file = folder.resolve(FILE).toAbsolutePath();
        Path log = file.resolveSibling(FILE + "-wal");
        boolean whole = !Files.exists(log) || Files.size(log) == 0;
        return "file:" + file.toUri().getRawPath() + (whole ? "?immutable=1" : "?mode=ro");
    }

    synchronized <T> T read(Question<T> question) throws IOException {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            throw failure("read", folder, e);
        } catch (DamagedRow e) {
            throw new IOException(
                    "Cannot read " + folder + ": " + e.getMessage() + "; put " + FILE + " back from a copy", e);
        }
    }

    synchronized void write(Change change) throws IOException {
        try {
            change.make(connection);
        } catch (SQLException e) {
            throw failure("write to", folder, e);
        }
    }

    /** Writes all of a change or nothing. */
    void writeAtOnce(Change change) throws IOException {
        write(tables -> {
            execute("BEGIN IMMEDIATE");
            try {
                change.make(tables);
                execute("COMMIT");
            } catch (SQLException | IOException e) {
                rollBack();
                throw e;
            }
        });
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public synchronized void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // What was committed is on disk; there is nothing left to save.
        }
    }

    private static IOException failure(String what, Path folder, SQLException e) {
        if (e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            return new IOException("Cannot " + what + " " + folder + ": the disk is full; the case is as it was", e);
        }
        if (e instanceof SQLiteException sqlite && BROKEN.contains(sqlite.getResultCode())) {
            return new IOException(
                    "Cannot " + what + " " + folder + ": " + FILE
                            + " is broken or no case at all; put it back from a copy",
                    e);
        }
        return new IOException("Cannot " + what + " " + folder + ": " + e.getMessage(), e);
    }
}
