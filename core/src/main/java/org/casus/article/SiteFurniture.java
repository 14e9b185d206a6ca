package org.casus.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    private static final String REASON = "recurs over the site's pages";

    private final Set<String> recurring;

    private SiteFurniture(Set<String> recurring) {
        this.recurring = Set.copyOf(recurring);
    }

    /** Learns from articles of one site; from fewer than two different ones nothing is learned. */
    public static SiteFurniture learn(List<Article> ofOneSite) {
        List<Set<String>> seen = new ArrayList<>();
        for (Article article : ofOneSite) {
            seen.add(keys(article));
        }
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            for (String key : seen.get(i)) {
                if (isElsewhere(key, i, seen)) {
                    pages.merge(key, 1, Integer::sum);
                }
            }
        }
        Set<String> recurring = new HashSet<>();
        pages.forEach((key, count) -> {
            if (count >= FEWEST_PAGES) {
                recurring.add(key);
            }
        });
        return new SiteFurniture(recurring);
    }

    /** Whether another article that is not a copy of this one has the paragraph too. */
    private static boolean isElsewhere(String key, int page, List<Set<String>> seen) {
        for (int other = 0; other < seen.size(); other++) {
            if (other != page && seen.get(other).contains(key) && !isCopy(seen.get(page), seen.get(other))) {
                return true;
            }
        }
        return false;
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
            if (recurring.contains(key(paragraph))) {
                removed.add(new Article.Removed(REASON, paragraph));
            } else {
                kept.add(paragraph);
            }
        }
        boolean unchanged = removed.size() == article.removed().size() || kept.isEmpty();
        return unchanged ? article : article.withText(String.join("\n\n", kept), removed);
    }
}
