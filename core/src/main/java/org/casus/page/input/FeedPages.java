package org.casus.page.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.page.Reading;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS, Atom or JSON feed as pages, each with as much of its text as the feed carries. */
final class FeedPages implements PageContainer {
    private static final List<String> ENDINGS = List.of(".rss", ".atom", ".rdf", ".xml", ".json");
    private static final String WITHOUT_ENTRIES = "is a feed without entries";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public boolean isNamed(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        readings(where, in).forEach(sink);
    }

    private List<Reading> readings(String where, InputStream in) {
        List<Reading> readings = new ArrayList<>();
        try {
            byte[] bytes = PageBytes.read(in);
            Reading whole =
                    PageBytes.reading(where, bytes, Optional.empty(), Optional.of("text/xml"), Optional.empty());
            if (whole instanceof Reading.Found found) {
                readFeed(where, found.page().text(), readings::add);
            } else {
                readings.add(whole);
            }
        } catch (IOException | FeedException | IllegalArgumentException e) {
            readings.add(
                    new Reading.Unreadable(where, "is not a feed: " + WhyUnread.plain(String.valueOf(e.getMessage()))));
        }
        return readings;
    }

    private void readFeed(String where, String text, Consumer<Reading> sink) throws IOException, FeedException {
        if (text.stripLeading().startsWith("{")) {
            readJson(where, json.readTree(text), sink);
        } else if (SitemapAddresses.isSitemap(text)) {
            sink.accept(new Reading.Unreadable(
                    where,
                    "is a sitemap, a list of addresses only; give the sitemap's own address to fetch its pages"));
        } else if (NestingDepth.isTooDeep(text)) {
            sink.accept(new Reading.Unreadable(where, NestingDepth.TOO_DEEP));
        } else {
            readXml(where, text, sink);
        }
    }

    private static void readXml(String where, String text, Consumer<Reading> sink) throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
        List<SyndEntry> entries = feed.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            SyndEntry entry = entries.get(i);
            String link = Optional.ofNullable(entry.getLink()).orElse("");
            sink.accept(new ComposedPage(
                            present(entry.getTitle()),
                            present(entry.getAuthor()),
                            present(feed.getTitle()),
                            Optional.ofNullable(entry.getPublishedDate())
                                    .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                                    .map(Date::toInstant)
                                    .map(Object::toString),
                            SavedPages.address(link),
                            longest(entry))
                    .reading(where + "#" + (i + 1)));
        }
        if (entries.isEmpty()) {
            sink.accept(new Reading.Unreadable(where, WITHOUT_ENTRIES));
        }
    }

    /** The full content where the feed has it, else the summary. */
    private static String longest(SyndEntry entry) {
        Stream<SyndContent> description = Stream.ofNullable(entry.getDescription());
        return Stream.concat(entry.getContents().stream(), description)
                .map(SyndContent::getValue)
                .filter(value -> value != null)
                .max(Comparator.comparingInt(String::length))
                .map(value -> value.contains("<") ? value : ComposedPage.paragraphs(value))
                .orElse("");
    }

    private static void readJson(String where, JsonNode feed, Consumer<Reading> sink) {
        if (!feed.path("version").asText().contains("jsonfeed.org")) {
            sink.accept(new Reading.Unreadable(where, "is JSON, but not a JSON feed"));
            return;
        }
        int number = 0;
        for (JsonNode item : feed.path("items")) {
            number++;
            String html = item.path("content_html")
                    .asText(ComposedPage.paragraphs(item.path("content_text")
                            .asText(item.path("summary").asText())));
            sink.accept(new ComposedPage(
                            present(item.path("title").asText()),
                            present(item.path("authors").path(0).path("name").asText()),
                            present(feed.path("title").asText()),
                            present(item.path("date_published").asText()),
                            SavedPages.address(item.path("url").asText()),
                            html)
                    .reading(where + "#" + number));
        }
        if (number == 0) {
            sink.accept(new Reading.Unreadable(where, WITHOUT_ENTRIES));
        }
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
