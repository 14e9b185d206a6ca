package org.casus.desk.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.casefile.CaseView;
import org.casus.casefile.Terrain;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.desk.board.Board;
import org.casus.desk.board.Positions;
import org.casus.desk.board.Support;
import org.casus.desk.catalogue.Catalogue;
import org.casus.desk.catalogue.Ruled;
import org.casus.desk.catalogue.Wording;
import org.casus.desk.reader.Mark;
import org.casus.desk.reader.Paragraph;
import org.casus.desk.reader.Reader;
import org.casus.desk.reader.Typesetter;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Tag;
import org.casus.statement.Polarity;
import org.casus.statement.Statement;
import org.casus.text.Span;

/** Makes up the page of a statement. Immutable and thread-safe. */
public final class StatementDesk {
    /** The id of the page's list of positions. */
    private static final String POSITIONS = "pos";

    private final Catalogue catalogue;
    private final List<Terrain.Located> places;

    /** @param places that the pages of the case name */
    public StatementDesk(Catalogue catalogue, List<Terrain.Located> places) {
        this.catalogue = catalogue;
        this.places = List.copyOf(places);
    }

    public StatementPage makeUp(CaseView.Entry entry) {
        Chain chain = Chain.of(catalogue, entry);
        Optional<Claim> claim = catalogue.claimOf(entry);
        return new StatementPage(
                Integer.parseInt(entry.statement().id().substring(1)),
                Addresses.words(entry.id()),
                catalogue.label(entry.page()),
                Wording.bare(entry),
                standfirst(entry, claim),
                tags(entry, claim),
                quotation(entry.statement()),
                context(entry),
                facts(entry),
                ruled(entry),
                chain.drawing(),
                chain.hops(),
                claim.map(found -> new Positions(catalogue).of(found)).orElse(List.of()),
                hanging(entry, claim));
    }

    private String standfirst(CaseView.Entry entry, Optional<Claim> claim) {
        Statement statement = entry.statement();
        String by = statement.speaker().map(name -> "Said by " + name).orElse("The page names no one for these words");
        String to = statement.addressee().map(name -> " to " + name).orElse("");
        String carried = claim.map(found -> " " + Support.of(entry, catalogue).sentence())
                .orElse("");
        return by + to + "." + carried;
    }

    private static List<Tag> tags(CaseView.Entry entry, Optional<Claim> claim) {
        List<Tag> tags = new ArrayList<>(List.of(Tag.of(entry.statement().act())));
        claim.ifPresent(found -> tags.add(Tag.of(found.status())));
        return tags;
    }

    private static String quotation(Statement statement) {
        return switch (statement.quotation()) {
            case DIRECT -> "Direct speech";
            case INDIRECT -> "Indirect speech";
            case MIXED -> "Indirect speech with quoted words";
        };
    }

    private static List<Paragraph> context(CaseView.Entry entry) {
        List<Span> words = Reader.wordsOf(entry.statement());
        Mark mark = new Mark("words", "st " + Tag.of(entry.statement().act()).css(), words, Optional.empty());
        return Typesetter.set(entry.page().article().text(), List.of(mark)).stream()
                .filter(paragraph -> words.stream().anyMatch(paragraph.span()::overlaps))
                .toList();
    }

    private List<StatementPage.Fact> facts(CaseView.Entry entry) {
        Statement statement = entry.statement();
        String text = entry.page().article().text();
        List<StatementPage.Fact> facts = new ArrayList<>();
        facts.add(new StatementPage.Fact(
                "Speaker",
                statement.speaker().orElse("not named"),
                statement.speaker().map(Addresses::speaker)));
        facts.add(plain("To", statement.addressee().orElse("not stated")));
        facts.add(plain(
                "Act",
                Tag.of(statement.act()).word()
                        + (statement.polarity() == Polarity.NEGATED ? ", content negated" : ", content not negated")));
        facts.add(plain(
                "Condition",
                statement.condition().isEmpty()
                        ? "none found"
                        : String.join(
                                " … ",
                                statement.condition().stream()
                                        .map(span -> span.in(text))
                                        .toList())));
        facts.add(plain("Said", statement.said().map(catalogue.dates()::full).orElse("no day found")));
        facts.add(plain(
                "Published",
                entry.page()
                        .article()
                        .published()
                        .map(catalogue.dates()::minute)
                        .orElse("unknown")));
        entry.page()
                .captured()
                .ifPresent(date -> facts.add(plain("Read", catalogue.dates().minute(date))));
        statement.parent().flatMap(parent -> parent(entry, parent)).ifPresent(facts::add);
        facts.addAll(soil(entry));
        facts.add(plain(
                "Found by",
                ruled(entry).isEmpty() ? "machine; not confirmed by a person" : "machine; decided on by a person"));
        return facts;
    }

    /** What a person decided on what this statement belongs to: its claim, its commitments, its page's origin. */
    private List<Ruled> ruled(CaseView.Entry entry) {
        return Stream.of(
                        catalogue.claimOf(entry).map(Ruled::on).orElse(List.of()).stream(),
                        catalogue.commitments(entry.id()).stream().flatMap(commitment -> Ruled.on(commitment).stream()),
                        Ruled.onPage(entry.id().page(), catalogue).stream())
                .flatMap(ruled -> ruled)
                .toList();
    }

    /** On whose soil the places lie that the sentence names. */
    private List<StatementPage.Fact> soil(CaseView.Entry entry) {
        return places.stream()
                .filter(located -> located.pages().contains(entry.id().page()))
                .map(located -> located.soil().place())
                .filter(place -> place.names().stream().anyMatch(name -> names(entry.sentence(), name.name())))
                .map(place -> new StatementPage.Fact(
                        "On whose soil", place.name(), Optional.of(Addresses.place(place.name(), place.origin()))))
                .toList();
    }

    private static boolean names(String sentence, String name) {
        int at = sentence.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }

    private static StatementPage.Fact plain(String name, String value) {
        return new StatementPage.Fact(name, value, Optional.empty());
    }

    private Optional<StatementPage.Fact> parent(CaseView.Entry entry, String parent) {
        return catalogue.statementsOf(entry.id().page()).stream()
                .filter(other -> other.statement().id().equals(parent))
                .findFirst()
                .map(other -> new StatementPage.Fact(
                        "Reported in",
                        "statement " + parent.substring(1) + ", " + catalogue.speaker(other),
                        Optional.of(Addresses.statement(other.id()))));
    }

    private List<StatementPage.Hanging> hanging(CaseView.Entry entry, Optional<Claim> claim) {
        List<StatementPage.Hanging> hanging = new ArrayList<>();
        for (Commitment commitment : catalogue.commitments(entry.id())) {
            String kind = commitment.kind().name();
            hanging.add(new StatementPage.Hanging(
                    kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT),
                    Wording.shortened(commitment.content()),
                    Addresses.commitment(commitment.id()),
                    Tag.of(commitment.state())));
        }
        claim.ifPresent(found -> hanging.add(new StatementPage.Hanging(
                "Claim", Wording.heading(found.text()), place(entry, found), Tag.of(found.status()))));
        return hanging;
    }

    /** Where a claim is shown: among the disagreements, else with its positions on this page. */
    private String place(CaseView.Entry entry, Claim claim) {
        return new Board(catalogue).lists(claim)
                ? Addresses.claim(claim.id())
                : Addresses.statement(entry.id()) + "#" + POSITIONS;
    }
}
