package org.casus.desk.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.article.Article;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Evidence;
import org.casus.claim.Figure;
import org.casus.claim.StatementId;
import org.casus.copy.Descent;
import org.casus.copy.credit.Outlets;
import org.casus.desk.word.Addresses;
import org.casus.desk.word.Dates;
import org.casus.desk.word.Tag;
import org.casus.desk.word.Via;
import org.casus.desk.word.When;
import org.casus.name.Actor;
import org.casus.statement.Statement;
import org.casus.text.Days;

/**
 * One view of a case, with what belongs together found in one step. The pages of the desk are made from it.
 * Immutable and thread-safe.
 */
public final class Catalogue {
    /** What stands for an outlet that a page does not name. */
    public static final String NO_OUTLET = "Outlet not named";

    private final String name;
    private final CaseView view;
    private final Dates dates;
    private final Map<String, StoredPage> pages;
    private final Map<StatementId, CaseView.Entry> entries;
    private final Map<String, Claim> claims;
    private final Map<String, Descent> descents = new HashMap<>();
    private final Map<String, CaseView.Origin> origins = new HashMap<>();
    private final Map<StatementId, List<Commitment>> commitments;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> sites = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final Outlets tellers;

    /**
     * @param name the case's name
     * @param view the case on one day
     */
    public Catalogue(String name, CaseView view) {
        this.name = name;
        this.view = view;
        this.dates = new Dates(view.today());
        this.pages = view.pages().stream().collect(toMap(StoredPage::id, page -> page));
        this.entries = view.statements().stream().collect(toMap(CaseView.Entry::id, entry -> entry));
        this.claims = view.ledger().claims().stream().collect(toMap(Claim::id, claim -> claim));
        this.commitments = view.ledger().commitments().stream().collect(groupingBy(Commitment::statement));
        view.ledger().parties().forEach(actor -> actors.putIfAbsent(actor.name(), actor));
        for (StoredPage page : view.pages()) {
            page.article().outlet().ifPresent(outlet -> {
                outlets.putIfAbsent(Outlets.plain(outlet), outlet);
                page.url()
                        .flatMap(url -> Optional.ofNullable(url.getHost()))
                        .ifPresent(host -> sites.putIfAbsent(site(host), outlet));
            });
        }
        tellers = Outlets.of(outlets.values());
        for (CaseView.Origin origin : view.origins()) {
            for (Descent descent : origin.pages()) {
                descents.put(descent.document(), descent);
                origins.put(descent.document(), origin);
            }
        }
    }

    public String name() {
        return name;
    }

    public CaseView view() {
        return view;
    }

    public Dates dates() {
        return dates;
    }

    public Optional<StoredPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    public Optional<CaseView.Entry> entry(StatementId id) {
        return Optional.ofNullable(entries.get(id));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The claim that a statement belongs to. */
    public Optional<Claim> claimOf(CaseView.Entry entry) {
        return entry.claim().flatMap(this::claim);
    }

    /** Where a page comes from; empty for a page without an article. */
    public Optional<Descent> descent(String page) {
        return Optional.ofNullable(descents.get(page));
    }

    /** The group that a page counts in; empty for a page without an article. */
    public Optional<CaseView.Origin> origin(String page) {
        return Optional.ofNullable(origins.get(page));
    }

    /** What was promised, threatened, offered or demanded in a statement. */
    public List<Commitment> commitments(StatementId statement) {
        return commitments.getOrDefault(statement, List.of());
    }

    /** Whether nothing decided a commitment yet: it is open, or its condition is met. In dispute it was reported on. */
    public static boolean isPending(Commitment commitment) {
        return commitment.state() == Commitment.State.OPEN || commitment.state() == Commitment.State.CONDITION_MET;
    }

    /** The statements of a page, in text order. */
    public List<CaseView.Entry> statementsOf(String page) {
        return view.statements().stream()
                .filter(entry -> entry.id().page().equals(page))
                .toList();
    }

    /** All statements, those said or published last first; of one day in page and text order. */
    public List<CaseView.Entry> newestFirst() {
        return view.statements().stream()
                .sorted(Comparator.comparing(this::day).reversed().thenComparing(CaseView.Entry::id))
                .toList();
    }

    private String day(CaseView.Entry entry) {
        return date(entry).map(date -> Days.first(date).toString()).orElse("");
    }

    /** The pages that hold an article. */
    public List<StoredPage> articles() {
        return view.pages().stream()
                .filter(page -> page.article().kind() == Article.Kind.ARTICLE)
                .toList();
    }

    /** The parties whose word stands in a claim's positions, in the order of the case: those heard most go first. */
    public List<String> partiesOfClaims() {
        Map<String, Long> heard = view.ledger().claims().stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .flatMap(claim -> claim.positions().stream())
                .collect(groupingBy(Claim.Position::party, counting()));
        return heard.keySet().stream()
                .sorted(Comparator.<String, Long>comparing(party -> -heard.getOrDefault(party, 0L))
                        .thenComparing(party -> party))
                .toList();
    }

    /** The party that a speaker speaks for: his state, else himself. */
    public String partyOf(String speaker) {
        return Optional.ofNullable(actors.get(speaker))
                .filter(actor -> !actor.memberOf().isEmpty())
                .map(actor -> actor.memberOf().get(actor.memberOf().size() - 1))
                .orElse(speaker);
    }

    /** Who published a page: the outlet, else the site, else {@link #NO_OUTLET}. */
    public String outlet(StoredPage page) {
        return namedOutlet(page).orElse(NO_OUTLET);
    }

    /** A credited name as a reader knows it: the outlet of a site that pages of the case are from, "Meridian" for its address. */
    public String credited(String name) {
        return Optional.ofNullable(sites.get(site(name)))
                .or(() -> tellers.teller(name).flatMap(key -> Optional.ofNullable(outlets.get(key))))
                .orElse(name);
    }

    private static String site(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** How many outlets the pages name; pages that name none are not counted. */
    public int outlets(Collection<StoredPage> of) {
        return (int) of.stream()
                .flatMap(page -> namedOutlet(page).stream())
                .distinct()
                .count();
    }

    private static Optional<String> namedOutlet(StoredPage page) {
        return page.article().outlet().or(() -> page.url().flatMap(url -> Optional.ofNullable(url.getHost())));
    }

    /** A page's headline, or what stands in its place. */
    public String headline(StoredPage page) {
        return page.title();
    }

    /** "The Harbour Post, 9 Oct". */
    public String label(StoredPage page) {
        return outlet(page)
                + page.article()
                        .published()
                        .map(date -> ", " + dates.brief(date))
                        .orElse("");
    }

    /** Whose count a figure is; of a page that counts in its own name and names no outlet, what the page is called. */
    public String claimant(Figure figure) {
        return page(figure.claimant()).map(this::headline).orElse(figure.claimant());
    }

    /** What an origin is called: the outlet, where it is named, and headline of its first page. */
    public String label(CaseView.Origin origin) {
        return first(origin)
                .map(page -> namedOutlet(page).map(outlet -> outlet + ": ").orElse("") + headline(page))
                .orElse(origin.id());
    }

    /** The page of an origin that the others go back to. */
    public Optional<StoredPage> first(CaseView.Origin origin) {
        return origin.pages().stream()
                .filter(descent -> descent.of().isEmpty())
                .findFirst()
                .or(() -> origin.pages().stream().findFirst())
                .flatMap(descent -> page(descent.document()));
    }

    /** A statement's chain with the page's own outlet in front. */
    public Via via(CaseView.Entry entry) {
        return Via.of(Optional.of(outlet(entry.page())), entry.statement().chain());
    }

    /** Who said it, as the desk names him. */
    public String speaker(CaseView.Entry entry) {
        return entry.statement().speaker().orElseGet(() -> {
            List<String> chain = entry.statement().chain();
            return chain.isEmpty() ? "teller not named" : chain.get(chain.size() - 1);
        });
    }

    /** A statement as a cell of the desk quotes it. */
    public Quoted quoted(CaseView.Entry entry) {
        Statement statement = entry.statement();
        return new Quoted(
                Tag.of(statement.act()),
                speaker(entry),
                Wording.quoted(entry),
                Addresses.statement(entry.id()),
                Addresses.words(entry.id()),
                via(entry),
                entry.statement().said().isPresent() ? "said" : "published",
                date(entry).map(date -> When.brief(date, dates)),
                label(entry.page()));
    }

    /** When it was said, else when it was published. */
    public Optional<Temporal> date(CaseView.Entry entry) {
        return entry.statement().said().or(() -> entry.page().article().published());
    }

    /** Where evidence is marked on its stored page. */
    public Optional<String> address(Evidence evidence) {
        return page(evidence.page())
                .map(page -> Addresses.words(
                        page.id(), evidence.span(), page.article().text()));
    }
}
