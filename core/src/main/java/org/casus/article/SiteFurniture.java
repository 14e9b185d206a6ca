package org.casus.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.article.furniture.Reason;

/**
 * Paragraphs that recur over the articles of one site and so are the site's, not an article's: "Have a tip? Write to our
 * desk."
 *
 * <p>{@code SiteFurniture.learn(articlesOfOneSite).strip(article)} is the article without them. Two pages that share
 * most of their paragraphs are one article printed twice and teach nothing. Immutable and thread-safe; the order in
 * which articles are given does not matter.
 */
public final class SiteFurniture {
    private static final int FEWEST_PAGES = 2;
    private static final int FEWEST_LETTERS = 20;
    private static final double SAME_ARTICLE = 0.4;
    private static final String REASON = Reason.RECURRING.words();

    private final Set<String> recurring;

    private SiteFurniture(Set<String> recurring) {
        this.recurring = Set.copyOf(recurring);
    }

    /** Learns from articles of one site; from fewer than two different ones nothing is learned. */
    public static SiteFurniture learn(List<Article> ofOneSite) {
        return learn(ofOneSite, FEWEST_PAGES);
    }

    /**
     * Learns from articles of one site.
     *
     * @param fewest how many different articles must have a paragraph, at least 2
     */
    public static SiteFurniture learn(List<Article> ofOneSite, int fewest) {
        Map<String, List<Set<String>>> holders = new HashMap<>();
        ofOneSite.stream()
                .sorted(Comparator.comparing(Article::text))
                .map(SiteFurniture::keys)
                .forEach(page ->
                        page.forEach(key -> hold(holders.computeIfAbsent(key, k -> new ArrayList<>()), page, fewest)));
        Set<String> recurring = new HashSet<>();
        holders.forEach((key, pages) -> {
            if (pages.size() >= fewest) {
                recurring.add(key);
            }
        });
        return new SiteFurniture(recurring);
    }

    /** Counts the page among those that have a paragraph, unless it is a copy of one; no more than need be counted. */
    private static void hold(List<Set<String>> pages, Set<String> page, int enough) {
        if (pages.size() < enough && pages.stream().noneMatch(other -> isCopy(page, other))) {
            pages.add(page);
        }
    }

    /** Whether the paragraph recurs. */
    public boolean holds(String paragraph) {
        return !recurring.isEmpty() && recurring.contains(key(paragraph));
    }

    private static boolean isCopy(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common > SAME_ARTICLE * Math.min(a.size(), b.size()) && common > 1;
    }

    private static Set<String> keys(Article article) {
        Set<String> keys = new HashSet<>();
        for (String paragraph : article.text().split("\n\n", -1)) {
            String key = key(paragraph);
            if (key.length() >= FEWEST_LETTERS) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String key(String paragraph) {
        StringBuilder key = new StringBuilder(paragraph.length());
        paragraph.codePoints().filter(Character::isLetter).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The article without the paragraphs that recur; they are added to what was removed. */
    public Article strip(Article article) {
        List<String> kept = new ArrayList<>();
        List<Article.Removed> removed = new ArrayList<>(article.removed());
        for (String paragraph : article.text().split("\n\n", -1)) {
            if (holds(paragraph)) {
                removed.add(new Article.Removed(REASON, paragraph));
            } else {
                kept.add(paragraph);
            }
        }
        boolean unchanged = removed.size() == article.removed().size() || kept.isEmpty();
        return unchanged ? article : article.withText(String.join("\n\n", kept), removed);
    }
}
