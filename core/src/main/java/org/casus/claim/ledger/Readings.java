package org.casus.claim.ledger;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.claim.Source;
import org.casus.claim.event.EventCoder;
import org.casus.claim.gather.Answers;
import org.casus.claim.gather.Heard;
import org.casus.claim.gather.Links;
import org.casus.claim.gather.Voice;
import org.casus.claim.party.Footprint;
import org.casus.claim.party.Parties;
import org.casus.claim.party.Roster;
import org.casus.claim.wording.Lexicon;
import org.casus.text.Days;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a case as they are read. Follows a case as pages come and go: a page is read again only when it changed,
 * or when a name on it has come to mean someone else. For one thread.
 */
final class Readings {
    private static final EventCoder EVENTS = new EventCoder();

    private final Lexicon lexicon;
    private final Answers answering;
    private final Links links;
    private final Roster roster = new Roster();
    private Map<String, PageReading> pages = Map.of();
    private List<List<Heard>> narration = List.of();
    private final Set<String> readAgain = new HashSet<>();
    private Parties parties = Parties.of(List.of());

    Readings(Lexicon lexicon, Answers answering, Links links) {
        this.lexicon = lexicon;
        this.answering = answering;
        this.links = links;
    }

    /** Takes these for the articles of the case. */
    void follow(List<Source> sources) {
        Map<Source, PageNotes> noted = new IdentityHashMap<>();
        Set<PageNotes> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Source source : sources) {
            PageReading before = pages.get(source.page());
            if (before != null && before.notes().areOf(source)) {
                noted.put(source, before.notes());
                staying.add(before.notes());
            }
        }
        for (PageReading before : pages.values()) {
            if (!staying.contains(before.notes())) {
                roster.remove(
                        before.notes().scene(), before.notes().source().report().actors());
            }
        }
        for (Source source : sources) {
            noted.computeIfAbsent(source, this::meet);
        }
        Parties known = parties;
        parties = roster.parties();
        List<int[]> renamed = parties == known ? List.of() : Footprint.of(parties.differences(known));
        Map<String, PageReading> now = new LinkedHashMap<>();
        readAgain.clear();
        for (Source source : sources) {
            PageReading before = pages.get(source.page());
            PageNotes note = Objects.requireNonNull(noted.get(source));
            boolean stays = before != null
                    && before.notes() == note
                    && before.source().origin().equals(source.origin())
                    && !note.footprint().hasAny(renamed);
            now.put(source.page(), stays ? before : read(note, source, before));
        }
        pages = now;
        narration = links.overhear(
                pages.values().stream().map(PageReading::narration).toList());
    }

    private PageNotes meet(Source source) {
        PageNotes notes = new PageNotes(source, EVENTS);
        roster.add(notes.scene(), source.report().actors());
        return notes;
    }

    private PageReading read(PageNotes note, Source source, @Nullable PageReading before) {
        readAgain.add(source.page());
        PageReading reading = PageReading.of(note, source, parties, lexicon, answering);
        return before == null ? reading : reading.keeping(before);
    }

    /** The pages in the order of their ids. */
    Iterable<PageReading> pages() {
        return pages.values();
    }

    /** The pages in the order of their publication, those of one time in that of their ids. */
    List<PageReading> inTime() {
        return pages.values().stream()
                .sorted(Comparator.comparing(page -> page.notes().source().published(), Days.UNDATED_LAST))
                .toList();
    }

    /** The statements of each page, in the order of their ids. */
    List<List<Voice>> voices() {
        return pages.values().stream().map(PageReading::voices).toList();
    }

    /** What each page tells in its own name, as if its outlet had stated it. */
    List<List<Heard>> narration() {
        return narration;
    }

    /** The pages that {@link #follow} last read, for the first time or again, by their ids. */
    Set<String> readAgain() {
        return readAgain;
    }

    Parties parties() {
        return parties;
    }
}
