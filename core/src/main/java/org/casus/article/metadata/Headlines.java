package org.casus.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/** Finds a page's headline among its headings, structured data, meta elements and title. */
public final class Headlines {
    private static final double ALIKE = 0.6;

    /** "Lesk: our drone is in its hangar" is no headline "our drone is in its hangar" of the Lesk Herald. */
    private static final double WHOLE_NAME = 0.8;

    private static final int LONGEST = 300;
    private static final int MOST_HEADINGS = 60;
    private static final String[] PARTS = {
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ ", " ‹ ", " › ", " > ", " < "
    };

    private Headlines() {}

    /** The headline, without the site's name or category; empty if the page has none. */
    public static Optional<String> find(PageLayout layout, StructuredArticle structured, Optional<String> outlet) {
        List<String> claims = claims(layout, structured);
        List<String> headings = headings(layout);
        Optional<String> heading = bestHeading(headings, claims);
        if (heading.isEmpty()) {
            Optional<String> shown = shownPart(layout, claims, outlet);
            if (shown.isPresent()) {
                return shown;
            }
        }
        Optional<String> chosen = heading.or(() -> claims.stream().findFirst());
        return chosen.map(text -> withoutSite(text, outlet)).filter(text -> !text.isBlank());
    }

    private static List<String> claims(PageLayout layout, StructuredArticle structured) {
        List<String> claims = new ArrayList<>();
        structured.headline().ifPresent(claims::add);
        layout.head().meta("og:title").ifPresent(claims::add);
        layout.head()
                .meta("twitter:title", "dc.title", "headline", "title", "sailthru.title", "parsely-title")
                .ifPresent(claims::add);
        layout.head().title().ifPresent(claims::add);
        claims.replaceAll(Headlines::oneLine);
        claims.removeIf(text -> text.isBlank() || text.length() > LONGEST);
        return claims;
    }

    private static List<String> headings(PageLayout layout) {
        List<String> headings = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (headings.size() < MOST_HEADINGS
                    && headingLevel(layout, block) == 1
                    && block.length() < LONGEST
                    && !leadsHome(layout, block)) {
                headings.add(oneLine(block.text()));
            }
        }
        return headings;
    }

    /** A part of the title that the page shows as a block of its own, not the site's name: "Site: Headline" over a block "Headline". */
    private static Optional<String> shownPart(PageLayout layout, List<String> claims, Optional<String> outlet) {
        List<String> parts = new ArrayList<>();
        for (String claim : claims) {
            parts.add(claim);
            for (String separator : PARTS) {
                addSides(claim, separator, parts);
            }
            int colon = claim.indexOf(": ");
            if (colon > 0) {
                parts.add(claim.substring(colon + 2).strip());
            }
        }
        String best = "";
        for (Block block : layout.blocks()) {
            boolean candidate = block.length() > best.length() && block.length() < LONGEST && block.linkDensity() < 0.5;
            String text = candidate ? oneLine(block.text()) : "";
            if (candidate && parts.contains(text) && !isSite(text, outlet, WHOLE_NAME)) {
                best = text;
            }
        }
        return best.length() < 5 ? Optional.empty() : Optional.of(best);
    }

    private static void addSides(String claim, String separator, List<String> parts) {
        int first = claim.indexOf(separator);
        int last = claim.lastIndexOf(separator);
        if (first > 0) {
            parts.add(claim.substring(0, first).strip());
            parts.add(claim.substring(first + separator.length()).strip());
            parts.add(claim.substring(0, last).strip());
            parts.add(claim.substring(last + separator.length()).strip());
        }
    }

    private static int headingLevel(PageLayout layout, Block block) {
        int e = block.element();
        for (int steps = 0; e >= 0 && steps < 4; steps++) {
            String tag = layout.tag(e);
            if (tag.equals("h1") || layout.element(e).attr("itemprop").equals("headline")) {
                return layout.mark(e).filter(m -> m == Reason.HIDDEN).isPresent() ? 9 : 1;
            }
            e = layout.parent(e);
        }
        return 9;
    }

    /** A heading that is all link to the site's front page is the site's name. */
    static boolean leadsHome(PageLayout layout, Block block) {
        if (block.linkDensity() < 0.9) {
            return false;
        }
        Element link = layout.element(block.element()).selectFirst("a[href]");
        String address = link == null ? "" : link.attr("href");
        int path = address.indexOf('/', Math.max(0, address.indexOf("//") + 2));
        return address.equals("/")
                || address.equals("#")
                || (address.startsWith("http") && (path < 0 || path == address.length() - 1));
    }

    private static Optional<String> bestHeading(List<String> headings, List<String> claims) {
        String best = "";
        double bestScore = 0;
        for (String heading : headings) {
            double score = 0;
            for (String claim : claims) {
                score = Math.max(score, agreement(heading, claim));
            }
            if (score > bestScore) {
                bestScore = score;
                best = heading;
            }
        }
        if (bestScore >= 0.5) {
            return Optional.of(best);
        }
        return headings.size() == 1 && claims.isEmpty() ? Optional.of(headings.get(0)) : Optional.empty();
    }

    /** A heading agrees with a title that begins with it and goes on with the site's name. */
    private static double agreement(String heading, String claim) {
        int words = Titles.words(heading).size();
        if (words < 2 && !claim.equalsIgnoreCase(heading)) {
            return claim.startsWith(heading) && heading.length() > 4 ? 0.55 : 0;
        }
        return 0.5 * Titles.contained(heading, claim) + 0.5 * Titles.similarity(heading, claim);
    }

    /** Cuts " | Site" and " - Category" off. */
    static String withoutSite(String text, Optional<String> outlet) {
        String current = text;
        for (int i = 0; i < 3; i++) {
            String cut = cutOnce(current, outlet);
            if (cut.equals(current)) {
                return current;
            }
            current = cut;
        }
        return current;
    }

    private static String cutOnce(String text, Optional<String> outlet) {
        for (String part : PARTS) {
            int at = text.lastIndexOf(part);
            if (at > 0) {
                String before = text.substring(0, at).strip();
                String after = text.substring(at + part.length()).strip();
                if (isSite(after, outlet) || isTail(part, before, after)) {
                    return before;
                }
                int first = text.indexOf(part);
                String lead = text.substring(0, first).strip();
                if (isSite(lead, outlet)) {
                    return text.substring(first + part.length()).strip();
                }
            }
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && isSite(text.substring(0, colon), outlet, WHOLE_NAME)) {
            return text.substring(colon + 2).strip();
        }
        return text;
    }

    private static boolean isTail(String part, String before, String after) {
        int words = after.split(" ", -1).length;
        boolean bar = part.equals(" | ") || part.equals(" :: ") || part.equals(" » ");
        return bar && words <= 5 && before.length() >= after.length() && before.length() > 10;
    }

    private static boolean isSite(String words, Optional<String> outlet) {
        return isSite(words, outlet, ALIKE);
    }

    private static boolean isSite(String words, Optional<String> outlet, double least) {
        return outlet.isPresent() && Titles.similarity(words, outlet.get()) >= least;
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        return line.toString();
    }
}
