package org.casus.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.claim.Ledger;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.page.Reading;
import org.casus.statement.Statement;

/**
 * A whole case on one day: a pure function of its pages and of that day. Immutable.
 *
 * @param today the day that deadlines are counted against
 * @param pages in the order of publication, then of id
 * @param unreadable inputs that could not be read, with the reason
 * @param rulings what people decided, in the order in which they did
 * @param statements of all pages, in page order, then in text order
 * @param origins groups of pages that count once
 * @param stories groups of pages about one event
 */
public record CaseView(
        LocalDate today,
        List<StoredPage> pages,
        List<Reading.Unreadable> unreadable,
        List<CaseRuling> rulings,
        List<Entry> statements,
        List<Origin> origins,
        List<Story> stories,
        Ledger ledger) {
    public CaseView {
        pages = List.copyOf(pages);
        unreadable = List.copyOf(unreadable);
        rulings = List.copyOf(rulings);
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
        stories = List.copyOf(stories);
    }

    /**
     * A statement in the case.
     *
     * @param sentence the words of its content
     * @param claim the claim that it belongs to
     */
    public record Entry(
            StatementId id, StoredPage page, Statement statement, String sentence, Optional<String> claim) {}

    /** Pages that go back to one text or source; {@code why} is empty for a page that stands alone. */
    public record Origin(String id, List<Descent> pages, Optional<Relation> why) {
        public Origin {
            pages = List.copyOf(pages);
        }
    }

    /** Pages about one event. */
    public record Story(String id, List<String> pages) {
        public Story {
            pages = List.copyOf(pages);
        }
    }

    /** The page with this id. */
    public Optional<StoredPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The statement with this id, as {@code page:s3}. */
    public Optional<Entry> statement(String id) {
        return statements.stream()
                .filter(entry -> entry.id().toString().equals(id))
                .findFirst();
    }
}
