package org.casus.article;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page says once its furniture is taken away.
 *
 * <p>Dates are {@code OffsetDateTime}, {@code LocalDate}, {@code YearMonth} or {@code Year}, as precisely as the page
 * gives them; their {@code toString} is ISO 8601. A time keeps the page's own offset, so that its day is the day on
 * the page: what "on Friday" is counted from.
 *
 * @param kind whether the page holds an article at all
 * @param why for {@link Kind#INDEX} and {@link Kind#NONE}, what the page is: "a list of 34 links", "error page (404)"
 * @param headline the headline, without the site's name or category
 * @param standfirst the summary under the headline, not part of {@code text}
 * @param section the section or category label: "World News"
 * @param byline the authors' names, without "By" and without the outlet
 * @param outlet the name of the site or paper
 * @param published when the page says it was published
 * @param modified when the page says it was last changed
 * @param language ISO 639-1 code of the text: {@code en}
 * @param sourceLink the address or name behind "Source link": the page that this one says it was taken from
 * @param text the body alone, paragraphs parted by one empty line; empty unless {@code kind} is ARTICLE
 * @param removed what was dropped, in page order, with the reason
 */
public record Article(
        Kind kind,
        Optional<String> why,
        Optional<String> headline,
        Optional<String> standfirst,
        Optional<String> section,
        List<String> byline,
        Optional<String> outlet,
        Optional<Temporal> published,
        Optional<Temporal> modified,
        Optional<String> language,
        Optional<String> sourceLink,
        String text,
        List<Removed> removed) {
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[^\\s,]+(?: \\p{L}[^\\s,]*)* \\p{Lu}[^\\s,]+");

    public Article {
        byline = List.copyOf(byline);
        removed = List.copyOf(removed);
    }

    /** The one who signs the article by first and last name, where one alone does. */
    public Optional<String> author() {
        return byline.size() == 1 && PERSON.matcher(byline.get(0)).matches()
                ? Optional.of(byline.get(0))
                : Optional.empty();
    }

    /** Whether a page holds an article. */
    public enum Kind {
        /** One article, its body in {@link Article#text()}. */
        ARTICLE,
        /** A front page, section or list of links. */
        INDEX,
        /** Neither: an error page, a login form, an empty page. */
        NONE
    }

    /** A piece of the page that is not the article's body, with the reason in a word or two: "related links". */
    public record Removed(String reason, String text) {}

    /** The same article with another text and account of what was dropped. */
    Article withText(String newText, List<Removed> newRemoved) {
        return with(why, newText, newRemoved);
    }

    /** The same page with another reason why it holds no article. */
    Article because(String reason) {
        return with(Optional.of(reason), text, removed);
    }

    private Article with(Optional<String> newWhy, String newText, List<Removed> newRemoved) {
        return new Article(
                kind,
                newWhy,
                headline,
                standfirst,
                section,
                byline,
                outlet,
                published,
                modified,
                language,
                sourceLink,
                newText,
                newRemoved);
    }

    /** A page without an article. */
    public static Article without(Kind kind, String why) {
        return new Article(
                kind,
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}
