package org.casus.article.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/**
 * Finds a page's dates: structured data, meta elements, marked-up times, the address, dates in the visible text, in
 * this order. Belongs to one page.
 */
public final class PublicationDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "og:published_time",
        "publishdate",
        "publish_date",
        "publish-date",
        "pubdate",
        "published_time",
        "publication_date",
        "date.issued",
        "dc.date.issued",
        "dcterms.date",
        "dc.date",
        "dc.date.created",
        "dcterms.created",
        "dcterms.issued",
        "sailthru.date",
        "parsely-pub-date",
        "article.published",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "article_date_original",
        "rnews:datepublished",
        "citation_publication_date",
        "citation_date",
        "displaydate",
        "ptime",
        "cdate",
        "mediator_published_time",
        "date",
        "creation_date",
        "created",
        "datecreated",
        "release_date",
        "pub_date",
        "timestamp",
        "article:post_date",
        "og:release_date",
        "published", "date_published", "article_date", "article:publish_date", "vr:published_time",
        "last-modified-publish",
        "datetime",
        "pdate",
        "dcterms.date.created",
        "eomportal-lastupdate-original"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "revised",
        "modified_time",
        "article:updated",
        "og:modified_time",
        "utime"
    };

    private final PageLayout layout;
    private final DateReader reader;

    private PublicationDates(PageLayout layout, DateReader reader) {
        this.layout = layout;
        this.reader = reader;
    }

    /**
     * Reads the page's dates.
     *
     * @param published what structured data says, as it stands there
     * @param modified likewise
     * @param latest the last day that is believed: the day of capture, or today
     * @param firstBodyBlock where the body begins; dates of the visible text are looked for around it
     */
    public static Dates find(
            PageLayout layout,
            Optional<String> published,
            Optional<String> modified,
            Optional<String> address,
            LocalDate latest,
            int firstBodyBlock) {
        PublicationDates dates = new PublicationDates(layout, new DateReader(latest, order(layout.head())));
        Optional<Temporal> changed = modified.flatMap(dates.reader::read).or(() -> dates.meta(MODIFIED));
        Optional<Temporal> stated = published
                .flatMap(dates.reader::read)
                .or(() -> dates.meta(PUBLISHED))
                .or(() -> dates.property("datePublished"));
        Optional<Temporal> located = address.flatMap(dates::fromAddress);
        Optional<Temporal> shown = new ShownDates(layout, dates.reader, firstBodyBlock).best();
        Optional<Temporal> first = stated.map(date -> onThePagesClock(date, located, shown))
                .or(() -> located)
                .or(() -> shown)
                .or(() -> dates.property("dateCreated"))
                .or(() -> changed)
                .or(() -> dates.property("dateModified"));
        return new Dates(first, changed);
    }

    /** A time in UTC may fall on the day before or after the page's own day: the day that readers see is taken. */
    private static Temporal onThePagesClock(Temporal stated, Optional<Temporal> located, Optional<Temporal> shown) {
        if (!(stated instanceof OffsetDateTime time) || !time.getOffset().equals(ZoneOffset.UTC)) {
            return stated;
        }
        for (Optional<Temporal> clue : List.of(located, shown)) {
            LocalDate day = clue.map(PublicationDates::day).orElse(time.toLocalDate());
            if (Math.abs(ChronoUnit.DAYS.between(day, time.toLocalDate())) == 1) {
                return day;
            }
        }
        return stated;
    }

    private static LocalDate day(Temporal date) {
        return date instanceof OffsetDateTime time ? time.toLocalDate() : LocalDate.from(date);
    }

    private static DateReader.Order order(PageHead head) {
        String language =
                head.language().or(() -> head.meta("og:locale")).orElse("").toLowerCase(Locale.ROOT);
        boolean american = language.equals("en") || language.startsWith("en-us") || language.startsWith("en_us");
        return american ? DateReader.Order.MONTH_FIRST : DateReader.Order.DAY_FIRST;
    }

    private Optional<Temporal> meta(String[] names) {
        PageHead head = layout.head();
        for (String name : names) {
            for (String content : head.all(name)) {
                Optional<Temporal> date = reader.read(content);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Temporal> property(String name) {
        for (int e : layout.head().properties()) {
            Element element = layout.element(e);
            if (element.attr("itemprop").contains(name)) {
                Optional<Temporal> date = stated(element);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Temporal> stated(Element element) {
        return stated(element, reader);
    }

    /** The date in an element's attributes, else in its words. */
    static Optional<Temporal> stated(Element element, DateReader reader) {
        for (String key : new String[] {"datetime", "content", "title"}) {
            String value = element.attr(key);
            Optional<Temporal> date = value.isEmpty() ? Optional.empty() : reader.read(value);
            if (date.isPresent()) {
                return date;
            }
        }
        return reader.read(element.ownText());
    }

    /** {@code /2020/10/30/} or {@code /20201030/} in an address. */
    private Optional<Temporal> fromAddress(String address) {
        String path = address.length() > 500 ? address.substring(0, 500) : address;
        List<String> parts = new ArrayList<>();
        for (String part : path.split("[/_.?=&-]", -1)) {
            parts.add(part);
        }
        for (int i = 0; i + 2 < parts.size(); i++) {
            String year = parts.get(i);
            boolean dated = year.matches("(19|20)\\d\\d")
                    && parts.get(i + 1).matches("\\d{1,2}")
                    && parts.get(i + 2).matches("\\d{1,2}");
            if (dated) {
                return reader.read(year + "-" + parts.get(i + 1) + "-" + parts.get(i + 2));
            }
        }
        return parts.stream()
                .filter(p -> p.matches("20[012]\\d[01]\\d[0-3]\\d"))
                .findFirst()
                .flatMap(reader::read);
    }
}
