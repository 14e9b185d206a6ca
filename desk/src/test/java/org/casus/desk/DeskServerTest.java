package org.casus.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.casus.casefile.CaseRuling;
import org.casus.copy.Ruling;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final List<CaseRuling> DECIDED = new CopyOnWriteArrayList<>();

    private static DeskServer desk;
    private static DeskServer bare;

    @BeforeAll
    static void start() throws IOException {
        desk = DeskServer.start(InventedCase.full(), DECIDED::add, () -> InventedCase.TODAY, 0);
        bare = DeskServer.start(InventedCase.bare(), Decisions.none(), () -> InventedCase.TODAY, 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
        bare.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pages/pa1",
                "/statements",
                "/map",
                "/obligations",
                "/desk.css",
                "/mark.svg",
                "/api/case",
                "/none"
            })
    void everyAnswerForbidsForeignCodeFramesAndGuesses(String path) throws Exception {
        HttpResponse<String> answer = get(desk, path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "10.0.0.7"})
    void aRequestUnderAnotherNameIsTurnedAway(String host) throws Exception {
        assertThat(statusFor(host)).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:8080", "LOCALHOST", "[::1]:99"})
    void aRequestUnderThisMachinesNameIsAnswered(String host) throws Exception {
        assertThat(statusFor(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void pagesWithoutADecisionCanOnlyBeRead(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(desk, "/"))
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build();

        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aDecisionOnTwoPagesIsKept() throws Exception {
        HttpResponse<String> answer = decide("verdict=one-origin&note=same+press+release&by=Ana+V.", at(desk, ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/compare/pb2/pa1");
        assertThat(DECIDED)
                .contains(new CaseRuling.OnOrigin(
                        new Ruling("pb2", "pa1", Ruling.Verdict.ONE_ORIGIN, "same press release", "Ana V.")));
    }

    @Test
    void anotherSitesFormDecidesNothing() throws Exception {
        int before = DECIDED.size();

        assertThat(decide("verdict=one-origin&note=n&by=b", URI.create("http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(DECIDED).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict=one-origin&note=&by=b", "verdict=guilty&note=n&by=b", "note=n&by=b", ""})
    void aDecisionWithoutItsReasonOrNameIsRefused(String form) throws Exception {
        assertThat(decide(form, at(desk, "")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/compare?page=pa1&other=pa1", "/compare?page=pa1", "/compare/pa1/pa1"})
    void withoutTwoPagesToCompareTheFormIsShown(String path) throws Exception {
        HttpResponse<String> answer = get(desk, path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sources#two");
        Document form = Jsoup.parse(get(desk, "/sources").body());
        assertThat(form.getElementById("two")).isNotNull();
        assertThat(form.select("#other option[selected]").val())
                .isNotEqualTo(form.select("#page option").val());
    }

    private static HttpResponse<String> decide(String form, URI from) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(desk, "/compare/pb2/pa1"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", from.toString())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/none", "/pages/none", "/statements/pa1/s99", "/statements/pa1/x", "/statements/%3Cb%3E/s1"})
    void whatIsNotInTheCaseIsSaidToBeNotThere(String path) throws Exception {
        HttpResponse<String> answer = get(desk, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Not in this case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pages/pd4",
                "/pages/pe5",
                "/statements/pd4/s1",
                "/statements?q=%3Cscript%3Ealert(1)%3C/script%3E&speaker=%22%3E%3Cscript%3E",
                "/disagreements",
                "/commitments",
                "/obligations",
                "/timeline",
                "/map",
                "/map?version=2",
                "/sources",
                "/compare/pb2/pa1",
                "/intake"
            })
    void wordsOfAPageNeverBecomeCode(String path) throws Exception {
        Document page = Jsoup.parse(get(desk, path).body());

        assertThat(page.select("script, style, [style], [onclick], [onerror], [onload], iframe, object, base"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
        assertThat(page.select("b[onclick]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/statements",
                "/disagreements",
                "/commitments",
                "/obligations",
                "/timeline",
                "/map",
                "/sources",
                "/intake"
            })
    void aCaseWithoutPagesSaysSo(String path) throws Exception {
        HttpResponse<String> answer = get(bare, path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).containsIgnoringCase("no ");
    }

    @Test
    void theWholeCaseComesAsJson() throws Exception {
        HttpResponse<String> answer = get(desk, "/api/case");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"place\":\"Sorn pass\"");
        assertThat(answer.body()).startsWith("{\"casus\":\"1\",\"today\":\"2031-05-20\"");
    }

    @Test
    void eachMapsWordOnAPlaceStandsBesideTheOthers() throws Exception {
        Document page = Jsoup.parse(get(desk, "/map?version=1").body());

        assertThat(page.select(".places tbody .tag").eachText()).containsExactly("in Orvia", "in Belmar");
        assertThat(page.select(".tools a[aria-current=true]").text()).isEqualTo("Orvian survey");
        assertThat(page.select("svg.map path[class^=diff]")).hasSize(1);
        assertThat(page.select("svg.map path.line-b.line-off")).isNotEmpty();
    }

    @Test
    void anObligationShowsItsElementsAndThatItIsNoAdvice() throws Exception {
        Document page = Jsoup.parse(get(desk, "/obligations").body());

        assertThat(page.select(".elements tbody .tag").eachText()).containsExactly("met", "contested", "met");
        assertThat(page.select(".elements a[href=/pages/pa1#t1]")).hasSize(1);
        assertThat(page.select("main").text()).contains("On the elements as recorded; not legal advice.");
    }

    @Test
    void aSearchComesAsJsonInItsOrder() throws Exception {
        assertThat(get(desk, "/api/statements?q=guns&act=deny").body())
                .startsWith("{\"query\":\"guns\",\"statements\":[{\"id\":\"pa1:s4\"")
                .doesNotContain("pa1:s3");
    }

    private static URI at(DeskServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> get(DeskServer server, String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(at(server, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String statusFor(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .limit(1)
                    .collect(Collectors.joining());
        }
    }
}
