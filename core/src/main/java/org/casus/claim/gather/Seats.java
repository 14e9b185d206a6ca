package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The statements that are put together, each at its place. For one thread. */
final class Seats {
    private final List<Heard> voices;
    private final List<Heard> fresh = new ArrayList<>();

    /** By slots. */
    private final int[] places;

    private final boolean[] changed;

    /**
     * @param voices in the order of their places
     * @param asOf statements that were compared with all others after this are new
     * @param slots above all slots, also of statements that are no more
     */
    Seats(List<Heard> voices, long asOf, int slots) {
        this.voices = voices;
        this.places = new int[slots];
        this.changed = new boolean[slots];
        Arrays.fill(places, -1);
        Arrays.fill(changed, true);
        for (int i = 0; i < voices.size(); i++) {
            Heard heard = voices.get(i);
            heard.place = i;
            heard.seats = this;
            places[heard.slot()] = i;
            changed[heard.slot()] = heard.linked > asOf;
            if (heard.linked > asOf) {
                fresh.add(heard);
            }
        }
    }

    int size() {
        return voices.size();
    }

    Heard get(int place) {
        return voices.get(place);
    }

    List<Heard> all() {
        return voices;
    }

    /** Those that are new, or were compared anew. */
    List<Heard> fresh() {
        return fresh;
    }

    boolean has(Heard heard) {
        return heard.seats == this;
    }

    /** Where the statement of a slot stands, or less than 0 where none has it. */
    int placeOf(int slot) {
        return slot < places.length ? places[slot] : -1;
    }

    /** The place of each statement, by its slot. */
    int[] places() {
        return places;
    }

    /** Whether who had this slot is gone, or was compared anew. */
    boolean hasChanged(int slot) {
        return changed[slot];
    }
}
