package org.casus.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/** Finds an article's authors in structured data, meta elements, marked-up names and "By" lines. */
public final class Bylines {
    private static final int LOOKED_AT = 400;

    private Bylines() {}

    /** The authors' names, without "By", roles and the outlet; empty if the page names none. */
    public static List<String> find(PageLayout layout, StructuredArticle structured, Optional<String> outlet) {
        List<List<String>> sources =
                List.of(structured.authors(), fromMeta(layout.head()), fromProperties(layout), fromLines(layout));
        for (List<String> source : sources) {
            List<String> names = AuthorNames.clean(source, outlet);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> fromMeta(PageHead head) {
        for (String name : new String[] {
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author_name",
            "citation_author",
            "creator",
            "cxenseparse:author",
            "article.author",
            "og:article:author"
        }) {
            List<String> contents = head.all(name);
            if (!contents.isEmpty() && contents.stream().anyMatch(c -> !c.startsWith("http") && !c.isBlank())) {
                return contents;
            }
        }
        return List.of();
    }

    private static List<String> fromProperties(PageLayout layout) {
        List<String> names = new ArrayList<>();
        for (int e : layout.head().properties()) {
            Element element = layout.element(e);
            boolean author = element.attr("itemprop").equals("author")
                    || element.attr("rel").contains("author");
            String text = author ? Headlines.oneLine(element.text()) : "";
            if (!text.isEmpty() && text.length() < 100) {
                names.add(text);
            }
        }
        return names.size() > 6 ? names.subList(0, 1) : names;
    }

    /** Elements of a class named for authors, and lines that begin with "By". */
    private static List<String> fromLines(PageLayout layout) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        int chars = 0;
        for (Block block : layout.blocks()) {
            if (block.length() < 120 && (isByLine(block.text()) || isAuthorBlock(layout, block))) {
                names.putIfAbsent(block.text(), true);
                if (isByLine(block.text())) {
                    return List.of(block.text());
                }
            }
            chars += block.plainChars();
            if (chars > LOOKED_AT * 20) {
                break;
            }
        }
        return names.keySet().stream().limit(1).toList();
    }

    private static boolean isByLine(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return AuthorNames.PREFIXES.stream().anyMatch(prefix -> lower.startsWith(prefix));
    }

    private static boolean isAuthorBlock(PageLayout layout, Block block) {
        int e = block.element();
        for (int steps = 0; e > 0 && steps < 3; steps++) {
            String names = layout.element(e).className().toLowerCase(Locale.ROOT);
            if (names.contains("author") || names.contains("byline") || names.contains("autor")) {
                return true;
            }
            e = layout.parent(e);
        }
        return false;
    }
}
