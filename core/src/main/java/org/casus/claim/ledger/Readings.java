package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Collections;
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
    private Map<Voice, Heard> narration = new IdentityHashMap<>();
    private final List<Heard> narrated = new ArrayList<>();
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
        overhear();
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

    private void overhear() {
        Map<Voice, Heard> now = new IdentityHashMap<>();
        narrated.clear();
        for (PageReading page : pages.values()) {
            for (Voice voice : page.narration()) {
                Heard before = narration.get(voice);
                Heard heard = before == null ? links.overheard(voice) : before;
                now.put(voice, heard);
                narrated.add(heard);
            }
        }
        narration = now;
    }

    /** The pages in the order of their ids. */
    Iterable<PageReading> pages() {
        return pages.values();
    }

    /** All statements, in the order of their ids. */
    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        pages.values().forEach(page -> voices.addAll(page.voices()));
        return voices;
    }

    /** What the pages tell in their own names, as if their outlets had stated it. */
    List<Heard> narration() {
        return narrated;
    }

    /** The pages that {@link #follow} last read, for the first time or again, by their ids. */
    Set<String> readAgain() {
        return readAgain;
    }

    Parties parties() {
        return parties;
    }
}
