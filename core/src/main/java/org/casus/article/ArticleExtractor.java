package org.casus.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.article.body.BodyFinder;
import org.casus.article.body.PageKind;
import org.casus.article.body.Selection;
import org.casus.article.date.Dates;
import org.casus.article.date.PublicationDates;
import org.casus.article.furniture.Reason;
import org.casus.article.language.LanguageDetector;
import org.casus.article.layout.LayoutBuilder;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.casus.article.metadata.Bylines;
import org.casus.article.metadata.Headlines;
import org.casus.article.metadata.JsonLd;
import org.casus.article.metadata.Outlets;
import org.casus.article.metadata.Sections;
import org.casus.article.metadata.SourceLinks;
import org.casus.article.metadata.StructuredArticle;
import org.casus.article.plain.PlainArticle;
import org.casus.article.plain.PlainReader;
import org.casus.article.script.ScriptBody;
import org.casus.page.Page;
import org.jsoup.Jsoup;

/**
 * Takes the clean article out of a page, HTML or plain text scraped off one.
 *
 * <p>{@code new ArticleExtractor(day).extract(Page.of("a.html", bytes)).text()} is the body, paragraphs parted by one
 * empty line. No date after tomorrow is believed, counted from the page's capture or, where that is unknown, from the day
 * of reading: a page from farther east may be a day ahead. Stateless and thread-safe; the same page read for the same day
 * always gives the same article.
 */
public final class ArticleExtractor {
    private static final int LONGEST = 12_000_000;

    /** Characters of a body that are kept as its text: a book's, more than any article has. */
    private static final int LONGEST_TEXT = 600_000;

    private static final int MOST_TAGS = 100_000;

    private static final Pattern TAG = Pattern.compile("<[/!]?\\p{Alpha}");
    /** How a page begins that is HTML whatever it is called, behind an XML head and comments. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:<\\?xml[^>]*+>\\s*+|<!--(?:(?!-->).)*+-->\\s*+)*+<(?:!doctype html|html|head|body)\\b", Pattern.DOTALL);

    private static final Pattern ANY_TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern HTML = Pattern.compile("<!doctype|<html|<head|<body|<p>|<div");

    private final LocalDate day;

    /** @param day of reading, in UTC, for pages of which nobody knows when they were captured */
    public ArticleExtractor(LocalDate day) {
        this.day = day;
    }

    /** Extracts the article of a page. Never throws on a page's content: a page without an article says why. */
    public Article extract(Page page) {
        String text = page.text();
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (bounded.isBlank()) {
            return Article.without(Article.Kind.NONE, "an empty page");
        }
        LocalDate last = page.captured()
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
                .orElse(day)
                .plusDays(1);
        return withinReach(isHtml(page, bounded) ? withRest(bounded, page.url(), last) : fromPlain(bounded, last));
    }

    /** A text too long to be read ends with its last whole paragraph, line or word before the limit; the rest is kept. */
    private static Article withinReach(Article article) {
        String text = article.text();
        if (text.length() <= LONGEST_TEXT) {
            return article;
        }
        int end = IntStream.of(text.lastIndexOf("\n\n", LONGEST_TEXT), text.lastIndexOf(' ', LONGEST_TEXT))
                .filter(at -> at > LONGEST_TEXT / 2)
                .findFirst()
                .orElseGet(() -> text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TEXT)));
        List<Article.Removed> removed = new ArrayList<>(article.removed());
        removed.add(
                new Article.Removed(Reason.BEYOND.words(), text.substring(end).strip()));
        return article.withText(text.substring(0, end).stripTrailing(), removed);
    }

    /** By what the text is: a file named .html may hold plain lines, and one named .txt a whole page. */
    private static boolean isHtml(Page page, String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).strip().toLowerCase(Locale.ROOT);
        if (OPENING.matcher(start).lookingAt()) {
            return true;
        }
        String path = page.path().toLowerCase(Locale.ROOT);
        if (path.endsWith(".txt")
                || page.contentType().filter(t -> t.startsWith("text/plain")).isPresent()) {
            return false;
        }
        boolean named = path.contains(".htm") || path.endsWith(".mhtml") || path.endsWith(".xhtml");
        return named && TAG.matcher(text).find() || HTML.matcher(start).find();
    }

    private static Article fromPlain(String text, LocalDate latest) {
        PlainArticle plain = PlainReader.read(text, latest);
        List<Article.Removed> removed = plain.removed().stream()
                .map(line -> new Article.Removed(line.reason().words(), line.text()))
                .toList();
        String body = String.join("\n\n", plain.paragraphs());
        Optional<String> why = body.isBlank() ? Optional.of("no running text") : Optional.empty();
        return new Article(
                body.isBlank() ? Article.Kind.NONE : Article.Kind.ARTICLE,
                why,
                plain.headline(),
                plain.standfirst(),
                plain.section(),
                plain.byline(),
                plain.outlet(),
                plain.published(),
                Optional.empty(),
                LanguageDetector.standard().detect(body),
                Optional.empty(),
                body,
                removed);
    }

    /** A page of more tags than are read: what stands behind them is kept aside, and is the reason if nothing stands before. */
    private static Article withRest(String html, Optional<URI> url, LocalDate latest) {
        String read = bounded(html);
        Article article = fromHtml(read, url, latest);
        String rest = ANY_TAG.matcher(html.substring(read.length())).replaceAll(" ");
        String words = rest.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return article;
        }
        List<Article.Removed> removed = new ArrayList<>(article.removed());
        removed.add(new Article.Removed(Reason.DEEP.words(), words));
        Article whole = article.withText(article.text(), removed);
        return whole.kind() == Article.Kind.NONE && article.removed().isEmpty()
                ? whole.because(
                        "text nested too deeply: it stands behind " + MOST_TAGS + " tags, the most that are read")
                : whole;
    }

    private static Article fromHtml(String html, Optional<URI> url, LocalDate latest) {
        PageLayout layout = LayoutBuilder.layOut(Jsoup.parse(html));
        PageHead head = layout.head();
        Optional<String> title = head.meta("og:title").or(head::title);
        StructuredArticle structured = JsonLd.read(head.jsonLd(), title);
        Optional<String> outlet = Outlets.find(layout, structured);
        Optional<String> headline = Headlines.find(layout, structured, outlet);
        List<String> byline = Bylines.find(layout, structured, outlet);
        Selection body = BodyFinder.find(layout, headline, byline, structured.body());
        Optional<String> address = head.canonical().or(() -> url.map(URI::toString));
        Dates dates = PublicationDates.find(
                layout, structured.published(), structured.modified(), address, latest, body.firstKept());
        boolean saysArticle = !structured.published().isEmpty()
                || head.meta("article:published_time").isPresent()
                || head.meta("og:type").filter("article"::equals).isPresent();
        Optional<String> fuller = ScriptBody.fuller(head.scripts(), structured.body(), body.text());
        Optional<PageKind.Other> other =
                fuller.isPresent() ? Optional.empty() : PageKind.judge(body, headline, saysArticle);
        String text = other.isPresent() ? "" : fuller.orElseGet(body::text);
        return new Article(
                kind(other),
                other.map(PageKind.Other::why),
                headline,
                body.standfirst(),
                Sections.find(layout, structured, headline),
                byline,
                outlet,
                dates.published(),
                dates.modified(),
                LanguageDetector.standard().detect(text),
                SourceLinks.find(layout),
                text,
                removed(body));
    }

    /** The page up to a number of tags that no page made for readers has, so that any page takes bounded time. */
    private static String bounded(String html) {
        int at = -1;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            at = html.indexOf('<', at + 1);
            if (at < 0) {
                return html;
            }
        }
        return html.substring(0, at);
    }

    private static Article.Kind kind(Optional<PageKind.Other> other) {
        if (other.isEmpty()) {
            return Article.Kind.ARTICLE;
        }
        return other.get() instanceof PageKind.Other.Index ? Article.Kind.INDEX : Article.Kind.NONE;
    }

    private static List<Article.Removed> removed(Selection body) {
        List<Article.Removed> removed = new ArrayList<>();
        body.dropped()
                .forEach(piece -> removed.add(new Article.Removed(piece.reason().words(), piece.text())));
        return removed;
    }
}
