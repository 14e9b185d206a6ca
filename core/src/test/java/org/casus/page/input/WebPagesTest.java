package org.casus.page.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.page.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server on loopback, never the open web. */
class WebPagesTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        answer("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private\nSitemap: none\n");
        answer("/page", 200, "text/html; charset=utf-8", "<p>Officials said the bridge was open.</p>");
        answer("/private", 200, "text/html", "<p>secret</p>");
        answer("/gone", 410, "text/html", "gone");
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/page");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/circle", exchange -> {
            exchange.getResponseHeaders().add("Location", "/circle");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", WebPagesTest::writeForever);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsFetchedAndKnowsWhereItEndedUp() {
        assertThat(read("/moved")).singleElement().isInstanceOfSatisfying(Reading.Found.class, found -> {
            assertThat(found.page().url()).contains(address("/page"));
            assertThat(found.page().text()).contains("the bridge was open");
        });
    }

    @Test
    void robotsTxtIsRespected() {
        assertThat(reason("/private")).contains("robots.txt forbids it");
    }

    @Test
    void aCircleOfRedirectsEnds() {
        assertThat(reason("/circle")).contains("leads on more than");
    }

    @Test
    void anAddressWhereNothingAnswersSaysSo() {
        List<Reading> readings = new ArrayList<>();
        URI address = address("/");
        server.stop(0);
        new WebPages(Duration.ofSeconds(5)).read(address, readings::add);
        assertThat(((Reading.Unreadable) readings.get(0)).reason())
                .isEqualTo("cannot be fetched: nothing answers there");
    }

    @Test
    void severalThreadsAskForASitesRulesOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.removeContext("/robots.txt");
        server.createContext("/robots.txt", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        WebPages pages = new WebPages(Duration.ofSeconds(5));
        List<Reading> readings = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> reads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            reads.add(threads.submit(() -> pages.read(address("/page"), readings::add)));
        }
        for (Future<?> read : reads) {
            read.get();
        }
        assertThat(readings).hasSize(8).allMatch(Reading.Found.class::isInstance);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anErrorStatusIsTheReason() {
        assertThat(reason("/gone")).contains("status 410");
    }

    @Test
    void anEndlessAnswerIsGivenUp() {
        assertThat(reason("/endless")).matches(".*(takes too long|larger than).*");
    }

    @Test
    void aSitemapGivesThePagesItNames() {
        String site = address("/").toString();
        answer(
                "/sitemap.xml",
                200,
                "application/xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + site
                        + "page</loc></url><url><loc>http://elsewhere.example/</loc></url></urlset>");
        assertThat(read("/sitemap.xml"))
                .extracting(WebPagesTest::told)
                .containsExactly("is a sitemap of 2 addresses, of which are left out: 1 of another host", "read");
    }

    @Test
    void anIndexOfSitemapsIsFollowedOneLevel() {
        String head = "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
        answer("/index.xml", 200, "text/xml", head + sitemap("map.xml") + sitemap("deeper.xml") + "</sitemapindex>");
        answer("/deeper.xml", 200, "text/xml", head + sitemap("map.xml") + "</sitemapindex>");
        answer(
                "/map.xml",
                200,
                "text/xml",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + address("/page")
                        + "</loc></url></urlset>");
        assertThat(read("/index.xml"))
                .extracting(WebPagesTest::told)
                .containsExactly("is a sitemap index that another sitemap names; it is not followed", "read");
    }

    private String sitemap(String name) {
        return "<sitemap><loc>" + address("/" + name) + "</loc></sitemap>";
    }

    @Test
    void moreAddressesThanAreReadAreCounted() {
        List<URI> many = IntStream.range(0, 1200)
                .mapToObj(i -> URI.create("http://a.example/" + i))
                .toList();
        AddressQueue queue = new AddressQueue(URI.create("http://a.example/sitemap.xml"));
        AddressQueue.Stop given = queue.next().orElseThrow();
        assertThat(queue.add(given, new SitemapAddresses(false, many, 0)))
                .contains("is a sitemap of 1200 addresses, of which are left out:"
                        + " 200 beyond the 1000 that are read at a time");
        assertThat(queue.add(given, new SitemapAddresses(false, List.of(), 0)))
                .contains("is a sitemap that names no address");
        assertThat(Stream.generate(queue::next).takeWhile(Optional::isPresent)).hasSize(1000);
    }

    @Test
    void theSameHostMayComeWithOrWithoutWww() throws IOException {
        SitemapAddresses named = SitemapAddresses.of(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://www.a.example/1</loc></url>"
                        + "<url><loc>http://b.example/2</loc></url></urlset>",
                URI.create("http://a.example/sitemap.xml"));
        assertThat(named.own()).containsExactly(URI.create("http://www.a.example/1"));
        assertThat(named.foreign()).isEqualTo(1);
    }

    @Test
    void aJsonFeedIsReadAsAFeed() {
        answer("/feed", 200, "application/feed+json", """
                {"version":"https://jsonfeed.org/version/1.1","items":[{"url":"http://a.example/1","content_text":"One."}]}""");
        assertThat(read("/feed"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Found.class,
                        found -> assertThat(found.page().url()).contains(URI.create("http://a.example/1")));
    }

    @Test
    void aUserAndAPasswordInAnAddressAreKeptNowhere() {
        List<Reading> readings = new ArrayList<>();
        String given = address("/page").toString().replace("://", "://ana:secret@");
        new PageReader().read(List.of(given), readings::add);
        assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Found.class, found -> {
            assertThat(found.page().path()).isEqualTo(address("/page").toString());
            assertThat(found.page().url()).contains(address("/page"));
        });
    }

    private static String told(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable ? unreadable.reason() : "read";
    }

    private String reason(String path) {
        return ((Reading.Unreadable) read(path).get(0)).reason();
    }

    private List<Reading> read(String path) {
        List<Reading> readings = new ArrayList<>();
        new WebPages(Duration.ofSeconds(2)).read(address(path), readings::add);
        return readings;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body.getBytes(UTF_8));
            }
        });
    }

    private static void writeForever(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
                out.write("<p>and so on</p>".getBytes(UTF_8));
                out.flush();
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
