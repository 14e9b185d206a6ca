package org.casus.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownActorsTest {
    @TempDir
    Path folder;

    @Test
    void aNameThatAUserListsIsFiledUnderItsActor() throws Exception {
        KnownActors known = known("- {name: Velden, kind: state, names: [Harnau]}");
        Cast cast = Cast.of(Wording.of("Harnau said that talks were over."), known, List.of());
        Naming naming = cast.teller(new Span(0, 6), Optional.empty());
        assertThat(naming.name()).isEqualTo("Velden");
        assertThat(naming.kind()).isEqualTo(Actor.Kind.STATE);
        assertThat(naming.reason()).isEqualTo("\"Harnau\" in the list of actors");
    }

    @Test
    void anOfficeHoldsForItsDays() throws Exception {
        KnownActors known = known("- {name: Pavel Drost, member_of: [Karun], from: 2021-03-01, to: 2023-06-30}");
        assertThat(known.memberOf("Pavel Drost", Optional.of(LocalDate.of(2023, 6, 30))))
                .containsExactly("Karun");
        assertThat(known.memberOf("Pavel Drost", Optional.of(LocalDate.of(2023, 7, 1))))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoListSaysSo() {
        assertThatThrownBy(() -> known("name: Velden")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> known("- {name: Velden, kind: planet}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("actors.yaml");
    }

    private KnownActors known(String yaml) throws IOException {
        return KnownActors.with(Files.writeString(folder.resolve("actors.yaml"), yaml));
    }
}
