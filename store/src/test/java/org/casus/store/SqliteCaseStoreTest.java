package org.casus.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.article.Article;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseRuling;
import org.casus.casefile.StoredPage;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.page.Page;
import org.casus.page.Reading;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteCaseStoreTest {
    private static final String TEXT = "The ministry said the bridge would be closed.";

    @TempDir
    Path folder;

    @Test
    void whatWasPutComesBackTheSame() throws IOException {
        Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
        StoredPage read = read(page);
        try (SqliteCaseStore store = adding()) {
            store.put(page, read);
        }
        try (SqliteCaseStore store = SqliteCaseStore.open(folder)) {
            assertThat(store.pages()).containsExactly(read);
            assertThat(store.bytes(page.sha256())).isEqualTo(page.bytes());
            assertThat(store.known(page)).contains(read.id());
        }
    }

    @Test
    void aPageThatIsThereAlreadyChangesNothing() throws IOException {
        Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
        try (SqliteCaseStore store = adding()) {
            store.put(page, read(page));
            long before = store.version();
            store.put(page, read(page));
            assertThat(store.version()).isEqualTo(before);
            assertThat(store.search("bridge", 10)).hasSize(1);
        }
    }

    @Test
    void theSameBytesAtTwoAddressesAreTwoPagesInEveryOrder() throws IOException {
        Page one = at("http://one.example/x");
        Page two = at("http://two.example/x");
        Page unknown = Page.of("a.html", TEXT.getBytes(UTF_8));
        assertThat(keptIn("there.casus", one, two, unknown, two, unknown))
                .hasSize(3)
                .isEqualTo(keptIn("back.casus", unknown, two, one));
    }

    private List<String> keptIn(String name, Page... pages) throws IOException {
        try (SqliteCaseStore store = SqliteCaseStore.openForAdding(folder.resolve(name), who -> {})) {
            for (Page page : pages) {
                if (store.known(page).isEmpty()) {
                    store.put(page, read(page));
                }
            }
            return store.pages().stream().map(StoredPage::toString).toList();
        }
    }

    private static Page at(String address) {
        return new Page(
                "a.html", TEXT.getBytes(UTF_8), Optional.of(URI.create(address)), Optional.empty(), Optional.empty());
    }

    /** The first form of a case knew a page by its bytes alone. */
    @Test
    void aPageOfACaseOfTheFirstFormIsKnownUnderTheIdThatItHas() throws IOException, SQLException {
        Page page = at("http://one.example/x");
        String old = "p" + page.sha256().substring(0, 10);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(new String(
                    Migrations.class.getResourceAsStream("migrations/001.sql").readAllBytes(), UTF_8));
            statement.executeUpdate("INSERT INTO page (id, sha256, path, url, article, report) VALUES ('" + old + "', '"
                    + page.sha256() + "', 'a.html', 'http://one.example/x', '{}', x'00'); PRAGMA user_version = 1;");
        }
        try (SqliteCaseStore store = adding()) {
            assertThat(store.known(page)).contains(old);
            assertThat(store.known(at("http://two.example/x"))).isEmpty();
            assertThat(store.version()).isEqualTo(1);
        }
    }

    @Test
    void wordsAreFoundInAnyFormAndSyntaxIsTakenAsWords() throws IOException {
        Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
        try (SqliteCaseStore store = adding()) {
            store.put(page, read(page));
            assertThat(store.search("closing bridges", 10))
                    .containsExactly(read(page).id() + ":s1");
            assertThat(store.search("bridge AND (tunnel OR \"", 10)).isEmpty();
            assertThat(store.search("\" * -", 10)).isEmpty();
        }
    }

    @Test
    void inputsThatCouldNotBeReadAreKeptWithTheirReason() throws IOException {
        try (SqliteCaseStore store = adding()) {
            store.note(new Reading.Unreadable("b.html", "is empty"));
            store.note(new Reading.Unreadable("b.html", "is a binary file, not a page"));
            assertThat(store.unreadable())
                    .containsExactly(new Reading.Unreadable("b.html", "is a binary file, not a page"));
        }
    }

    @Test
    void anInputThatCouldNotBeReadShowsInTheNextView() throws IOException {
        LocalDate today = LocalDate.of(2026, 10, 14);
        try (CaseFile file = new CaseFile(adding())) {
            for (Reading.Unreadable input : List.of(
                    new Reading.Unreadable("b.html", "is empty"),
                    new Reading.Unreadable("b.html", "is a binary file, not a page"),
                    new Reading.Unreadable("a.html", "is empty"))) {
                file.view(today);
                file.note(input);
                assertThat(file.view(today).unreadable()).contains(input);
            }
        }
    }

    @Test
    void anInputThatFailsAgainInTheSameWayChangesNothing() throws IOException {
        Reading.Unreadable input = new Reading.Unreadable("b.html", "is empty");
        try (SqliteCaseStore store = adding()) {
            store.note(input);
            long before = store.version();
            store.note(input);
            assertThat(store.version()).isEqualTo(before);
        }
    }

    @Test
    void whatPeopleDecidedIsKeptInItsOrder() throws IOException {
        StatementId one = StatementId.parse("p1:s1");
        StatementId two = StatementId.parse("p2:s4");
        List<CaseRuling> rulings = List.of(
                new CaseRuling.OnClaim(new Ruling.Merge(one, two, "same words", "Ana")),
                new CaseRuling.OnClaim(new Ruling.SetState(one, Commitment.State.KEPT, "seen", "Ana")),
                new CaseRuling.OnOrigin(new org.casus.copy.Ruling(
                        "p1", "p2", org.casus.copy.Ruling.Verdict.ONE_ORIGIN, "one release", "Ana")));
        try (SqliteCaseStore store = adding()) {
            for (CaseRuling ruling : rulings) {
                store.rule(ruling);
            }
            assertThat(store.rulings()).isEqualTo(rulings);
        }
    }

    @Test
    void aCaseThatMayNotBeWrittenIsReadAsItLies() throws IOException, SQLException {
        Path odd = Files.createDirectories(folder.resolve("a %41 # case?"));
        try (SqliteCaseStore store = SqliteCaseStore.openForAdding(odd, who -> {})) {
            Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
            store.put(page, read(page));
            assertThat(pagesSeenBy(odd)).isEqualTo(1);
        }
        Set<Path> before = files(odd);
        assertThat(pagesSeenBy(odd)).isEqualTo(1);
        assertThat(files(odd)).isEqualTo(before);
    }

    private static int pagesSeenBy(Path odd) throws IOException {
        try (CaseDatabase database = CaseDatabase.open(odd, CaseDatabase.Access.LOOKING)) {
            assertThatThrownBy(() ->
                            database.write(tables -> tables.createStatement().execute("DELETE FROM page")))
                    .hasMessageContaining("readonly");
            return database.read(tables -> PageTable.beside(tables, Set.of())).size();
        }
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "captured = 'garbage', time of fetching",
                "url = 'no address', address",
                "sha256 = 'garbage', SHA-256",
                "article = 'null', article",
                "article = '{', article",
                "report = x'1f8b', statements"
            })
    void aDamagedRowIsNamed(String change, String told) throws IOException, SQLException {
        Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
        try (SqliteCaseStore store = adding()) {
            store.put(page, read(page));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE page SET " + change);
        }
        try (SqliteCaseStore store = SqliteCaseStore.open(folder)) {
            assertThatThrownBy(store::pages)
                    .isInstanceOf(IOException.class)
                    .hasMessage("Cannot read " + folder + ": page " + read(page).id() + " is damaged: its " + told
                            + "; put case.db back from a copy");
        }
    }

    @Test
    void aCaseOfANewerCasusIsNotTouched() throws IOException, SQLException {
        adding().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(this::adding).hasMessageContaining("newer Casus").hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> SqliteCaseStore.open(folder)).hasMessageContaining("newer Casus");
    }

    @Test
    void aFolderThatIsNoCaseIsNamed() {
        assertThatThrownBy(() -> SqliteCaseStore.open(folder)).hasMessageContaining("is not a case");
    }

    @Test
    void aSecondWriterInThisProcessIsTurnedAway() throws IOException {
        try (SqliteCaseStore first = adding()) {
            assertThatThrownBy(this::adding).hasMessageContaining("writes to the case already");
            assertThat(first.version()).isZero();
        }
        adding().close();
    }

    @Test
    void readersLookWhileOneWrites() throws IOException {
        Page page = Page.of("a.html", TEXT.getBytes(UTF_8));
        try (SqliteCaseStore writer = adding();
                SqliteCaseStore reader = SqliteCaseStore.open(folder)) {
            writer.put(page, read(page));
            assertThat(reader.pages()).hasSize(1);
        }
    }

    @Test
    void aFullDiskLeavesTheCaseAsItWas() throws IOException {
        Page first = Page.of("a.html", TEXT.getBytes(UTF_8));
        try (SqliteCaseStore store = adding()) {
            store.put(first, read(first));
        }
        Page second = Page.of("b.html", ("x".repeat(3_000_000)).getBytes(UTF_8));
        try (SqliteCaseStore store = SqliteCaseStore.openForAdding(folder, who -> {}, 40)) {
            StoredPage large = large(second);
            assertThatThrownBy(() -> store.put(second, large)).hasMessageContaining("disk is full");
            assertThat(store.pages()).extracting(StoredPage::id).containsExactly(StoredPage.idOf(first));
        }
    }

    private SqliteCaseStore adding() throws IOException {
        return SqliteCaseStore.openForAdding(folder, who -> {});
    }

    private static StoredPage large(Page page) {
        return stored(page, "y".repeat(3_000_000));
    }

    private static StoredPage read(Page page) {
        return stored(page, TEXT);
    }

    private static StoredPage stored(Page page, String text) {
        Article article = new Article(
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.of("Bridge to close"),
                Optional.empty(),
                Optional.of("World"),
                List.of("Ana Velik"),
                Optional.of("Courier"),
                Optional.of(OffsetDateTime.parse("2026-10-05T09:00:00Z")),
                Optional.of(LocalDate.of(2026, 10, 6)),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of(new Article.Removed("related links", "Read more")));
        org.casus.statement.Statement statement = new org.casus.statement.Statement(
                "s1",
                List.of(new Span(0, 12)),
                List.of(new Span(13, 17)),
                List.of(new Span(18, 44)),
                Optional.empty(),
                Optional.of("ministry"),
                List.of("ministry"),
                Act.ASSERT,
                Polarity.AFFIRMATIVE,
                List.of(),
                Optional.empty(),
                Optional.of(YearMonth.of(2026, 10)),
                Quotation.INDIRECT);
        return new StoredPage(
                StoredPage.idOf(page),
                page.sha256(),
                page.path(),
                page.url(),
                Optional.empty(),
                article,
                report(statement));
    }

    private static Report report(org.casus.statement.Statement statement) {
        return new Report(List.of(statement), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
