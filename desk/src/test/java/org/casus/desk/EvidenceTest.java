package org.casus.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks the whole desk by its links, as a reader could. */
class EvidenceTest {
    private static final int MOST_PAGES = 400;
    private static final String CELLS =
            ".board td:has(.tag):not(:has(.k-silent)), .ledger td.n, .ledger td[data-l=Earlier]:has(a)";

    private static final Map<String, Document> PAGES = new HashMap<>();
    private static final Map<String, String> BROKEN = new HashMap<>();
    private static DeskServer desk;

    @BeforeAll
    static void walk() throws Exception {
        desk = DeskServer.start(InventedCase.full(), Decisions.none(), () -> InventedCase.TODAY, 0);
        HttpClient client = HttpClient.newHttpClient();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty() && PAGES.size() < MOST_PAGES) {
            String path = next.remove();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                BROKEN.put(path, "status " + answer.statusCode());
            }
            Document page = Jsoup.parse(answer.body());
            PAGES.put(path, page);
            for (Element link : page.select("a[href^=/]")) {
                String target = withoutFragment(link.attr("href"));
                if (!PAGES.containsKey(target) && !next.contains(target)) {
                    next.add(target);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(BROKEN).isEmpty();
        assertThat(PAGES).hasSizeLessThan(MOST_PAGES).hasSizeGreaterThan(20);
    }

    @Test
    void everyLinkToAPlaceFindsIt() {
        List<String> lost = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("a[href*=#]").forEach(link -> {
            String href = link.attr("href");
            String id = href.substring(href.indexOf('#') + 1);
            Document target = href.startsWith("#") ? page : PAGES.get(withoutFragment(href));
            if (target == null || target.getElementById(id) == null) {
                lost.add(path + " -> " + href);
            }
        }));
        assertThat(lost).isEmpty();
    }

    @Test
    void everyLinkToWordsFindsThemMarked() {
        List<String> unmarked = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("a[href^=/pages/][href*=#]").forEach(link -> {
            String href = link.attr("href");
            Document target = PAGES.get(withoutFragment(href));
            Element place = target == null ? null : target.getElementById(href.substring(href.indexOf('#') + 1));
            if (place == null
                    || !place.normalName().equals("mark")
                    || place.text().isBlank()) {
                unmarked.add(path + " -> " + href);
            }
        }));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void everyQuotedWordOpensOnAStatementOrAStoredPage() {
        List<String> loose = new ArrayList<>();
        PAGES.forEach((path, page) -> page.select("main .quote:not(:has(a)):not(a):not(:has(mark)):not(.dropped)")
                .forEach(quote -> loose.add(path + ": " + quote.text())));
        assertThat(loose).isEmpty();
    }

    @Test
    void everyStanceFigureAndStateOpensOnItsWords() {
        List<String> loose = new ArrayList<>();
        int cells = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element cell : page.getValue().select(CELLS)) {
                cells++;
                if (cell.select("a[href^=/pages/][href*=#], a[href^=/map], a[href^=/obligations]")
                        .isEmpty()) {
                    loose.add(page.getKey() + ": " + cell.text());
                }
            }
        }
        assertThat(loose).isEmpty();
        assertThat(cells).isGreaterThan(5);
    }

    private static String withoutFragment(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }
}
