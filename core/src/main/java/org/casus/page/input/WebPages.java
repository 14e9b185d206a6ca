package org.casus.page.input;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.casus.page.Reading;

/**
 * Pages at addresses that the user gave. Asks each site's robots.txt first and keeps its crawl delay; follows five
 * redirects at most; stops at {@link PageBytes#LARGEST} bytes and after a minute. Thread-safe: what several threads ask for is
 * fetched one after the other.
 */
final class WebPages {
    private static final String NAME = "casus";
    private static final String AGENT = "Casus/0.1 (reads single pages on a person's request)";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 5;
    private static final int LAST_PORT = 65_535;
    private static final Pattern USER = Pattern.compile("^(\\p{Alpha}[\\w+.-]{1,20}://)[^/?#]*@");
    private static final long LONGEST_DELAY_MS = 30_000;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private final Map<String, Instant> lastAsked = new HashMap<>();
    private final Duration longest;
    private final Clock clock = Clock.systemUTC();

    WebPages() {
        this(Duration.ofMinutes(1));
    }

    /** @param longest how long one page may take in all */
    WebPages(Duration longest) {
        this.longest = longest;
    }

    static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        try {
            URI address = new URI(input);
            return address.getHost() != null && address.getPort() <= LAST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An address without the user's name and password that may stand in it: they are kept nowhere. */
    static String withoutUser(String address) {
        return USER.matcher(address).replaceFirst("$1");
    }

    /** Fetches a page, or all pages that a feed or sitemap at this address names, a thousand at most. */
    void read(URI address, Consumer<Reading> sink) {
        AddressQueue queue = new AddressQueue(address);
        for (Optional<AddressQueue.Stop> next = queue.next(); next.isPresent(); next = queue.next()) {
            take(next.get(), fetch(next.get().address()), queue, sink);
        }
    }

    private static void take(AddressQueue.Stop stop, Reading reading, AddressQueue queue, Consumer<Reading> sink) {
        if (!(reading instanceof Reading.Found found)) {
            sink.accept(reading);
            return;
        }
        String type = found.page().contentType().orElse("").toLowerCase(Locale.ROOT);
        boolean feed = type.contains("xml") && !type.contains("xhtml") || type.contains("feed+json");
        String where = stop.address().toString();
        if ((feed || type.contains("gzip"))
                && SitemapAddresses.isSitemap(found.page().text())) {
            follow(stop, found.page().text(), queue)
                    .ifPresent(reason -> sink.accept(new Reading.Unreadable(where, reason)));
        } else if (feed) {
            new FeedPages().read(where, PageBytes.plain(found.page().bytes()), sink);
        } else {
            sink.accept(reading);
        }
    }

    /** Queues what a sitemap names; returns what is wrong with it. */
    private static Optional<String> follow(AddressQueue.Stop stop, String sitemap, AddressQueue queue) {
        try {
            return queue.add(stop, SitemapAddresses.of(sitemap, stop.address()));
        } catch (IOException e) {
            return Optional.of("is no sitemap: " + e.getMessage());
        }
    }

    private synchronized Reading fetch(URI address) {
        try {
            if (!rulesOf(address).isAllowed(address.toString())) {
                return new Reading.Unreadable(
                        address.toString(), "may not be fetched: the site's robots.txt forbids it");
            }
            return followed(address);
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable(address.toString(), "is no address that can be fetched: " + e.getMessage());
        } catch (IOException e) {
            return new Reading.Unreadable(address.toString(), WhyUnread.ofAddress(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.Unreadable(address.toString(), "cannot be fetched: stopped");
        }
    }

    private Reading followed(URI address) throws IOException, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            keepDelay(at);
            HttpResponse<InputStream> response = ask(at);
            try (InputStream body = response.body()) {
                Optional<String> location = response.headers().firstValue("Location");
                if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                    return page(address, at, response, body);
                }
                at = URI.create(withoutUser(at.resolve(location.get()).toString()));
                if (!isAddress(at.toString())) {
                    return new Reading.Unreadable(address.toString(), "leads to " + at + ", which is no web address");
                }
            } catch (IllegalArgumentException e) {
                return new Reading.Unreadable(address.toString(), "leads to a broken address");
            }
        }
        return new Reading.Unreadable(address.toString(), "leads on more than " + MOST_REDIRECTS + " times");
    }

    private Reading page(URI address, URI at, HttpResponse<InputStream> response, InputStream body) throws IOException {
        if (response.statusCode() != 200) {
            return new Reading.Unreadable(address.toString(), "answers with status " + response.statusCode());
        }
        byte[] bytes =
                PageBytes.read(new TimedStream(body, clock, clock.instant().plus(longest)));
        Optional<String> type = response.headers().firstValue("Content-Type");
        return PageBytes.reading(address.toString(), bytes, Optional.of(at), type, Optional.of(clock.instant()));
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", AGENT)
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml,application/feed+json,text/plain;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private void keepDelay(URI address) throws IOException, InterruptedException {
        String site = address.getAuthority();
        long delay = Math.min(rulesOf(address).getCrawlDelay(), LONGEST_DELAY_MS);
        Instant last = lastAsked.get(site);
        if (last != null && delay > 0) {
            long wait =
                    Duration.between(clock.instant(), last.plusMillis(delay)).toMillis();
            Thread.sleep(Math.max(0, wait));
        }
        lastAsked.put(site, clock.instant());
    }

    private BaseRobotRules rulesOf(URI address) throws IOException, InterruptedException {
        String site = address.getScheme() + "://" + address.getAuthority();
        BaseRobotRules known = rules.get(site);
        if (known != null) {
            return known;
        }
        URI robots = URI.create(site + "/robots.txt");
        HttpResponse<InputStream> response = ask(robots);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try (InputStream body = response.body()) {
            BaseRobotRules read = response.statusCode() == 200
                    ? parser.parseContent(robots.toString(), body.readNBytes(1 << 19), "text/plain", List.of(NAME))
                    : parser.failedFetch(response.statusCode());
            rules.put(site, read);
            return read;
        }
    }
}
