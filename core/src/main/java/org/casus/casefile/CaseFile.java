package org.casus.casefile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.article.Article;
import org.casus.claim.Changes;
import org.casus.claim.Commitment;
import org.casus.claim.Ruling;
import org.casus.copy.origin.OriginIndex;
import org.casus.name.KnownActors;
import org.casus.page.Page;
import org.casus.page.Reading;

/**
 * A case: add pages, look at what they come to. Close it to let the next writer in.
 *
 * <pre>{@code
 * try (CaseFile file = new CaseFile(store)) {
 *     file.add(page, new PageAnalysis(new StatementReader(file.actors()), LocalDate.of(2026, 10, 14)));
 *     CaseView view = file.view(LocalDate.of(2026, 10, 14));
 * }
 * }</pre>
 *
 * <p>Looking is thread-safe; adding is for one thread.
 */
public final class CaseFile implements AutoCloseable {
    private final CaseStore store;
    private final CaseViews views = new CaseViews();
    private final Map<String, StoredPage> read = new TreeMap<>();

    /** @param store where the case lies; closed along with this */
    public CaseFile(CaseStore store) {
        this.store = store;
    }

    /** The case's name, as shown to people. */
    public String name() {
        return store.name();
    }

    /** Reads a page into the case; a page that is there already changes nothing. */
    public Added add(Page page, PageAnalysis analysis) throws IOException {
        Optional<Added> known = known(page);
        return known.isPresent() ? known.get() : keep(page, analysis.read(page));
    }

    /** What becomes of a page that is there: its bytes are put back if they are gone. Empty for a new one. */
    Optional<Added> known(Page page) throws IOException {
        Optional<String> id = store.known(page);
        if (id.isPresent()) {
            store.restore(page);
        }
        return id.map(Added.Known::new);
    }

    /** The pages whose bytes are gone from where they were kept. */
    public List<LostPage> lost() throws IOException {
        return store.lost();
    }

    /** Keeps a page that was read elsewhere, unless it came in between. */
    Added keep(Page page, StoredPage read) throws IOException {
        Optional<Added> known = known(page);
        if (known.isPresent()) {
            return known.get();
        }
        store.put(page, read);
        return new Added.New(read);
    }

    /**
     * All articles of the case, ready to tell at once with which of them a page more shares an origin, by what persons said too.
     * Takes about a millisecond a page of 300 words to make, and 8 KB to keep.
     */
    public OriginIndex originIndex() throws IOException {
        OriginIndex index = new OriginIndex(CaseViews.onOrigins(store.rulings()));
        store.articles((id, article) -> {
            if (isArticle(article)) {
                index.add(CaseViews.document(id, article));
            }
        });
        return index;
    }

    /** Keeps account of an input that could not be read. */
    public void note(Reading.Unreadable input) throws IOException {
        store.note(input);
    }

    /** The whole case as it stands on a day. Computed anew only when pages came or the day changed. */
    public CaseView view(LocalDate today) throws IOException {
        long version = store.version();
        Optional<CaseView> ready = views.of(today, version);
        if (ready.isPresent()) {
            return ready.get();
        }
        return views.keep(version, views.make(pages(), store.unreadable(), store.rulings(), today));
    }

    /** All pages; those that were read before are not read again. */
    private List<StoredPage> pages() throws IOException {
        synchronized (read) {
            store.pagesBeside(read.keySet()).forEach(page -> read.put(page.id(), page));
            return List.copyOf(read.values());
        }
    }

    /** What the case comes to on the ground: places and obligations. Slower than {@link #view}: maps are read. */
    public Terrain terrain(LocalDate today) throws IOException {
        return terrain(today, store.ground());
    }

    /** The same on other maps and treaties than the case's own. */
    public Terrain terrain(LocalDate today, Ground ground) throws IOException {
        return Terrain.of(view(today), ground);
    }

    /** The maps, places and treaties that the case goes by. */
    public Ground ground() throws IOException {
        return store.ground();
    }

    /** Who is known beyond the pages, for those who read pages into the case. */
    public KnownActors actors() throws IOException {
        return store.actors();
    }

    /** What came into the case, or changed in it, since a day; counted by the days of publication. */
    public Changes changes(LocalDate since, LocalDate today) throws IOException {
        return views.changes(pages(), store.rulings(), since, today);
    }

    /** Statements with these words, best first; at most {@code limit}. */
    public List<CaseView.Entry> search(String words, int limit, LocalDate today) throws IOException {
        Map<String, CaseView.Entry> byId =
                view(today).statements().stream().collect(Collectors.toMap(e -> e.id().toString(), e -> e));
        return store.search(words, limit).stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    /**
     * Why a decision cannot be kept, in a sentence for the person: it is about a page, statement or commitment that the
     * case does not have, says nothing, or is too long. Empty if it can.
     */
    public Optional<String> objection(CaseRuling ruling, LocalDate today) throws IOException {
        boolean onState = ruling instanceof CaseRuling.OnClaim claim && claim.ruling() instanceof Ruling.SetState;
        List<Commitment> commitments = onState ? view(today).ledger().commitments() : List.of();
        return Objections.to(ruling, pages(), commitments);
    }

    /** Keeps what a person decided; it shows in the next view. */
    public void rule(CaseRuling ruling) throws IOException {
        store.rule(ruling);
    }

    /** A page's bytes as they were read. */
    public byte[] bytes(StoredPage page) throws IOException {
        return store.bytes(page.sha256());
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    /** Whether a page of the case holds an article. */
    static boolean isArticle(StoredPage page) {
        return isArticle(page.article());
    }

    private static boolean isArticle(Article article) {
        return article.kind() == Article.Kind.ARTICLE;
    }
}
