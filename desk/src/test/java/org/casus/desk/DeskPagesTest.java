package org.casus.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.copy.Ruling.Verdict;
import org.casus.desk.catalogue.Catalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of the desk say. */
class DeskPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static DeskServer desk;

    @BeforeAll
    static void start() throws IOException {
        desk = DeskServer.start(InventedCase.full(), Decisions.none(), () -> InventedCase.TODAY, 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aPageThatDeniesAStatementDoesNotCarryIt() throws Exception {
        assertThat(open("/statements/pa1/s1").select(".standfirst").text())
                .contains("2 pages carry it, from 1 independent origin; 2 pages deny it, from 2.");
        assertThat(open("/statements/pc3/s2").select(".standfirst").text())
                .contains(
                        "2 pages carry this denial, from 2 independent origins; 2 pages carry what is denied, from 1.");
        assertThat(open("/statements?q=guns&act=deny").select(".results .num").text())
                .contains("2 pages, 2 origins; held on 2 pages, 1 origin");
    }

    @Test
    void whatAPersonDecidedStandsWithNameAndReasonWhereverItHolds() throws Exception {
        StatementId charge = new StatementId("pa1", "s1");
        StatementId threat = new StatementId("pa1", "s3");
        CaseSource decided = InventedCase.ruled(
                onClaim(new Ruling.Merge(charge, new StatementId("pb2", "s1"), "one charge", "Ana V.")),
                onClaim(new Ruling.SetState(threat, Commitment.State.KEPT, "the answer came", "Ben K.")),
                new CaseRuling.OnOrigin(new org.casus.copy.Ruling(
                        "pb2", "pa1", Verdict.NOT_ONE_ORIGIN, "<i>own</i> reporting", "Cara L.")));
        try (DeskServer ruled = DeskServer.start(decided, Decisions.none(), () -> InventedCase.TODAY, 0)) {
            assertThat(open(ruled, "/").select(".ruled").text()).contains("Ana V.", "Ben K.", "Cara L.");
            assertThat(open(ruled, "/disagreements").select(".ruled").text())
                    .contains("decided by Ana V.: one claim. one charge");
            Element kept = open(ruled, "/commitments").select("#k-k2").first();
            assertThat(kept).isNotNull();
            assertThat(kept.text())
                    .contains("decided by Ben K.: kept. the answer came")
                    .doesNotContain("No report either way");
            assertThat(open(ruled, "/sources").select(".ruled").text())
                    .contains("Cara L.", "not one origin", "<i>own</i> reporting");
            assertThat(open(ruled, "/pages/pb2").select(".ruled").text()).contains("Cara L.");
            assertThat(open(ruled, "/statements/pa1/s1").select("#facts ~ *").text())
                    .contains("decided on by a person", "Ana V.", "Cara L.")
                    .doesNotContain("not confirmed");
        }
    }

    @Test
    void theFormStartsFromTheDecisionThatHolds() throws Exception {
        assertThat(open("/compare/pa1/pc3").select("option[selected]").val()).isEqualTo("not-one-origin");
        assertThat(open("/compare/pb2/pa1").select("option[selected]").val()).isEqualTo("one-origin");
        CaseSource decided = InventedCase.ruled(
                onPages(Verdict.ONE_ORIGIN),
                onPages(Verdict.NOT_ONE_ORIGIN),
                onClaim(new Ruling.Relabel(new StatementId("pa1", "s1"), "Shells", "shorter", "Ana V.")));
        try (DeskServer ruled = DeskServer.start(decided, Decisions.none(), () -> InventedCase.TODAY, 0)) {
            assertThat(open(ruled, "/compare/pb2/pa1")
                            .select("option[selected]")
                            .val())
                    .isEqualTo("not-one-origin");
        }
    }

    @Test
    void aRequestWhoseDayWasNotFoundIsShownInItsWords() throws Exception {
        assertThat(open("/obligations").select("main").text())
                .contains("Someone asks for it: “")
                .doesNotContain("Day not stated");
    }

    @Test
    void pendingIsTheSameNumberEverywhere() throws Exception {
        String front = open("/").select(".front .count").text();
        int rows = open("/commitments").select("#c-pending + table tbody tr").size();
        assertThat(rows).isEqualTo(1);
        assertThat(front).contains(rows + "pending commitment");
    }

    @Test
    void aBoardOfManyPartiesShowsEachWithItsWordsUnderWhatItHolds() throws Exception {
        try (DeskServer crowded = DeskServer.start(
                InventedCase.crowded("Norland", "Sudland", "Ostmark"), Decisions.none(), () -> InventedCase.TODAY, 0)) {
            Document board = open(crowded, "/disagreements");
            assertThat(board.select(".board thead th").eachText())
                    .containsExactly("Claim", "Who holds it", "Who denies it");
            assertThat(board.select("td[data-l='Who holds it'] .voice b:first-child")
                            .eachText())
                    .contains("Belmar", "Norland", "Sudland", "Ostmark");
            assertThat(board.select("td[data-l='Who denies it'] .voice:has(a.quote)"))
                    .hasSize(1);
            assertThat(board.select(".board .k-silent")).isEmpty();
        }
    }

    @Test
    void anOutletIsNamedByItsNameWhereAPageCreditsItsSite() {
        Catalogue catalogue = new Catalogue("case", InventedCase.full().view(InventedCase.TODAY));
        String outlet = catalogue.outlet(catalogue.articles().get(0));
        String site = outlet.toLowerCase(Locale.ROOT).replaceAll("^the | ", "") + ".example";
        assertThat(catalogue.credited(site)).isEqualTo(outlet);
        assertThat(catalogue.credited("elsewhere.example")).isEqualTo("elsewhere.example");
    }

    @Test
    void aCellWithoutANoteIsEmpty() throws Exception {
        assertThat(open("/intake").select("td[data-l=Note] > div:empty")).isEmpty();
    }

    private static CaseRuling onClaim(Ruling ruling) {
        return new CaseRuling.OnClaim(ruling);
    }

    private static CaseRuling onPages(Verdict verdict) {
        return new CaseRuling.OnOrigin(new org.casus.copy.Ruling("pa1", "pb2", verdict, "seen", "Ana V."));
    }

    private static Document open(String path) throws Exception {
        return open(desk, path);
    }

    private static Document open(DeskServer server, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return Jsoup.parse(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
