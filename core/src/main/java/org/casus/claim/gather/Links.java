package org.casus.claim.gather;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.claim.Source;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Gist;
import org.casus.claim.wording.Rarity;
import org.casus.claim.wording.Term;
import org.casus.claim.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a case are alike. Follows a case as it grows: only statements that are new, or whose words have
 * come to tell more or less, are compared again, each with those that share a word of which the case has few. What it
 * holds after {@link #follow} depends on the statements alone, not on what was there before. For one thread.
 */
public final class Links {
    /** Below this a pair is not even worth a person's look. */
    private static final double NEAR = -0.05;

    private static final int NOWHERE = -1;

    private final Rarity rarity;
    private final Pairing pairing;
    private final Function<String, Victims> victims;
    private final Remembered<Voice, Heard> statements = new Remembered<>();
    private final Remembered<Voice, Heard> narration = new Remembered<>();
    private final Map<StatementId, Heard> byId = new HashMap<>();
    private final Deque<Integer> freeSlots = new ArrayDeque<>();
    private int slots;
    private final Map<Object, List<Heard>> holders = new HashMap<>();
    private final Set<Heard> stale = new LinkedHashSet<>();

    /** Those of the same words of which one came or went. */
    private final Set<List<Heard>> twinned = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Term> reweighed = new HashSet<>();
    private @Nullable Source lastNamed;
    private PageNames lastNames = PageNames.of("");
    private long turn;
    private long asking;

    /** One party's statements in the pages of one origin are compared whatever their words. */
    private record Side(String origin, String party) {}

    /** @param victims the people whom a text counts */
    public Links(Rarity rarity, Pairing pairing, Function<String, Victims> victims) {
        this.rarity = rarity;
        this.pairing = pairing;
        this.victims = victims;
    }

    /**
     * Takes these for the statements of the case, and returns them in the same order.
     *
     * @param pages the statements of each page; a page that stands as before is best given as the same list
     */
    public List<List<Heard>> follow(Collection<List<Voice>> pages) {
        turn++;
        stale.clear();
        reweighed.clear();
        List<List<Heard>> all = statements.follow(pages, (voice, before) -> before.orElseGet(() -> hear(voice)));
        statements.gone().forEach(this::forget);
        twinned.forEach(this::mark);
        twinned.clear();
        reweighed.addAll(rarity.settle());
        reweighed.forEach(term -> stale.addAll(holders(term)));
        stale.forEach(heard -> heard.gist().weigh());
        stale.forEach(Links::unlink);
        stale.forEach(this::link);
        return all;
    }

    /** The statements that {@link #follow} last found new, or weighed otherwise than before. */
    public Set<Heard> stale() {
        return stale;
    }

    /** The terms that {@link #follow} last weighed otherwise than before. */
    public Set<Term> reweighed() {
        return reweighed;
    }

    /** Texts that are no statements of the case, page by page, as the case weighs them; they are linked to nothing and count nowhere. */
    public List<List<Heard>> overhear(Collection<List<Voice>> pages) {
        return narration.follow(
                pages,
                (voice, before) -> before.orElseGet(
                        () -> new Heard(voice, rarity, Victims.NONE, namesOf(voice.source()), NOWHERE)));
    }

    /** The statement of this name, if it is among those of the case. */
    public Optional<Heard> statement(StatementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A wording in the terms of the case. */
    public Gist gist(Wording wording) {
        return rarity.gist(wording);
    }

    /** The statements that bear a word, a name, a number or a group of synonyms. */
    public List<Heard> holders(Term term) {
        return holders.getOrDefault(term, List.of());
    }

    private Heard hear(Voice voice) {
        boolean counts = !voice.wording().numbers().isEmpty();
        Victims counted = counts ? victims.apply(voice.content()) : Victims.NONE;
        Heard heard = new Heard(voice, rarity, counted, namesOf(voice.source()), slot());
        byId.put(heard.id(), heard);
        heard.twins = held(heard.words());
        twinned.add(heard.twins);
        rarity.add(heard.gist(), voice.source().origin());
        keys(heard).forEach(key -> held(key).add(heard));
        stale.add(heard);
        return heard;
    }

    /** The statements of a page come one after the other. */
    private PageNames namesOf(Source source) {
        if (source != lastNamed) {
            lastNames = PageNames.of(source.text());
            lastNamed = source;
        }
        return lastNames;
    }

    private int slot() {
        return freeSlots.isEmpty() ? slots++ : freeSlots.pop();
    }

    /** Above the slots of all statements there ever were. */
    int slots() {
        return slots;
    }

    private static Iterable<Object> keys(Heard heard) {
        List<Object> keys = new ArrayList<>(heard.gist().keys());
        keys.add(side(heard.voice()));
        keys.add(heard.words());
        return keys;
    }

    private List<Heard> held(Object key) {
        return holders.computeIfAbsent(key, k -> new ArrayList<>());
    }

    private static Side side(Voice voice) {
        return new Side(voice.source().origin(), voice.party());
    }

    /** Of those that say the same words on one page only the first is compared: the others go where it goes. */
    private void mark(List<Heard> twins) {
        Map<String, Heard> first = new HashMap<>();
        twins.forEach(heard -> first.merge(heard.voice().source().page(), heard, Links::earlier));
        for (Heard heard : twins) {
            boolean repeats = first.get(heard.voice().source().page()) != heard;
            if (repeats != heard.repeats) {
                heard.repeats = repeats;
                stale.add(heard);
            }
        }
    }

    private static Heard earlier(Heard one, Heard other) {
        int byPlace = Integer.compare(one.voice().start(), other.voice().start());
        return byPlace < 0 || byPlace == 0 && one.id().compareTo(other.id()) < 0 ? one : other;
    }

    private void forget(Heard heard) {
        twinned.add(heard.twins);
        unlink(heard);
        freeSlots.push(heard.slot());
        byId.remove(heard.id(), heard);
        rarity.remove(heard.gist(), heard.voice().source().origin());
        keys(heard).forEach(key -> held(key).remove(heard));
    }

    private static void unlink(Heard heard) {
        for (Heard.Link link : heard.links()) {
            link.beside(heard).links().remove(link);
        }
        heard.links().clear();
    }

    private void link(Heard heard) {
        heard.linked = turn;
        if (heard.repeats) {
            return;
        }
        asking++;
        heard.asked = asking;
        for (Term term : heard.gist().keys()) {
            if (!term.isCommon()) {
                compare(heard, holders(term));
            }
        }
        compare(heard, held(side(heard.voice())));
    }

    private void compare(Heard heard, List<Heard> others) {
        for (Heard other : others) {
            if (other.asked != asking && other.linked != turn && !other.repeats) {
                other.asked = asking;
                boolean first = heard.id().compareTo(other.id()) < 0;
                Heard one = first ? heard : other;
                Heard two = first ? other : heard;
                double margin = pairing.margin(one, two);
                if (margin >= NEAR) {
                    Heard.Link link = new Heard.Link(one, two, margin);
                    one.links().add(link);
                    two.links().add(link);
                }
            }
        }
    }
}
