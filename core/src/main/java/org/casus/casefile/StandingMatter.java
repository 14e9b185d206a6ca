package org.casus.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.article.SiteFurniture;
import org.casus.statement.Explanation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.Word;

/**
 * What a site prints again and again, as printers called type that was kept for the next day: notices, and the
 * background paragraph under each report of a running story. It is one text of one site, so it counts once, on the
 * first page that has it; on later ones it is set aside.
 *
 * <p>A paragraph is standing matter when at least three articles of the site have it that are not copies of one another.
 * Pages stay as they are kept: only what the case counts is less, and the offsets of all that is left still hold. What
 * is set aside depends on the pages of the case alone, not on the order in which they came.
 */
final class StandingMatter {
    private static final int FEWEST = 3;
    private static final int GONE = -1;

    private StandingMatter() {}

    /**
     * What counts of a page.
     *
     * @param text the article's text, blanks where something was set aside
     * @param report what was read in the rest
     */
    record Counted(String text, Report report) {}

    /**
     * What counts of each page, by its id.
     *
     * @param articles in the order of publication
     */
    static Map<String, Counted> setAside(List<StoredPage> articles) {
        Map<String, Counted> counted = new HashMap<>();
        articles.forEach(
                page -> counted.put(page.id(), new Counted(page.article().text(), page.report())));
        Map<String, List<StoredPage>> sites = articles.stream()
                .filter(page -> site(page).isPresent())
                .collect(groupingBy(page -> site(page).orElse(""), LinkedHashMap::new, toList()));
        for (List<StoredPage> site : sites.values()) {
            if (site.size() >= FEWEST) {
                counted.putAll(repeated(site));
            }
        }
        return counted;
    }

    /** The host that a page came from, else its outlet. */
    private static Optional<String> site(StoredPage page) {
        return page.url()
                .map(URI::getHost)
                .map(host -> host.startsWith("www.") ? host.substring(4) : host)
                .or(() -> page.article().outlet());
    }

    private static Map<String, Counted> repeated(List<StoredPage> site) {
        SiteFurniture furniture =
                SiteFurniture.learn(site.stream().map(StoredPage::article).toList(), FEWEST);
        Map<String, Counted> less = new HashMap<>();
        Set<String> stood = new HashSet<>();
        for (StoredPage page : site) {
            List<Span> again = new ArrayList<>();
            for (Span paragraph : paragraphs(page.article().text())) {
                String words = paragraph.in(page.article().text());
                if (furniture.holds(words) && !stood.add(words)) {
                    again.add(paragraph);
                }
            }
            if (!again.isEmpty()) {
                less.put(page.id(), without(again, page));
            }
        }
        return less;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf("\n\n", from);
            int to = end < 0 ? text.length() : end;
            paragraphs.add(new Span(from, to));
            from = to + 2;
        }
        return paragraphs;
    }

    private static Counted without(List<Span> again, StoredPage page) {
        StringBuilder text = new StringBuilder(page.article().text());
        for (Span span : again) {
            text.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        Report read = page.report();
        List<Statement> statements = new ArrayList<>();
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < read.statements().size(); i++) {
            Statement statement = read.statements().get(i);
            boolean stays = spans(statement).anyMatch(span -> isOutside(span, again));
            if (stays) {
                statements.add(statement);
            }
            if (stays && i < read.explanations().size()) {
                explanations.add(read.explanations().get(i));
            }
        }
        return new Counted(
                text.toString(),
                new Report(
                        statements,
                        read.sentences().stream()
                                .filter(span -> isOutside(span, again))
                                .toList(),
                        words(read.words(), again),
                        read.mentions().stream()
                                .filter(mention -> isOutside(mention.span(), again))
                                .toList(),
                        read.timexes().stream()
                                .filter(timex -> isOutside(timex.span(), again))
                                .toList(),
                        read.actors(),
                        explanations));
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(statement.source(), statement.cue(), statement.content())
                .flatMap(List::stream);
    }

    private static boolean isOutside(Span span, List<Span> again) {
        return again.stream().noneMatch(paragraph -> paragraph.contains(span));
    }

    /** The words that are left; one whose head is gone is a root. */
    private static List<Word> words(List<Word> words, List<Span> again) {
        int[] places = new int[words.size()];
        int left = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = isOutside(words.get(i).span(), again) ? left++ : GONE;
        }
        return words.stream()
                .filter(word -> isOutside(word.span(), again))
                .map(word -> new Word(
                        word.span(), word.pos(), word.head() < 0 ? GONE : places[word.head()], word.relation()))
                .toList();
    }
}
