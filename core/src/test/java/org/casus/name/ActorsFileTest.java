package org.casus.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("actors.yaml"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nobody yet\n", "---\n", "[]"})
    void anEmptyListIsOne(String text) throws IOException {
        assertThat(KnownActors.with(file(text))).isSameAs(KnownActors.bundled());
    }

    @Test
    void whoIsListedIsKnown() throws IOException {
        Path file = file("# ours\n- name: Pavel Drost\n  kind: person\n  names: [Drost]\n  member_of: [Karun]\n"
                + "  from: 2021-03-01\n- {name: 5}\n");
        assertThat(KnownActors.with(file).memberOf("Drost", Optional.empty())).containsExactly("Karun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - null                             | 1 | an actor needs a name
            - name: A~- kind: person           | 2 | an actor needs a name
            - name: A~- name: B~  kind: fish   | 2 | kind: fish is none of state
            - name: A~- name: B~  names: C     | 2 | names: needs a list
            - name: A~  member_of: [null]      | 1 | member_of: needs a list
            - name: A~  from: Monday           | 1 | from: Monday is no day
            actors:~- name: A                  | 1 | a list of actors begins with
            - name: A~- name: [                | 2 | this is no YAML
            """)
    void whatIsWrongIsNamedWithItsLine(String text, int line, String told) throws IOException {
        Path file = file(text.replace('~', '\n'));
        assertThatThrownBy(() -> KnownActors.with(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ", line " + line + ": " + told);
    }
}
