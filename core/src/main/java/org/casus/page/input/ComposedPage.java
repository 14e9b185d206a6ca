package org.casus.page.input;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casus.page.Reading;

/**
 * A page put together from parts that came without one, as a feed's entry: the least HTML that says which part is which.
 *
 * @param body HTML, taken as it is
 * @param published ISO 8601
 */
record ComposedPage(
        Optional<String> headline,
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> published,
        Optional<URI> url,
        String body) {

    Reading reading(String where) {
        StringBuilder html = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\">");
        headline.ifPresent(it -> html.append("<title>").append(escaped(it)).append("</title>"));
        outlet.ifPresent(it -> meta(html, "og:site_name", it));
        published.ifPresent(it -> meta(html, "article:published_time", it));
        author.ifPresent(it -> html.append("<meta name=\"author\" content=\"")
                .append(escaped(it))
                .append("\">"));
        html.append("</head><body><article>");
        headline.ifPresent(it -> html.append("<h1>").append(escaped(it)).append("</h1>"));
        html.append(body).append("</article></body></html>");
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        return PageBytes.reading(where, bytes, url, Optional.of("text/html; charset=utf-8"), Optional.empty());
    }

    /** Plain text as HTML: a paragraph for each block between empty lines. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split("\\n\\s*\\n")) {
            html.append("<p>").append(escaped(paragraph)).append("</p>\n");
        }
        return html.toString();
    }

    private static void meta(StringBuilder html, String property, String content) {
        html.append("<meta property=\"")
                .append(property)
                .append("\" content=\"")
                .append(escaped(content))
                .append("\">");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
