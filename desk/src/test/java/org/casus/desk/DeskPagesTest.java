package org.casus.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
                .contains("2 pages carry this denial, from 2 independent origins; 2 pages carry what is denied, from 1.");
        assertThat(open("/statements?q=guns&act=deny").select(".results .num").text())
                .contains("2 pages, 2 origins; held on 2 pages, 1 origin");
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
