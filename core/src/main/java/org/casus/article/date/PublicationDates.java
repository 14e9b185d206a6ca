package org.casus.article.date;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
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
        "vr:published_time",
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
        Optional<Temporal> first = published
                .flatMap(dates.reader::read)
                .or(() -> dates.meta(PUBLISHED))
                .or(() -> dates.property("datePublished"))
                .or(() -> address.flatMap(dates::fromAddress))
                .or(() -> dates.times(firstBodyBlock))
                .or(() -> dates.marked(firstBodyBlock))
                .or(() -> dates.visible(firstBodyBlock))
                .or(() -> dates.property("dateCreated"))
                .or(() -> changed)
                .or(() -> dates.property("dateModified"));
        return new Dates(first, changed);
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

    /** The {@code time} element nearest to the body's beginning, not in a list of other articles or in comments. */
    private Optional<Temporal> times(int body) {
        Optional<Temporal> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int e : layout.head().times()) {
            int distance = Math.abs(layout.firstBlock(e) - body);
            if (distance < nearest && !isElsewhere(e)) {
                Optional<Temporal> date = stated(layout.element(e))
                        .or(() -> reader.read(layout.element(e).text()));
                if (date.isPresent()) {
                    best = date;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private boolean isElsewhere(int element) {
        int e = element;
        while (e > 0) {
            Reason mark = layout.mark(e).orElse(Reason.BEFORE);
            switch (mark) {
                case RELATED, COMMENTS, SIDEBAR, NAVIGATION, FOOTER, ADVERTISEMENT -> {
                    return true;
                }
                default -> e = layout.parent(e);
            }
        }
        return false;
    }

    /** A date in a block whose mark-up names it a date or byline. */
    private Optional<Temporal> marked(int body) {
        return search(body, true);
    }

    private Optional<Temporal> visible(int body) {
        return search(body, false);
    }

    private Optional<Temporal> search(int body, boolean marked) {
        Optional<Temporal> best = Optional.empty();
        int nearest = 60;
        for (int b = 0; b < layout.blocks().size(); b++) {
            Block block = layout.blocks().get(b);
            int distance = b <= body ? body - b : (b - body) * 2;
            if (block.length() > 150 || distance >= nearest || block.length() < 6) {
                continue;
            }
            if (isElsewhere(block.element()) || marked != isMarked(block.element())) {
                continue;
            }
            Optional<Temporal> date = reader.read(block.text());
            if (date.isPresent()) {
                best = date;
                nearest = distance;
            }
        }
        return best;
    }

    private boolean isMarked(int element) {
        int e = element;
        for (int steps = 0; e > 0 && steps < 4; steps++) {
            String names = layout.element(e).className().toLowerCase(Locale.ROOT);
            if (layout.mark(e).filter(m -> m == Reason.BYLINE).isPresent()
                    || names.contains("date")
                    || names.contains("time")) {
                return true;
            }
            e = layout.parent(e);
        }
        return false;
    }
}
