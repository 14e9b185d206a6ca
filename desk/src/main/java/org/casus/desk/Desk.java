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
import org.casus.desk.word.Dates;
import org.casus.desk.word.Frame;
import org.casus.desk.word.Frame.Place;
import org.casus.desk.word.Frame.Section;
import org.casus.desk.word.When;
import org.casus.store.CaseJson;
import org.jspecify.annotations.Nullable;

/** Answers each question with a page, from the case as it stands at that moment. Thread-safe. */
final class Desk {
    /** The most statements that a search looks at. */
    private static final int MOST_FOUND = 5_000;

    private static final List<Frame.Export> EXPORTS = List.of(new Frame.Export("JSON", "/api/case"));

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
        Frame frame = frame(
                catalogue,
                "",
                "The case on one page: disagreements, commitments, figures and sources.",
                Section.FRONT,
                Place.AT);
        return templates.print("front.jte", frame, new FrontDesk(catalogue).makeUp());
    }

    /** A stored page; {@code words} as in {@code 120-134}, in code points. */
    Optional<String> page(String id, Optional<String> words) throws IOException {
        Catalogue catalogue = catalogue();
        Optional<StoredPage> page = catalogue.page(id);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        String headline = catalogue.headline(page.get());
        Frame frame = frame(
                catalogue,
                headline,
                "The stored page with its statements marked and numbered.",
                Section.STATEMENTS,
                Place.BELOW);
        return Optional.of(templates.print(
                "reader.jte",
                frame,
                new Reader(catalogue)
                        .open(
                                page.get(),
                                words.flatMap(range ->
                                        WordsAt.of(range, page.get().article().text())))));
    }

    Optional<String> statement(StatementId id) throws IOException {
        Catalogue catalogue = catalogue();
        Optional<CaseView.Entry> entry = catalogue.entry(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = frame(
                catalogue,
                "Statement by " + catalogue.speaker(entry.get()),
                "A statement with its particulars and its chain of reporting.",
                Section.STATEMENTS,
                Place.BELOW);
        StatementDesk desk =
                new StatementDesk(catalogue, survey(catalogue).terrain().places());
        return Optional.of(templates.print("statement.jte", frame, desk.makeUp(entry.get())));
    }

    String search(Map<String, List<String>> parameters) throws IOException {
        Catalogue catalogue = catalogue();
        Query query = Query.of(parameters);
        String title = query.words().isEmpty() ? "Statements" : "Statements on “" + query.words() + "”";
        Frame frame = frame(catalogue, title, "Statements of the case, to be narrowed.", Section.STATEMENTS, Place.AT)
                .with(query.words());
        return templates.print("search.jte", frame, new SearchDesk(catalogue).makeUp(query, found(catalogue, query)));
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
        return templates.print(
                "disagreements.jte",
                frame(
                        catalogue,
                        "Disagreements",
                        "Who holds what on each contested claim, and the figures of each claimant.",
                        Section.DISAGREEMENTS,
                        Place.AT),
                new Board(catalogue).makeUp(order));
    }

    String commitments(Optional<String> act) throws IOException {
        Catalogue catalogue = catalogue();
        return templates.print(
                "commitments.jte",
                frame(
                        catalogue,
                        "Commitments",
                        "Promises, threats, offers and demands, and how they stand.",
                        Section.COMMITMENTS,
                        Place.AT),
                new CommitmentDesk(catalogue).makeUp(act));
    }

    String timeline(Optional<String> clock) throws IOException {
        Catalogue catalogue = catalogue();
        return templates.print(
                "timeline.jte",
                frame(catalogue, "Timeline", "The case day by day.", Section.TIMELINE, Place.AT),
                new TimelineDesk(catalogue).makeUp(TimelineDesk.Clock.of(clock)));
    }

    /** The map; {@code version} is 1 or 2 for the line of one border version alone. */
    String map(Optional<String> version) throws IOException {
        Catalogue catalogue = catalogue();
        return templates.print(
                "map.jte",
                frame(
                        catalogue,
                        "Map",
                        "Border versions compared, and on whose soil each place lies.",
                        Section.MAP,
                        Place.AT),
                new MapDesk(catalogue, survey(catalogue)).makeUp(version));
    }

    String obligations(Optional<String> from) throws IOException {
        Catalogue catalogue = catalogue();
        return templates.print(
                "obligations.jte",
                frame(
                        catalogue,
                        "Obligations",
                        "Which treaty obligations the reported acts touch, element by element.",
                        Section.OBLIGATIONS,
                        Place.AT),
                new ObligationDesk(catalogue, survey(catalogue).terrain()).makeUp(from));
    }

    String sources() throws IOException {
        Catalogue catalogue = catalogue();
        return templates.print(
                "sources.jte",
                frame(
                        catalogue,
                        "Sources and copies",
                        "Which pages go back to one origin, and who quotes whom.",
                        Section.SOURCES,
                        Place.AT),
                new SourceDesk(catalogue).makeUp());
    }

    Optional<String> compare(String page, String other) throws IOException {
        Catalogue catalogue = catalogue();
        return new CompareDesk(catalogue)
                .makeUp(page, other)
                .map(compared -> templates.print(
                        "compare.jte",
                        frame(
                                catalogue,
                                "Two pages side by side",
                                "What two pages share and what each changed.",
                                Section.SOURCES,
                                Place.BELOW),
                        compared));
    }

    String intake(Optional<String> all) throws IOException {
        Catalogue catalogue = catalogue();
        IntakeDesk.Extent extent = all.isPresent() ? IntakeDesk.Extent.ALL : IntakeDesk.Extent.FIRST;
        return templates.print(
                "intake.jte",
                frame(
                        catalogue,
                        "Intake",
                        "What was read, what was not and why, and what was left out.",
                        Section.INTAKE,
                        Place.AT),
                new IntakeDesk(catalogue).makeUp(extent));
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
        return templates.notice(frame(catalogue(), title, message, Optional.empty(), Place.AT), title, message);
    }

    private static Frame frame(Catalogue catalogue, String title, String description, Section section, Place place) {
        return frame(catalogue, title, description, Optional.of(section), place);
    }

    private static Frame frame(
            Catalogue catalogue, String title, String description, Optional<Section> section, Place place) {
        LocalDate day = catalogue.view().today();
        return new Frame(
                catalogue.name(),
                Dates.weekday(day),
                When.full(day, catalogue.dates()),
                title,
                description,
                section,
                place,
                "",
                EXPORTS);
    }
}
