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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private static final int MOST_ADDRESSES = 1000;
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
            return new URI(input).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Fetches a page, or all pages that a feed or sitemap at this address names, a thousand at most. */
    void read(URI address, Consumer<Reading> sink) {
        Deque<URI> left = new ArrayDeque<>(List.of(address));
        Set<URI> asked = new HashSet<>();
        while (!left.isEmpty()) {
            URI next = left.remove();
            if (asked.size() < MOST_ADDRESSES && asked.add(next)) {
                take(next, fetch(next), left, sink);
            }
        }
    }

    private static void take(URI address, Reading reading, Deque<URI> left, Consumer<Reading> sink) {
        if (!(reading instanceof Reading.Found found)
                || !found.page().contentType().orElse("").contains("xml")
                || found.page().contentType().orElse("").contains("xhtml")) {
            sink.accept(reading);
            return;
        }
        String text = found.page().text();
        try {
            if (SitemapAddresses.isSitemap(text)) {
                left.addAll(SitemapAddresses.of(text, address));
                return;
            }
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(address.toString(), "is no sitemap: " + e.getMessage()));
            return;
        }
        new FeedPages().read(address.toString(), PageBytes.plain(found.page().bytes()), sink);
    }

    private synchronized Reading fetch(URI address) {
        try {
            if (!rulesOf(address).isAllowed(address.toString())) {
                return new Reading.Unreadable(
                        address.toString(), "may not be fetched: the site's robots.txt forbids it");
            }
            return followed(address);
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
                at = at.resolve(location.get());
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
                .header("Accept", "text/html,application/xhtml+xml,application/xml,text/plain;q=0.8")
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
