package org.casus.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PieceCutterTest {
    private static final List<String> VOCABULARY = vocabulary();
    private static final PieceCutter CUTTER = new PieceCutter(VOCABULARY);

    private static List<String> vocabulary() {
        try (InputStream zip = PieceCutterTest.class.getResourceAsStream("/org/casus/statement/reader-model.zip")) {
            return ModelArchive.read(zip).vocabulary();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> pieces(String text) {
        List<String> names = new ArrayList<>();
        for (int id : CUTTER.cut(text).ids()) {
            names.add(VOCABULARY.get(id));
        }
        return names;
    }

    @Test
    void theLongestKnownPieceIsTakenFromTheLeft() {
        assertThat(pieces("Karvian shelling!")).containsExactly("ka", "##r", "##vian", "shell", "##ing", "!");
    }

    @Test
    void accentsAndCapitalsAreFoldedAndOffsetsStayThoseOfTheText() {
        Pieces pieces = CUTTER.cut("İzmir, Ёлка – Erdoğan");
        assertThat(pieces.span(0, 1))
                .extracting(span -> span.in("İzmir, Ёлка – Erdoğan"))
                .isEqualTo("İzmir");
        assertThat(pieces.ends()[pieces.length() - 1]).isEqualTo("İzmir, Ёлка – Erdoğan".length());
    }

    @Test
    void aWordWithoutPiecesIsUnknownAndStaysOnePiece() {
        assertThat(pieces("a \u1AB0\uD83D\uDE00 b")).contains("[UNK]");
    }

    @Property(tries = 300)
    void anyTextIsCutIntoPiecesInOrderInsideIt(@ForAll String text) {
        Pieces pieces = CUTTER.cut(text);
        int before = 0;
        for (int i = 0; i < pieces.length(); i++) {
            assertThat(pieces.starts()[i]).isBetween(before, text.length());
            assertThat(pieces.ends()[i]).isBetween(pieces.starts()[i], text.length());
            before = pieces.starts()[i];
        }
    }

    @Property(tries = 200)
    void everyPieceOfAWordOfTheVocabularyIsKnown(@ForAll("words") int number) {
        String word = VOCABULARY.get(number);
        assertThat(pieces(word)).doesNotContain("[UNK]");
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Integer> words() {
        return net.jqwik.api.Arbitraries.integers()
                .between(1000, VOCABULARY.size() - 1)
                .filter(id -> VOCABULARY.get(id).matches("[a-z]+"));
    }
}
