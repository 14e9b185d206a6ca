package org.casus.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.casus.article.Article;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.CaseStore;
import org.casus.casefile.Ground;
import org.casus.casefile.LostPage;
import org.casus.casefile.StoredPage;
import org.casus.name.KnownActors;
import org.casus.page.Page;
import org.casus.page.Reading;

/**
 * A case in one folder: {@code case.db} (SQLite, write-ahead log) and {@code pages/} with the original bytes.
 *
 * <p>Thread-safe by one lock; several processes may read while one writes.
 */
public final class SqliteCaseStore implements CaseStore {
    private static final String LOCK = "writer.lock";
    private static final int MOST_PAGES_OF_DATABASE = Integer.MAX_VALUE;
    private static final String VERSION = """
            SELECT (SELECT coalesce(max(seq), 0) FROM page)
                 + (SELECT coalesce(max(seq), 0) FROM ruling)
                 + (SELECT coalesce(max(rowid), 0) FROM unreadable)
            """;

    private final Path folder;
    private final CaseDatabase database;
    private final PageFolder originals;
    private final Optional<WriterLock> lock;

    private SqliteCaseStore(Path folder, CaseDatabase database, Optional<WriterLock> lock) {
        this.folder = folder;
        this.database = database;
        this.originals = new PageFolder(folder.resolve("pages"));
        this.lock = lock;
    }

    /** Whether a folder is a case. */
    public static boolean isCase(Path folder) {
        return CaseDatabase.isIn(folder);
    }

    /**
     * Opens a case for looking only; where its folder may not be written, as it lies there.
     *
     * @throws IOException if there is no case in {@code folder}, or a newer Casus wrote it
     */
    public static SqliteCaseStore open(Path folder) throws IOException {
        requireCase(folder);
        return new SqliteCaseStore(folder, CaseDatabase.open(folder), Optional.empty());
    }

    /** @throws IOException if there is no case in {@code folder}; says how to make one */
    public static void requireCase(Path folder) throws IOException {
        if (!isCase(folder)) {
            throw new IOException(folder + " is not a case: it has no " + CaseDatabase.FILE
                    + ". Make one with: casus add " + folder + " PAGES");
        }
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
        requireWritable(folder);
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
        make(folder);
        requireWritable(folder);
        WriterLock lock = WriterLock.acquire(
                folder.resolve(LOCK), who -> waiting.accept(folder + " is " + who + "; waiting until it is done"));
        return openedWith(lock, folder, mostPages);
    }

    private static void requireWritable(Path folder) throws IOException {
        if (!CaseDatabase.isWritable(folder)) {
            throw new IOException(folder + " may not be written: no permission, or it lies on a read-only medium");
        }
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException e) {
            String reason = Optional.ofNullable(e.getReason()).orElse("its place does not let it");
            throw new IOException("Cannot make the folder " + folder + ": " + reason, e);
        }
    }

    private static SqliteCaseStore openedWith(WriterLock lock, Path folder, int mostPages) throws IOException {
        try {
            return new SqliteCaseStore(folder, CaseDatabase.openForWriting(folder, mostPages), Optional.of(lock));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public String name() {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(".casus") ? name.substring(0, name.length() - ".casus".length()) : name;
    }

    @Override
    public Optional<String> known(Page page) throws IOException {
        return database.read(tables -> PageTable.known(tables, page));
    }

    @Override
    public void put(Page page, StoredPage read) throws IOException {
        originals.put(page);
        database.writeAtOnce(tables -> {
            if (PageTable.insert(tables, read)) {
                StatementTable.insert(tables, read);
            }
        });
    }

    @Override
    public void restore(Page page) throws IOException {
        if (lock.isPresent()) {
            originals.put(page);
        }
    }

    @Override
    public List<LostPage> lost() throws IOException {
        Set<String> present = originals.names();
        return database.read(tables -> PageTable.lost(tables, present, originals));
    }

    @Override
    public List<StoredPage> pagesBeside(Set<String> known) throws IOException {
        return database.read(tables -> PageTable.beside(tables, known));
    }

    @Override
    public void articles(BiConsumer<String, Article> each) throws IOException {
        database.read(tables -> PageTable.articles(tables, each));
    }

    @Override
    public void note(Reading.Unreadable input) throws IOException {
        database.write(tables -> UnreadableTable.insert(tables, input));
    }

    @Override
    public List<Reading.Unreadable> unreadable() throws IOException {
        return database.read(UnreadableTable::all);
    }

    @Override
    public void rule(CaseRuling ruling) throws IOException {
        database.write(tables -> RulingTable.insert(tables, ruling));
    }

    @Override
    public List<CaseRuling> rulings() throws IOException {
        return database.read(RulingTable::all);
    }

    @Override
    public List<String> search(String words, int limit) throws IOException {
        return database.read(tables -> StatementTable.search(tables, words, limit));
    }

    @Override
    public long version() throws IOException {
        return database.read(SqliteCaseStore::version);
    }

    /** Goes up with every page, every ruling and every input that could not be read: none of the three ever goes down. */
    private static long version(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(VERSION);
                ResultSet result = query.executeQuery()) {
            return result.getLong(1);
        }
    }

    @Override
    public Ground ground() throws IOException {
        return Ground.of(folder);
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
    public void close() throws IOException {
        database.close();
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
