package org.casus.desk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.article.Article;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.casefile.Terrain;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Doubt;
import org.casus.claim.Event;
import org.casus.claim.Evidence;
import org.casus.claim.Figure;
import org.casus.claim.Ledger;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.Relation;
import org.casus.copy.credit.Credit;
import org.casus.name.Actor;
import org.casus.page.Reading;
import org.casus.place.soil.CaseMaps;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;

/**
 * A case about two states that do not exist, Orvia and Belmar, and their quarrel over the Sorn pass, with all that the
 * desk has to show: copies, a denied charge, figures of two sides, a broken promise, nested statements, and words that
 * would be code if they were not escaped.
 */
final class InventedCase implements CaseSource {
    static final LocalDate TODAY = LocalDate.of(2031, 5, 20);
    static final String HOSTILE = "<script>alert('x')</script><b onclick=\"go()\">&amp;";

    private static final String WIRE =
            "Belmar's defence ministry accused Orvia of shelling the Sorn pass on Monday.\n\n"
                    + "At least 12 soldiers were killed, the ministry said. \"We will answer if the guns are not silent by"
                    + " Friday,\" Minister Dara Venn said.\n\n"
                    + "Orvia's general staff denied that its guns had fired. The Lowmark Agency quoted a senior official as saying"
                    + " that Orvia had promised to withdraw its guns by 16 May.";
    private static final String COPY = WIRE + "\n\nThe pass has been closed since spring.";
    private static final String ANSWER =
            "Orvia lost 3 men, its general staff said on Tuesday. \"Not one shell was fired"
                    + " by us,\" General Ilo Marsk told reporters 😀 in Tarvel.\n\nBelmar said that the guns were still in place"
                    + " on Saturday.";
    private static final String ODD = "A villager said " + HOSTILE + " twice.";

    private final List<StoredPage> pages = new ArrayList<>();
    private final Ledger ledger;
    private final boolean bare;

    private InventedCase(boolean bare) {
        this.bare = bare;
        if (bare) {
            ledger = Ledger.EMPTY;
            return;
        }
        addPages();
        ledger = ledger();
    }

    static InventedCase full() {
        return new InventedCase(false);
    }

    /** A case without a page. */
    static InventedCase bare() {
        return new InventedCase(true);
    }

    @Override
    public String name() {
        return bare ? "Nothing yet" : "Sorn pass";
    }

    @Override
    public CaseView view(LocalDate today) {
        return new CaseView(today, pages, unreadable(), List.of(), entries(), origins(), stories(), ledger);
    }

    @Override
    public Terrain terrain(LocalDate today) {
        return bare ? new Terrain(List.of(), List.of()) : InventedGround.terrain(today);
    }

    @Override
    public CaseMaps maps() {
        return bare ? CaseMaps.shipped() : InventedGround.maps();
    }

    @Override
    public List<CaseView.Entry> search(String words, int limit, LocalDate today) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
        return entries().stream()
                .filter(entry -> wanted.stream()
                        .allMatch(word ->
                                entry.sentence().toLowerCase(Locale.ROOT).contains(word)))
                .limit(limit)
                .toList();
    }

    private void addPages() {
        pages.add(page(
                "pa1",
                "Belmar accuses Orvia over Sorn pass",
                "Lowmark Agency",
                "2031-05-12",
                WIRE,
                List.of(
                        said(WIRE, "s1", Act.ACCUSE, "Belmar", List.of("Belmar"), "shelling the Sorn pass"),
                        said(WIRE, "s2", Act.ASSERT, "Belmar", List.of("Belmar"), "At least 12 soldiers were killed"),
                        said(
                                WIRE,
                                "s3",
                                Act.THREATEN,
                                "Dara Venn",
                                List.of("Dara Venn"),
                                "\"We will answer if the guns are not silent by Friday,\""),
                        said(WIRE, "s4", Act.DENY, "Orvia", List.of("Orvia"), "its guns had fired"),
                        said(
                                WIRE,
                                "s5",
                                Act.ASSERT,
                                "",
                                List.of("Lowmark Agency", "a senior official"),
                                "a senior official as saying that Orvia had promised to withdraw its guns by 16 May"),
                        child(
                                said(
                                        WIRE,
                                        "s6",
                                        Act.PROMISE,
                                        "Orvia",
                                        List.of("Lowmark Agency", "a senior official", "Orvia"),
                                        "to withdraw its guns by 16 May"),
                                "s5"))));
        pages.add(page(
                "pb2",
                "Shells fall on Sorn pass, says Belmar",
                "The Tarvel Herald",
                "2031-05-13",
                COPY,
                List.of(said(
                        COPY,
                        "s1",
                        Act.ACCUSE,
                        "Belmar",
                        List.of("Lowmark Agency", "Belmar"),
                        "shelling the Sorn pass"))));
        pages.add(page(
                "pc3",
                "Orvia: not one shell",
                "Orvian Courier",
                "2031-05-14",
                ANSWER,
                List.of(
                        said(ANSWER, "s1", Act.ASSERT, "Orvia", List.of("Orvia"), "Orvia lost 3 men"),
                        said(
                                ANSWER,
                                "s2",
                                Act.DENY,
                                "Ilo Marsk",
                                List.of("Ilo Marsk"),
                                "\"Not one shell was fired by us,\""),
                        said(
                                ANSWER,
                                "s3",
                                Act.ACCUSE,
                                "Belmar",
                                List.of("Belmar"),
                                "the guns were still in place on Saturday"))));
        pages.add(page(
                "pd4",
                "Odd page " + HOSTILE,
                HOSTILE,
                "2031-05-15",
                ODD,
                List.of(said(ODD, "s1", Act.EXPRESS, HOSTILE, List.of(HOSTILE), HOSTILE))));
        pages.add(new StoredPage(
                "pe5",
                "e".repeat(64),
                "pages/" + HOSTILE + ".html",
                Optional.empty(),
                Optional.empty(),
                Article.without(Article.Kind.INDEX, "a list of 34 links"),
                new Report(List.of(), List.of(), List.of(), List.of(), List.of())));
        pages.sort(Comparator.comparing(StoredPage::id));
    }

    private static StoredPage page(
            String id, String headline, String outlet, String day, String text, List<Statement> statements) {
        Article article = new Article(
                Article.Kind.ARTICLE,
                Optional.empty(),
                Optional.of(headline),
                Optional.of("Guns were heard all night."),
                Optional.of("World"),
                List.of("Mara Quill"),
                Optional.of(outlet),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(id.equals("pb2") ? "https://lowmark.example/12" : "javascript:alert(1)"),
                text,
                List.of(
                        new Article.Removed("navigation", "Home | World | Sport"),
                        new Article.Removed("navigation", HOSTILE),
                        new Article.Removed("comment form", "Leave a Reply")));
        return new StoredPage(
                id,
                id.substring(1, 2).repeat(64),
                "pages/" + id + ".html",
                Optional.of(URI.create("https://news.example/" + id)),
                Optional.of(Instant.parse("2031-05-16T08:30:00Z")),
                article,
                new Report(statements, List.of(), List.of(), List.of(), List.of()));
    }

    private static Statement said(String text, String id, Act act, String speaker, List<String> chain, String content) {
        return new Statement(
                id,
                List.of(),
                List.of(),
                List.of(span(text, content)),
                Optional.empty(),
                speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
                chain,
                act,
                Polarity.AFFIRMATIVE,
                act == Act.THREATEN ? List.of(span(text, "if the guns are not silent by Friday")) : List.of(),
                act == Act.THREATEN ? Optional.of("Orvia") : Optional.empty(),
                Optional.empty(),
                content.startsWith("\"") ? Quotation.DIRECT : Quotation.INDIRECT);
    }

    private static Statement child(Statement statement, String parent) {
        return new Statement(
                statement.id(),
                statement.source(),
                statement.cue(),
                statement.content(),
                Optional.of(parent),
                statement.speaker(),
                statement.chain(),
                statement.act(),
                statement.polarity(),
                statement.condition(),
                statement.addressee(),
                statement.said(),
                statement.quotation());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private Ledger ledger() {
        Claim shelling = new Claim(
                "c1",
                "Orvia shelled the Sorn pass",
                3,
                3,
                2,
                Claim.Status.CONTESTED,
                List.of(
                        new Claim.Position(
                                "Belmar",
                                Claim.Stance.ACCUSES,
                                List.of(id("pa1", "s1"), id("pb2", "s1")),
                                1,
                                List.of("Belmar"),
                                List.of()),
                        new Claim.Position(
                                "Orvia",
                                Claim.Stance.DENIES,
                                List.of(id("pa1", "s4"), id("pc3", "s2")),
                                2,
                                List.of("Orvia", "Ilo Marsk"),
                                List.of())),
                List.of());
        Claim guns = new Claim(
                "c2",
                "Orvia promised to withdraw its guns",
                1,
                1,
                1,
                Claim.Status.SINGLE_ORIGIN,
                List.of(new Claim.Position(
                        "Orvia", Claim.Stance.AFFIRMS, List.of(id("pa1", "s6")), 1, List.of("Orvia"), List.of())),
                List.of());
        return new Ledger(
                List.of(shelling, guns),
                List.of(
                        figure("f1", 9, OptionalInt.of(9), "Belmar", "pa1", "s2", "12", Optional.empty()),
                        figure("f2", 12, OptionalInt.empty(), "Belmar", "pa1", "s2", "12", Optional.of("f1")),
                        figure("f3", 3, OptionalInt.of(3), "Orvia", "pc3", "s1", "3", Optional.empty())),
                List.of(promise(), threat()),
                List.of(new Event(
                        "e1",
                        "ASSAULT",
                        Optional.of("heavy-weapons"),
                        "Orvia",
                        Optional.of("Belmar"),
                        Event.Status.DENIED,
                        Optional.of(LocalDate.of(2031, 5, 12)),
                        Optional.of("Sorn pass"),
                        List.of(id("pa1", "s1")),
                        List.of(evidence("pa1", "shelling the Sorn pass")),
                        2,
                        1)),
                List.of(
                        new Actor("Orvia", Actor.Kind.STATE, List.of("Orvia"), List.of()),
                        new Actor("Belmar", Actor.Kind.STATE, List.of("Belmar"), List.of())),
                List.of(new Doubt(Doubt.Kind.STANCE, List.of(id("pd4", "s1")), "No party is named for these words")));
    }

    private Figure figure(
            String id,
            int low,
            OptionalInt high,
            String claimant,
            String page,
            String statement,
            String words,
            Optional<String> supersedes) {
        return new Figure(
                id,
                Figure.Loss.KILLED,
                "soldiers",
                low,
                high,
                claimant,
                List.of(claimant),
                Optional.of(id(page, statement)),
                Optional.of(LocalDate.of(2031, 5, 12)),
                supersedes,
                OptionalInt.empty(),
                evidence(page, words),
                List.of());
    }

    private Commitment promise() {
        return new Commitment(
                "k1",
                "Orvia",
                "Orvia",
                Optional.of("Belmar"),
                Commitment.Kind.PROMISE,
                "to withdraw its guns",
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, 16)),
                Commitment.State.BROKEN,
                List.of(new Commitment.StateReport(
                        "Belmar",
                        Commitment.State.BROKEN,
                        Optional.of(id("pc3", "s3")),
                        evidence("pc3", "the guns were still in place"))),
                id("pa1", "s6"),
                evidence("pa1", "to withdraw its guns by 16 May"),
                List.of(),
                List.of());
    }

    private Commitment threat() {
        return new Commitment(
                "k2",
                "Belmar",
                "Dara Venn",
                Optional.of("Orvia"),
                Commitment.Kind.THREAT,
                "We will answer",
                Optional.of("if the guns are not silent by Friday"),
                Optional.of(LocalDate.of(2031, 5, 23)),
                Commitment.State.OPEN,
                List.of(),
                id("pa1", "s3"),
                evidence("pa1", "We will answer"),
                List.of(),
                List.of());
    }

    private Evidence evidence(String page, String words) {
        StoredPage found = pages.stream()
                .filter(stored -> stored.id().equals(page))
                .findFirst()
                .orElseThrow();
        return new Evidence(page, span(found.article().text(), words));
    }

    private static StatementId id(String page, String statement) {
        return new StatementId(page, statement);
    }

    private List<CaseView.Entry> entries() {
        List<CaseView.Entry> entries = new ArrayList<>();
        for (StoredPage page : pages) {
            for (Statement statement : page.report().statements()) {
                StatementId id = id(page.id(), statement.id());
                Optional<String> claim = ledger.claims().stream()
                        .filter(c -> c.positions().stream()
                                .anyMatch(p -> p.statements().contains(id)))
                        .map(Claim::id)
                        .findFirst();
                String sentence = statement.content().get(0).in(page.article().text());
                entries.add(new CaseView.Entry(id, page, statement, sentence, claim));
            }
        }
        return entries;
    }

    private List<Reading.Unreadable> unreadable() {
        return bare ? List.of() : List.of(new Reading.Unreadable("pages/scan.pdf", "is a binary file, not a page"));
    }

    private List<CaseView.Origin> origins() {
        if (bare) {
            return List.of();
        }
        Descent first = new Descent("pa1", "pa1", Relation.FIRST, Optional.empty(), 1, List.of(), List.of());
        Descent copy = new Descent(
                "pb2",
                "pa1",
                Relation.COPY,
                Optional.of("pa1"),
                .97,
                List.of(new Descent.Passage(new Span(0, WIRE.length()), new Span(0, WIRE.length()))),
                List.of(new Credit("Lowmark Agency", Credit.Kind.SOURCE_LINE, true, Optional.empty())));
        return List.of(
                new CaseView.Origin("pa1", List.of(first, copy), Optional.of(Relation.COPY)),
                alone("pc3"),
                alone("pd4"));
    }

    private static CaseView.Origin alone(String page) {
        return new CaseView.Origin(
                page,
                List.of(new Descent(page, page, Relation.FIRST, Optional.empty(), 1, List.of(), List.of())),
                Optional.empty());
    }

    private List<CaseView.Story> stories() {
        return bare ? List.of() : List.of(new CaseView.Story("pa1", List.of("pa1", "pb2", "pc3")));
    }
}
