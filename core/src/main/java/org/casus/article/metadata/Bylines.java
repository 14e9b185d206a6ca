package org.casus.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/** Finds an article's authors in structured data, meta elements, marked-up names and "By" lines. */
public final class Bylines {
    private static final int LOOKED_AT = 8_000;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_INSIDE = 12;
    private static final int MOST_TRIED = 300;
    private static final int UNDER_HEADLINE = 8;
    private static final int LONGEST_NAME = 100;
    private static final List<String> AUTHOR_NAMES = WordFile.entries("author-words.txt", "class");
    private static final List<String> AUTHOR_PATHS = WordFile.entries("author-words.txt", "path");
    private static final List<String> AUTHOR_METAS = WordFile.entries("author-words.txt", "meta");

    private Bylines() {}

    /** The authors' names, without "By", roles and the outlet; empty if the page names none. */
    public static List<String> find(PageLayout layout, StructuredArticle structured, Optional<String> outlet) {
        List<List<String>> sources =
                List.of(structured.authors(), fromMeta(layout.head()), fromProperties(layout), fromCards(layout));
        for (List<String> source : sources) {
            List<String> names = AuthorNames.clean(source, outlet);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<String> shown = AuthorNames.clean(fromMarkup(layout), outlet);
        List<String> names = shown.isEmpty() ? AuthorNames.clean(fromLines(layout), outlet) : shown;
        return names.stream().filter(AuthorNames::isPersonLike).toList();
    }

    private static List<String> fromMeta(PageHead head) {
        for (String name : AUTHOR_METAS) {
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
            boolean author = isNamed(element.attr("itemprop"), "author")
                    || element.attr("rel").contains("author");
            String text = author && !isElsewhere(layout, e) ? Headlines.oneLine(element.text()) : "";
            if (!text.isEmpty() && text.length() < LONGEST_NAME) {
                names.add(text);
            }
        }
        return names.size() > 6 ? names.subList(0, 1) : names;
    }

    /** The first name on an author's card, as the hCard microformat has it: {@code class="author vcard"}. */
    private static List<String> fromCards(PageLayout layout) {
        for (int e = 1; e < layout.size(); e++) {
            String names = layout.element(e).className();
            boolean card = names.contains("vcard") && isNamed(names, "vcard") && isNamed(names, "author");
            if (card && !isAmongOthers(layout, e)) {
                String text = Headlines.oneLine(layout.element(e).text());
                return text.length() < LONGEST_NAME ? List.of(text) : List.of();
            }
        }
        return List.of();
    }

    private static boolean isAmongOthers(PageLayout layout, int element) {
        for (int e = element; e > 0; e = layout.parent(e)) {
            Reason mark = layout.mark(e).orElse(Reason.BEFORE);
            if (mark == Reason.COMMENTS || mark == Reason.RELATED || mark == Reason.SIDEBAR) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list of names parted by blanks has this one. */
    private static boolean isNamed(String names, String name) {
        return names.equals(name) || List.of(names.split(" ")).contains(name);
    }

    /** The first name behind a link to an author's page, or in an element of a class named for authors. */
    private static List<String> fromMarkup(PageLayout layout) {
        int tried = 0;
        for (int e = 1; e < layout.size() && tried < MOST_TRIED; e++) {
            Element element = layout.element(e);
            if (layout.end(e) - e > MOST_INSIDE || element.attributesSize() == 0 || !pointsToAuthor(layout, e)) {
                continue;
            }
            tried++;
            String text = Headlines.oneLine(element.text());
            boolean person = text.length() < 60
                    && AuthorNames.clean(List.of(text), Optional.empty()).stream()
                            .anyMatch(AuthorNames::isPersonLike);
            if (person && !isElsewhere(layout, e)) {
                return List.of(text);
            }
        }
        return List.of();
    }

    private static boolean pointsToAuthor(PageLayout layout, int e) {
        String names = layout.element(e).className().toLowerCase(Locale.ROOT);
        if (AUTHOR_NAMES.stream().anyMatch(names::contains)) {
            return true;
        }
        if (!layout.tag(e).equals("a")) {
            return false;
        }
        String address = layout.element(e).attr("href").toLowerCase(Locale.ROOT);
        return AUTHOR_PATHS.stream().anyMatch(address::contains);
    }

    /** Lines that begin with "By" or say "by" behind a date. */
    private static List<String> fromLines(PageLayout layout) {
        int chars = 0;
        for (Block block : layout.blocks()) {
            if (block.length() < LONGEST_LINE && !isElsewhere(layout, block.element())) {
                Optional<String> name = nameIn(block.text());
                if (name.isPresent()) {
                    return List.of(name.get());
                }
            }
            chars += block.plainChars();
            if (chars > LOOKED_AT) {
                break;
            }
        }
        return List.of();
    }

    private static Optional<String> nameIn(String text) {
        for (String line : text.split("\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            int by = lower.indexOf(" by ");
            String candidate = AuthorNames.beginsAsByline(line) ? line : by > 0 ? line.substring(by + 1) : "";
            boolean person = !candidate.isEmpty()
                    && AuthorNames.clean(List.of(candidate), Optional.empty()).stream()
                            .anyMatch(AuthorNames::isPersonLike);
            if (person) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether the element belongs to comments, other articles or the site rather than to the article. */
    private static boolean isElsewhere(PageLayout layout, int element) {
        return isInFurniture(layout, element) && !isUnderHeadline(layout, element);
    }

    /** Right under the headline stands the byline, whatever the box around both is called. */
    private static boolean isUnderHeadline(PageLayout layout, int element) {
        int block = layout.firstBlock(element);
        for (int b = Math.min(block, layout.blocks().size() - 1); b >= 0 && b >= block - UNDER_HEADLINE; b--) {
            if (layout.tag(layout.blocks().get(b).element()).equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInFurniture(PageLayout layout, int element) {
        for (int e = element; e > 0; e = layout.parent(e)) {
            Reason mark = layout.mark(e).orElse(Reason.BEFORE);
            switch (mark) {
                case RELATED, COMMENTS, SIDEBAR, NAVIGATION, FOOTER, ADVERTISEMENT, FORM -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
