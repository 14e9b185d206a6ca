package org.casus.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.StatementId;
import org.casus.desk.board.Board;
import org.casus.desk.board.DisagreementsPage;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.commitment.CommitmentDesk;
import org.casus.desk.front.FrontDesk;
import org.casus.desk.intake.IntakeDesk;
import org.casus.desk.map.MapDesk;
import org.casus.desk.map.Survey;
import org.casus.desk.obligation.ObligationDesk;
import org.casus.desk.reader.Reader;
import org.casus.desk.reader.WordsAt;
import org.casus.desk.search.Query;
import org.casus.desk.search.SearchDesk;
import org.casus.desk.source.CompareDesk;
import org.casus.desk.source.SourceDesk;
import org.casus.desk.statement.StatementDesk;
import org.casus.desk.timeline.TimelineDesk;
import org.casus.desk.word.Frame;
import org.casus.store.CaseJson;
import org.jspecify.annotations.Nullable;

/** Answers each question with a page, from the case as it stands at that moment. Thread-safe. */
final class Desk {
    /** The most statements that a search looks at. */
    private static final int MOST_FOUND = 5_000;

    private final CaseSource source;
    private final Supplier<LocalDate> today;
    private final Templates templates = new Templates();
    private volatile @Nullable Catalogue last;
    private @Nullable Surveyed surveyed;

    Desk(CaseSource source, Supplier<LocalDate> today) {
        this.source = source;
        this.today = today;
    }

    /** The case as it stands now; made anew only when pages came or the day changed. */
    Catalogue catalogue() throws IOException {
        CaseView view = source.view(today.get());
        Catalogue kept = last;
        if (kept != null && kept.view() == view) {
            return kept;
        }
        Catalogue made = new Catalogue(source.name(), view);
        last = made;
        return made;
    }

    /** A survey, and the view it belongs to. */
    private record Surveyed(CaseView view, Survey survey) {}

    /** Places and obligations of the case; one asks for them, and those who come meanwhile wait for the same. */
    private synchronized Survey survey(Catalogue catalogue) throws IOException {
        Surveyed kept = surveyed;
        if (kept != null && kept.view() == catalogue.view()) {
            return kept.survey();
        }
        Survey made = new Survey(source.terrain(catalogue.view().today()), source.maps());
        surveyed = new Surveyed(catalogue.view(), made);
        return made;
    }

    /** Does what takes long before the first page asks for it. */
    void prepare() throws IOException {
        survey(catalogue());
    }

    String front() throws IOException {
        Catalogue catalogue = catalogue();
        return print(Sheet.FRONT, catalogue, new FrontDesk(catalogue).makeUp());
    }

    /** A stored page; {@code words} as in {@code 120-134}, in code points. */
    Optional<String> page(String id, Optional<String> words) throws IOException {
        Catalogue catalogue = catalogue();
        Optional<StoredPage> page = catalogue.page(id);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        String text = page.get().article().text();
        return Optional.of(templates.print(
                Sheet.READER.template(),
                Sheet.READER.frame(catalogue, catalogue.headline(page.get())),
                new Reader(catalogue).open(page.get(), words.flatMap(range -> WordsAt.of(range, text)))));
    }

    Optional<String> statement(StatementId id) throws IOException {
        Catalogue catalogue = catalogue();
        Optional<CaseView.Entry> entry = catalogue.entry(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        StatementDesk desk =
                new StatementDesk(catalogue, survey(catalogue).terrain().places());
        return Optional.of(templates.print(
                Sheet.STATEMENT.template(),
                Sheet.STATEMENT.frame(catalogue, "Statement by " + catalogue.speaker(entry.get())),
                desk.makeUp(entry.get())));
    }

    String search(Map<String, List<String>> parameters) throws IOException {
        Catalogue catalogue = catalogue();
        Query query = Query.of(parameters);
        Frame frame = query.words().isEmpty()
                ? Sheet.SEARCH.frame(catalogue)
                : Sheet.SEARCH
                        .frame(catalogue, "Statements on “" + query.words() + "”")
                        .with(query.words());
        return templates.print(
                Sheet.SEARCH.template(), frame, new SearchDesk(catalogue).makeUp(query, found(catalogue, query)));
    }

    /** Statements with the words asked for, best first; without words all, the newest first. */
    List<CaseView.Entry> found(Catalogue catalogue, Query query) throws IOException {
        if (query.words().isEmpty()) {
            return catalogue.newestFirst();
        }
        return source.search(query.words(), MOST_FOUND, catalogue.view().today());
    }

    String disagreements(Optional<String> sort) throws IOException {
        Catalogue catalogue = catalogue();
        DisagreementsPage.Sort order = sort.filter("origins"::equals).isPresent()
                ? DisagreementsPage.Sort.ORIGINS
                : DisagreementsPage.Sort.LATEST;
        return print(Sheet.DISAGREEMENTS, catalogue, new Board(catalogue).makeUp(order));
    }

    String commitments(Optional<String> act) throws IOException {
        Catalogue catalogue = catalogue();
        return print(Sheet.COMMITMENTS, catalogue, new CommitmentDesk(catalogue).makeUp(act));
    }

    String timeline(Optional<String> clock) throws IOException {
        Catalogue catalogue = catalogue();
        return print(Sheet.TIMELINE, catalogue, new TimelineDesk(catalogue).makeUp(TimelineDesk.Clock.of(clock)));
    }

    /** The map; {@code version} is 1 or 2 for the line of one border version alone. */
    String map(Optional<String> version) throws IOException {
        Catalogue catalogue = catalogue();
        return print(Sheet.MAP, catalogue, new MapDesk(catalogue, survey(catalogue)).makeUp(version));
    }

    String obligations(Optional<String> from) throws IOException {
        Catalogue catalogue = catalogue();
        return print(
                Sheet.OBLIGATIONS,
                catalogue,
                new ObligationDesk(catalogue, survey(catalogue).terrain()).makeUp(from));
    }

    String sources() throws IOException {
        Catalogue catalogue = catalogue();
        return print(Sheet.SOURCES, catalogue, new SourceDesk(catalogue).makeUp());
    }

    Optional<String> compare(String page, String other) throws IOException {
        Catalogue catalogue = catalogue();
        return new CompareDesk(catalogue)
                .makeUp(page, other)
                .map(compared -> print(Sheet.COMPARE, catalogue, compared));
    }

    String intake(Optional<String> all) throws IOException {
        Catalogue catalogue = catalogue();
        IntakeDesk.Extent extent = all.isPresent() ? IntakeDesk.Extent.ALL : IntakeDesk.Extent.FIRST;
        return print(Sheet.INTAKE, catalogue, new IntakeDesk(catalogue).makeUp(extent));
    }

    private String print(Sheet sheet, Catalogue catalogue, Object page) {
        return templates.print(sheet.template(), sheet.frame(catalogue), page);
    }

    /** The whole case, as {@code casus export --format json} prints it. */
    String caseAsJson() throws IOException {
        Catalogue catalogue = catalogue();
        return CaseJson.of(catalogue.view(), survey(catalogue).terrain()).toString();
    }

    /** The statements of a search, in its order, each as it stands in the whole case. */
    String statementsAsJson(Map<String, List<String>> parameters) throws IOException {
        Catalogue catalogue = catalogue();
        Query query = Query.of(parameters);
        return StatementsJson.of(
                        catalogue.view(),
                        query.words(),
                        new SearchDesk(catalogue).results(query, found(catalogue, query)))
                .toString();
    }

    String notice(String title, String message) throws IOException {
        return templates.notice(Sheet.notice(catalogue(), title, message), title, message);
    }
}
