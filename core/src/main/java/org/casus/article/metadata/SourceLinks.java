package org.casus.article.metadata;

import java.util.Locale;
import java.util.Optional;
import org.casus.article.furniture.FurniturePhrases;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/** Finds the page that this one says it was taken from: the address behind "Source link", the name in "Source: Reuters". */
public final class SourceLinks {
    private static final int LONGEST = 60;

    private SourceLinks() {}

    /** The address, or the name where the page gives no address. */
    public static Optional<String> find(PageLayout layout) {
        for (Block block : layout.blocks()) {
            if (block.length() <= LONGEST) {
                Optional<String> found = of(layout, block);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(PageLayout layout, Block block) {
        String text = block.text();
        boolean named = text.toLowerCase(Locale.ROOT).startsWith("source: ");
        boolean whole = FurniturePhrases.standard()
                .whole(text)
                .filter(r -> r == Reason.SOURCE)
                .isPresent();
        if (!named && !whole) {
            return Optional.empty();
        }
        Element link = layout.element(block.element()).selectFirst("a[href]");
        String address = link == null ? "" : link.attr("href").strip();
        if (address.startsWith("http")) {
            return Optional.of(address);
        }
        return named ? Optional.of(text.substring("source: ".length()).strip()) : Optional.empty();
    }
}
