package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.place.State;
import org.casus.place.States;
import org.casus.text.token.WordFile;
import org.junit.jupiter.api.Test;

/** The rooms name a state alike: {@code name/states.tsv} gives the names, the lists of place and of events go by them. */
class StateListsTest {
    private static final org.casus.name.States NAMED = org.casus.name.States.bundled();
    private static final States DRAWN = States.known();

    /** ISO's short name of the Republic of the Congo; news mostly means the Democratic Republic. */
    private static final Set<String> MEANT_OTHERWISE = Set.of("Congo");

    /** Codes of what is no state, as CAMEO has them. */
    private static final Set<String> NO_STATES = Set.of("IGO", "IMG");

    @Test
    void aStateBearsOneNameInNewsAndOnMaps() {
        assertThat(NAMED.all())
                .allSatisfy(
                        state -> assertThat(DRAWN.find(state).map(State::name)).contains(state));
    }

    @Test
    void noNameMeansOneStateInNewsAndAnotherOnMaps() {
        List<String> names = new ArrayList<>();
        forms("/org/casus/name/states.tsv", 0, 3).forEach(names::add);
        forms("/org/casus/place/states.tsv", 0, 4).forEach(names::add);
        names.removeAll(MEANT_OTHERWISE);
        assertThat(names).hasSizeGreaterThan(400).allSatisfy(name -> {
            Optional<String> drawn = DRAWN.find(name).map(State::name);
            assertThat(NAMED.ofName(name).filter(state -> drawn.isPresent())).isIn(Optional.empty(), drawn);
        });
    }

    @Test
    void theNamesOfAnEventsActorsMeanTheSameStates() {
        for (List<String> row : WordFile.rows(StateListsTest.class, "/org/casus/claim/event/countries.tsv")) {
            if (NO_STATES.contains(row.get(0))) {
                continue;
            }
            State coded = DRAWN.find(row.get(0)).orElseThrow();
            assertThat(row.get(1).split("\\|"))
                    .allSatisfy(name -> assertThat(NAMED.named(name).filter(StateListsTest::isCoded))
                            .as(name)
                            .isIn(Optional.empty(), Optional.of(coded.name())));
        }
    }

    /** Abkhazia has no code: its actors are coded with those of Georgia. */
    private static boolean isCoded(String state) {
        return !DRAWN.find(state).orElseThrow().iso2().isEmpty();
    }

    private static Stream<String> forms(String file, int... columns) {
        return WordFile.lines(StateListsTest.class, file).stream()
                .map(line -> line.split("\t", -1))
                .flatMap(row -> Arrays.stream(columns)
                        .filter(column -> column < row.length)
                        .mapToObj(column -> row[column]))
                .flatMap(forms -> Stream.of(forms.split("\\|")))
                .filter(form -> !form.isBlank() && !form.equals("-"));
    }
}
