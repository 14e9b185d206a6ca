package org.casus.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Addresses;

/** The pages of the case that stand near a page: of its origin, of its story. */
final class Neighbours {
    private static final int MOST = 8;

    private final Catalogue catalogue;

    Neighbours(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<ReaderPage.Related> of(StoredPage page) {
        List<ReaderPage.Related> related = new ArrayList<>();
        Optional<CaseView.Origin> origin = catalogue.origin(page.id());
        origin.ifPresent(group -> group.pages().stream()
                .filter(descent -> !descent.document().equals(page.id()))
                .forEach(descent -> kin(page, descent).ifPresent(related::add)));
        catalogue.view().stories().stream()
                .filter(story -> story.pages().contains(page.id()))
                .flatMap(story -> story.pages().stream())
                .filter(other ->
                        !other.equals(page.id()) && !catalogue.origin(other).equals(origin))
                .forEach(other -> catalogue.page(other).map(this::sameStory).ifPresent(related::add));
        return related.size() > MOST ? related.subList(0, MOST) : related;
    }

    private Optional<ReaderPage.Related> kin(StoredPage page, Descent other) {
        Optional<String> mine = catalogue.descent(page.id()).flatMap(Descent::of);
        String how = mine.filter(other.document()::equals).isPresent()
                ? "taken from"
                : other.of().filter(page.id()::equals).isPresent() ? relation(other.relation()) : "same origin";
        return catalogue
                .page(other.document())
                .map(found -> new ReaderPage.Related(
                        "copy", how, catalogue.headline(found), Addresses.page(found.id()), catalogue.label(found)));
    }

    private ReaderPage.Related sameStory(StoredPage other) {
        return new ReaderPage.Related(
                "event",
                "same event",
                catalogue.headline(other),
                Addresses.page(other.id()),
                catalogue.label(other) + ". Other origin");
    }

    static String relation(Relation relation) {
        return switch (relation) {
            case FIRST -> "first";
            case COPY -> "copy";
            case REWRITE -> "rewrite";
            case COMMON_SOURCE -> "common source";
        };
    }
}
