package org.casus.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.word.Dates;
import org.casus.desk.word.Frame;
import org.casus.desk.word.Frame.Place;
import org.casus.desk.word.Frame.Section;
import org.casus.desk.word.When;

/** The sheets that the desk lays out: each with its template, what it is about and where it hangs in the navigation. */
enum Sheet {
    FRONT(
            "front.jte",
            "",
            "The case on one page: disagreements, commitments, figures and sources.",
            Section.FRONT,
            Place.AT),
    READER(
            "reader.jte",
            "Page",
            "The stored page with its statements marked and numbered.",
            Section.STATEMENTS,
            Place.BELOW),
    STATEMENT(
            "statement.jte",
            "Statement",
            "A statement with its particulars and its chain of reporting.",
            Section.STATEMENTS,
            Place.BELOW),
    SEARCH("search.jte", "Statements", "Statements of the case, to be narrowed.", Section.STATEMENTS, Place.AT),
    DISAGREEMENTS(
            "disagreements.jte",
            "Disagreements",
            "Who holds what on each contested claim, and the figures of each claimant.",
            Section.DISAGREEMENTS,
            Place.AT),
    COMMITMENTS(
            "commitments.jte",
            "Commitments",
            "Promises, threats, offers and demands, and how they stand.",
            Section.COMMITMENTS,
            Place.AT),
    TIMELINE("timeline.jte", "Timeline", "The case day by day.", Section.TIMELINE, Place.AT),
    MAP("map.jte", "Map", "Border versions compared, and on whose soil each place lies.", Section.MAP, Place.AT),
    OBLIGATIONS(
            "obligations.jte",
            "Obligations",
            "Which treaty obligations the reported acts touch, element by element.",
            Section.OBLIGATIONS,
            Place.AT),
    SOURCES(
            "sources.jte",
            "Sources and copies",
            "Which pages go back to one origin, and who quotes whom.",
            Section.SOURCES,
            Place.AT),
    COMPARE(
            "compare.jte",
            "Two pages side by side",
            "What two pages share and what each changed.",
            Section.SOURCES,
            Place.BELOW),
    INTAKE(
            "intake.jte",
            "Intake",
            "What was read, what was not and why, and what was left out.",
            Section.INTAKE,
            Place.AT);

    private static final List<Frame.Export> EXPORTS = List.of(new Frame.Export("JSON", "/api/case"));

    private final String template;
    private final String title;
    private final String description;
    private final Section section;
    private final Place place;

    Sheet(String template, String title, String description, Section section, Place place) {
        this.template = template;
        this.title = title;
        this.description = description;
        this.section = section;
        this.place = place;
    }

    String template() {
        return template;
    }

    /** What stands around it. */
    Frame frame(Catalogue catalogue) {
        return frame(catalogue, title);
    }

    /** What stands around it, under a title of its own. */
    Frame frame(Catalogue catalogue, String ownTitle) {
        return frame(catalogue, ownTitle, description, Optional.of(section), place);
    }

    /** What stands around a notice, which is in no section. */
    static Frame notice(Catalogue catalogue, String title, String message) {
        return frame(catalogue, title, message, Optional.empty(), Place.AT);
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
