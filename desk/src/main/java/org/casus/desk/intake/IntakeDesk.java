package org.casus.desk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.article.Article;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.Doubt;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Count;
import org.casus.desk.word.Tag;
import org.casus.page.Reading;

/** Makes up the account of the intake. Immutable and thread-safe. */
public final class IntakeDesk {
    private static final int FIRST = 50;
    private static final int MOST_DOUBTS = 100;

    private final Catalogue catalogue;

    public IntakeDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How much of the list is shown. */
    public enum Extent {
        FIRST,
        ALL
    }

    public IntakePage makeUp(Extent extent) {
        List<IntakePage.Input> inputs = inputs();
        List<IntakePage.Input> shown =
                extent == Extent.ALL || inputs.size() <= FIRST ? inputs : inputs.subList(0, FIRST);
        return new IntakePage(
                standfirst(inputs.size()), counts(), shown, inputs.size() - shown.size(), leftOut(), doubts());
    }

    private String standfirst(int inputs) {
        int articles = catalogue.articles().size();
        int unread = catalogue.view().unreadable().size();
        return Count.of(inputs, "input", "inputs") + ": " + articles + " read, " + (inputs - articles - unread)
                + " without an article, " + unread + " not read. Nothing is dropped without a reason.";
    }

    private List<IntakePage.Number> counts() {
        CaseView view = catalogue.view();
        int articles = catalogue.articles().size();
        int blocks = view.pages().stream()
                .mapToInt(page -> page.article().removed().size())
                .sum();
        return List.of(
                new IntakePage.Number(articles, "pages read"),
                new IntakePage.Number(view.pages().size() - articles, "no article"),
                new IntakePage.Number(view.unreadable().size(), "not read"),
                new IntakePage.Number(blocks, "blocks left out"),
                new IntakePage.Number(view.statements().size(), "statements"),
                new IntakePage.Number(view.ledger().doubts().size(), "to look at"));
    }

    /** What could not be read first: that is what a person has to do something about. */
    private List<IntakePage.Input> inputs() {
        Map<String, Long> statements = catalogue.view().statements().stream()
                .collect(Collectors.groupingBy(entry -> entry.id().page(), Collectors.counting()));
        List<IntakePage.Input> inputs = new ArrayList<>();
        for (Reading.Unreadable failed : catalogue.view().unreadable()) {
            inputs.add(new IntakePage.Input(
                    failed.where(), Optional.empty(), Optional.empty(), Tag.NOT_READ, 0, sentence(failed.reason())));
        }
        catalogue.view().pages().stream()
                .sorted(Comparator.<StoredPage, Integer>comparing(
                                page -> page.article().kind() == Article.Kind.ARTICLE ? 1 : 0)
                        .thenComparing(StoredPage::path)
                        .thenComparing(StoredPage::id))
                .forEach(page -> inputs.add(new IntakePage.Input(
                        page.path(),
                        page.article().headline(),
                        Optional.of(Addresses.page(page.id())),
                        Tag.of(page.article().kind()),
                        statements.getOrDefault(page.id(), 0L).intValue(),
                        note(page))));
        return inputs;
    }

    private String note(StoredPage page) {
        Article article = page.article();
        if (article.why().isPresent()) {
            return sentence(article.why().get());
        }
        List<String> notes = new ArrayList<>();
        catalogue.descent(page.id()).flatMap(this::kin).ifPresent(notes::add);
        if (article.published().isEmpty()) {
            notes.add("No date on the page");
        }
        article.language()
                .filter(language -> !language.equals("en"))
                .ifPresent(language -> notes.add("Not in English (" + language + "): kept, not analysed"));
        return notes.isEmpty() ? "" : String.join(". ", notes);
    }

    private Optional<String> kin(Descent descent) {
        if (descent.relation() == Relation.FIRST) {
            return Optional.empty();
        }
        String relation = descent.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return descent.of()
                .flatMap(catalogue::page)
                .map(of -> sentence(relation)
                        + (descent.relation() == Relation.COMMON_SOURCE ? " with " : " of ")
                        + catalogue.label(of));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<IntakePage.LeftOut> leftOut() {
        Map<String, List<StoredPage>> pages = new HashMap<>();
        Map<String, String> examples = new HashMap<>();
        for (StoredPage page : catalogue.view().pages()) {
            for (Article.Removed removed : page.article().removed()) {
                pages.computeIfAbsent(removed.reason(), reason -> new ArrayList<>())
                        .add(page);
                examples.putIfAbsent(removed.reason(), removed.text());
            }
        }
        return pages.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<StoredPage>>>comparingInt(
                                reason -> -reason.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(reason -> new IntakePage.LeftOut(
                        reason.getKey(),
                        reason.getValue().size(),
                        (int) reason.getValue().stream().distinct().count(),
                        Wording.shortened(examples.getOrDefault(reason.getKey(), "")),
                        Addresses.page(reason.getValue().get(0).id())))
                .toList();
    }

    private List<IntakePage.Doubtful> doubts() {
        return catalogue.view().ledger().doubts().stream()
                .limit(MOST_DOUBTS)
                .map(doubt -> new IntakePage.Doubtful(
                        kind(doubt.kind()),
                        sentence(doubt.reason()),
                        doubt.about().stream()
                                .map(catalogue::entry)
                                .flatMap(Optional::stream)
                                .limit(3)
                                .map(catalogue::quoted)
                                .toList()))
                .toList();
    }

    private static String kind(Doubt.Kind kind) {
        return switch (kind) {
            case SAME_CLAIM -> "One claim or two";
            case STANCE -> "Stance";
            case FIGURE -> "Figure";
            case COMMITMENT -> "Commitment";
            case RULING -> "Ruling";
        };
    }
}
