package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.place.gazetteer.Gazetteer;
import org.casus.place.gazetteer.PlaceLink;
import org.casus.place.gazetteer.PlaceLinker;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

/** Names that are places, and names that are actors. */
class PlaceLinkerTest {
    private final PlaceLinker linker = new PlaceLinker(Gazetteer.shipped());

    @Test
    void aTownWhereSomethingHappensIsAPlace() {
        List<PlaceLink> links = linker.link("Shells fell in Ganja on Sunday, and near Stepanakert.", List.of());
        assertThat(links).extracting(PlaceLink::name).containsExactly("Ganja", "Stepanakert");
    }

    @Test
    void aCapitalThatSpeaksIsAnActor() {
        assertThat(linker.link("Baku said it would answer. Talks with Ankara go on.", List.of()))
                .isEmpty();
        Mention spoken = new Mention(new Span(0, 4), Mention.Kind.PLACE);
        assertThat(linker.link("Baku denied it.", List.of(spoken))).isEmpty();
    }

    @Test
    void aCommonNounIsNoPlaceAlthoughATownBearsItsName() {
        Mention noun = new Mention(new Span(16, 20), Mention.Kind.PLACE);
        assertThat(linker.link("Shells hit the mill by the store.", List.of(noun)))
                .isEmpty();
    }

    @Test
    void aPartOfALongerNameIsNotLookedUpForItself() {
        Mention head = new Mention(new Span(27, 32), Mention.Kind.PLACE);
        assertThat(linker.link("They marched into the Upper Ganja Strip.", List.of(head)))
                .isEmpty();
    }

    @Test
    void anAmbiguousNameKeepsItsCandidates() {
        List<PlaceLink> links = linker.link("Two people were hurt in Martuni.", List.of());
        assertThat(links).hasSize(1);
        assertThat(links.get(0).isClear()).isFalse();
    }
}
