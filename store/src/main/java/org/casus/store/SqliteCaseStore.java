package org.casus.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseStore;
import org.casus.casefile.Ground;
import org.casus.casefile.StoredPage;
import org.casus.name.KnownActors;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.place.soil.CaseMaps;
import org.casus.treaty.Obligation;
import org.casus.treaty.ObligationFile;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A case in one folder: {@code case.db} (SQLite, write-ahead log) and {@code pages/} with the original bytes.
 *
 * <p>Thread-safe by one lock; several processes may read while one writes.
 */
public final class SqliteCaseStore implements CaseStore {
    private static final String DATABASE = "case.db";
    private static final String LOCK = "writer.lock";
    private static final int MOST_PAGES_OF_DATABASE = Integer.MAX_VALUE;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Path folder;
    private final Connection connection;
    private final PageFolder originals;
    private final Optional<WriterLock> lock;

    private SqliteCaseStore(Path folder, Connection connection, Optional<WriterLock> lock) {
        this.folder = folder;
        this.connection = connection;
        this.originals = new PageFolder(folder.resolve("pages"));
        this.lock = lock;
    }

    /** Whether a folder is a case. */
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /**
     * Opens a case for looking only.
     *
     * @throws IOException if there is no case in {@code folder}, or a newer Casus wrote it
     */
    public static SqliteCaseStore open(Path folder) throws IOException {
        if (!isCase(folder)) {
            throw new IOException(folder + " is not a case: it has no " + DATABASE + ". Make one with: casus add "
                    + folder + " PAGES");
        }
        return opened(folder, Optional.empty(), MOST_PAGES_OF_DATABASE);
    }

    /**
     * Opens a case for adding; makes it if it is not there.
     *
     * @param waiting told who holds the case, if one has to wait for another process
     */
    public static SqliteCaseStore openForAdding(Path folder, Consumer<String> waiting) throws IOException {
        return openForAdding(folder, waiting, MOST_PAGES_OF_DATABASE);
    }

    /**
     * Opens a case for a moment's writing.
     *
     * @throws IOException where another process writes to it, with which one; nothing is waited for
     */
    public static SqliteCaseStore openUnlessHeld(Path folder) throws IOException {
        WriterLock lock = WriterLock.acquire(folder.resolve(LOCK), who -> {
            throw new IOException(folder + " is " + who + "; try again when it is done");
        });
        return openedWith(lock, folder, MOST_PAGES_OF_DATABASE);
    }

    /** @param mostPages the size that the database may grow to, in its own pages: a small disk, for tests */
    static SqliteCaseStore openForAdding(Path folder, Consumer<String> waiting, int mostPages) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + " is a file, not a case folder");
        }
        Files.createDirectories(folder);
        WriterLock lock = WriterLock.acquire(
                folder.resolve(LOCK), who -> waiting.accept(folder + " is " + who + "; waiting until it is done"));
        return openedWith(lock, folder, mostPages);
    }

    private static SqliteCaseStore openedWith(WriterLock lock, Path folder, int mostPages) throws IOException {
        try {
            return opened(folder, Optional.of(lock), mostPages);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static SqliteCaseStore opened(Path folder, Optional<WriterLock> lock, int mostPages) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.setMaxPageCount(mostPages);
        @Nullable Connection connection = null;
        try {
            connection = config.createConnection("jdbc:sqlite:" + folder.resolve(DATABASE));
            int version = Migrations.version(connection);
            if (version > Migrations.NEWEST) {
                throw new IOException(folder + " was written by a newer Casus (form " + version + ", this one knows "
                        + Migrations.NEWEST + "): update Casus to open it");
            }
            if (lock.isPresent()) {
                Migrations.run(connection);
            }
            return new SqliteCaseStore(folder, connection, lock);
        } catch (SQLException | IOException e) {
            closeQuietly(connection);
            throw e instanceof IOException io ? io : failure("open", folder, (SQLException) e);
        }
    }

    @Override
    public String name() {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(".casus") ? name.substring(0, name.length() - ".casus".length()) : name;
    }

    @Override
    public synchronized boolean holds(String sha256) throws IOException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM page WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        } catch (SQLException e) {
            throw failure("read", folder, e);
        }
    }

    @Override
    public synchronized void put(Page page, StoredPage read) throws IOException {
        originals.put(page);
        try {
            execute("BEGIN IMMEDIATE");
            try {
                if (insertPage(read)) {
                    insertStatements(read);
                }
                execute("COMMIT");
            } catch (SQLException | IOException e) {
                rollBack();
                throw e;
            }
        } catch (SQLException e) {
            throw failure("write to", folder, e);
        }
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

    private boolean insertPage(StoredPage page) throws SQLException, IOException {
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

    private void insertStatements(StoredPage page) throws SQLException {
        String text = page.article().text();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO statement (content, tellers, headline, id) VALUES (?, ?, ?, ?)")) {
            for (org.casus.statement.Statement statement : page.report().statements()) {
                insert.setString(
                        1,
                        statement.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
                insert.setString(2, String.join(", ", statement.chain()));
                insert.setString(3, page.article().headline().orElse(""));
                insert.setString(4, page.id() + ":" + statement.id());
                insert.executeUpdate();
            }
        }
    }

    @Override
    public synchronized void note(Reading.Unreadable input) throws IOException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO unreadable (path, reason) VALUES (?, ?)")) {
            insert.setString(1, input.where());
            insert.setString(2, input.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failure("write to", folder, e);
        }
    }

    @Override
    public synchronized List<Reading.Unreadable> unreadable() throws IOException {
        List<Reading.Unreadable> inputs = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT path, reason FROM unreadable ORDER BY path");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                inputs.add(new Reading.Unreadable(row.getString(1), row.getString(2)));
            }
        } catch (SQLException e) {
            throw failure("read", folder, e);
        }
        return inputs;
    }

    @Override
    public synchronized List<StoredPage> pagesBeside(Set<String> known) throws IOException {
        List<StoredPage> pages = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, sha256, path, url, captured, article, report FROM page ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (!known.contains(row.getString(1))) {
                    pages.add(page(row));
                }
            }
        } catch (SQLException e) {
            throw failure("read", folder, e);
        }
        return pages;
    }

    private static StoredPage page(ResultSet row) throws SQLException, IOException {
        return new StoredPage(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)).map(URI::create),
                Optional.ofNullable(row.getString(5)).map(Instant::parse),
                StoredForm.article(row.getString(6)),
                StoredForm.report(row.getBytes(7)));
    }

    @Override
    public synchronized void rule(CaseRuling ruling) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ruling (ruling) VALUES (?)")) {
            insert.setString(1, StoredForm.of(ruling));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failure("write to", folder, e);
        }
    }

    @Override
    public synchronized List<CaseRuling> rulings() throws IOException {
        List<CaseRuling> rulings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT ruling FROM ruling ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rulings.add(StoredForm.ruling(row.getString(1)));
            }
        } catch (SQLException e) {
            throw failure("read", folder, e);
        }
        return rulings;
    }

    @Override
    public Ground ground() throws IOException {
        Path treaties = folder.resolve("treaties");
        List<Obligation> obligations = new ArrayList<>();
        if (Files.isDirectory(treaties)) {
            obligations.addAll(ObligationFile.read(treaties));
        }
        obligations.addAll(ObligationFile.shipped());
        return new Ground(CaseMaps.read(folder), obligations);
    }

    @Override
    public KnownActors actors() throws IOException {
        Path own = folder.resolve("actors.yaml");
        return Files.exists(own) ? KnownActors.with(own) : KnownActors.bundled();
    }

    @Override
    public byte[] bytes(String sha256) throws IOException {
        return originals.get(sha256);
    }

    @Override
    public synchronized List<String> search(String words, int limit) throws IOException {
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
        } catch (SQLException e) {
            throw failure("search", folder, e);
        }
        return ids;
    }

    @Override
    public synchronized long version() throws IOException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT (SELECT coalesce(max(seq), 0) FROM page) + (SELECT coalesce(max(seq), 0) FROM ruling) * 1000000007");
                ResultSet result = query.executeQuery()) {
            return result.getLong(1);
        } catch (SQLException e) {
            throw failure("read", folder, e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closeQuietly(connection);
        if (lock.isPresent()) {
            lock.get().close();
        }
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
        return new IOException("Cannot " + what + " " + folder + ": " + e.getMessage(), e);
    }
}
