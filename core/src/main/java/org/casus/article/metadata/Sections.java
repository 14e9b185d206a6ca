package org.casus.article.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.article.furniture.MarkupWords;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;

/** Finds the section or category that the page files its article under. */
public final class Sections {
    private static final int LONGEST = 40;
    private static final Set<String> NAMES = Set.copyOf(WordFile.lines("section-classes.txt"));

    private Sections() {}

    /** The section: structured data, meta elements, then a label just above the headline. */
    public static Optional<String> find(PageLayout layout, StructuredArticle structured, Optional<String> headline) {
        return structured
                .section()
                .or(() -> layout.head()
                        .meta("article:section", "section", "og:article:section", "parsely-section", "category"))
                .or(() -> headline.flatMap(words -> above(layout, words)))
                .map(Headlines::oneLine)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    private static Optional<String> above(PageLayout layout, String headline) {
        for (int b = 0; b < layout.blocks().size(); b++) {
            String text = layout.blocks().get(b).text();
            if (text.startsWith(headline) && text.length() < headline.length() + 40) {
                return b == 0 ? Optional.empty() : label(layout, layout.blocks().get(b - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> label(PageLayout layout, Block block) {
        boolean label = block.length() <= LONGEST && block.links() <= 1;
        String names = layout.element(block.element()).className();
        boolean named =
                MarkupWords.wordsOf(names).stream().anyMatch(word -> NAMES.contains(word.toLowerCase(Locale.ROOT)));
        return label && named ? Optional.of(block.text()) : Optional.empty();
    }
}
