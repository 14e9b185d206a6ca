package org.casus.article.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.casus.article.layout.Role;

/** Tells pages without an article: error pages, logins, empty pages, and lists of other articles. */
public final class PageKind {
    private static final List<String> ERRORS = WordFile.lines("error-titles.txt");
    private static final int SHORT_BODY = 300;
    private static final int LONG_PARAGRAPH = 300;
    private static final int SHORT_ERROR = 1_200;

    private PageKind() {}

    /** What the page is instead of an article. */
    public sealed interface Other {
        /** In words that a user understands: "a list of 34 links". */
        String why();

        /** A front page, section or list. */
        record Index(String why) implements Other {}

        /** Neither article nor list. */
        record Nothing(String why) implements Other {}
    }

    /** What the page is if it is no article; empty if it is one. */
    public static Optional<Other> judge(Selection body, Optional<String> headline, boolean saysArticle) {
        String text = body.text();
        Optional<Other> error = error(body.layout(), headline, text.length());
        if (error.isPresent()) {
            return error;
        }
        int cards = cards(body, text.length() < SHORT_BODY);
        if (!saysArticle && cards >= 4 && text.length() < cards * 250 && !hasParagraph(body)) {
            return Optional.of(new Other.Index("a list of " + cards + " links"));
        }
        if (text.isBlank()) {
            return Optional.of(nothing(body));
        }
        return Optional.empty();
    }

    private static boolean isUnmarked(Selection body, int b) {
        return body.reason(b)
                .map(reason -> reason == Reason.BEFORE || reason == Reason.AFTER || reason == Reason.LINKS)
                .orElse(true);
    }

    /** Whether it has one long paragraph, or begins with several that are as long together. */
    private static boolean hasParagraph(Selection body) {
        int opening = 0;
        for (int b = 0; b < body.size(); b++) {
            Block block = body.block(b);
            if (body.isKept(b) && block.plainChars() > LONG_PARAGRAPH) {
                return true;
            }
            boolean opens = opening >= 0 && block.role() == Role.PARAGRAPH && Prose.endsSentence(block.text());
            if (body.isKept(b)) {
                opening = opens ? opening + block.plainChars() : -1;
            }
            if (opening > LONG_PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    private static Other nothing(Selection body) {
        int links = 0;
        for (Block block : body.layout().blocks()) {
            links += block.links();
        }
        return links >= 20 ? new Other.Index("a list of " + links + " links") : new Other.Nothing("no running text");
    }

    private static Optional<Other> error(PageLayout layout, Optional<String> headline, int length) {
        if (length > SHORT_ERROR) {
            return Optional.empty();
        }
        String title = layout.head().title().orElse("").toLowerCase(Locale.ROOT);
        String heading = headline.orElse("").toLowerCase(Locale.ROOT);
        for (String words : ERRORS) {
            if (title.startsWith(words) || heading.startsWith(words)) {
                return Optional.of(new Other.Nothing("error page (" + words + ")"));
            }
        }
        return Optional.empty();
    }

    /** Headings that are links, each of another article: in the body's element, or anywhere if the body is short. */
    private static int cards(Selection body, boolean isShort) {
        int cards = 0;
        for (int b = 0; b < body.size(); b++) {
            Block block = body.block(b);
            if ((body.isInContainer(b) || (isShort && isUnmarked(body, b)))
                    && block.role() == Role.HEADING
                    && block.linkDensity() > 0.8
                    && block.length() > 15) {
                cards++;
            }
        }
        return cards;
    }
}
