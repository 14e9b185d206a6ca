package org.casus.desk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.desk.word.Tag;
import org.casus.statement.Act;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    @Test
    void aStatementInsideAnotherLiesInsideItsMark() {
        assertThat(set("He said she said no.", mark(1, 8, 19), mark(2, 17, 19)))
                .isEqualTo("He said [1 she said [2 #no2]#1].");
    }

    @Test
    void marksThatCrossAreSplitWhereTheFirstEnds() {
        assertThat(set("one two three", mark(1, 0, 7), mark(2, 4, 13))).isEqualTo("[1 one [2 two]#1][  #three2]");
    }

    @Test
    void aBrokenMarkHasItsNumberAfterItsLastWords() {
        Mark broken = new Mark("t1", "st", List.of(new Span(9, 12), new Span(0, 3)), number(1));
        assertThat(set("one, he, two", broken)).isEqualTo("[1 one], he, [ #two1]");
    }

    @Test
    void aMarkOverTwoParagraphsHasItsIdOnce() {
        assertThat(set("one two\n\nthree", mark(1, 4, 14))).isEqualTo("one [1 two]|[ #three1]");
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(Typesetter.set("", List.of(mark(1, 0, 0)))).isEmpty();
    }

    @Property
    void noWordIsLostDoubledOrMoved(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
        StringBuilder words = new StringBuilder();
        Typesetter.set(text, marks).forEach(paragraph -> paragraph.pieces().forEach(piece -> addWords(piece, words)));

        assertThat(words.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Property
    void everyMarkWithWordsHasItsIdAndItsNumberOnce(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
        List<String> ids = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Typesetter.set(text, marks)
                .forEach(paragraph -> paragraph.pieces().forEach(piece -> collect(piece, ids, numbers)));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(numbers).doesNotHaveDuplicates().hasSameSizeAs(ids);
        for (Mark mark : marks) {
            boolean hasWords = mark.spans().stream()
                    .anyMatch(span -> span.start() < text.length()
                            && !text.substring(span.start(), Math.min(span.end(), text.length()))
                                    .isBlank());
            assertThat(ids.contains(mark.id())).isEqualTo(hasWords);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab .\n😀é").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) -> new Span(start, start + length));
        return spans.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(6).map(TypesetterTest::numbered);
    }

    private static List<Mark> numbered(List<List<Span>> spans) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            marks.add(new Mark("t" + (i + 1), "st", spans.get(i), number(i + 1)));
        }
        return marks;
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark("t" + number, "st", List.of(new Span(start, end)), number(number));
    }

    private static Optional<Piece.Number> number(int number) {
        return Optional.of(new Piece.Number(number, Tag.of(Act.ASSERT), "#n" + number, ""));
    }

    private static String set(String text, Mark... marks) {
        List<String> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : Typesetter.set(text, List.of(marks))) {
            StringBuilder set = new StringBuilder();
            paragraph.pieces().forEach(piece -> add(piece, set));
            paragraphs.add(set.toString());
        }
        return String.join("|", paragraphs);
    }

    private static void add(Piece piece, StringBuilder set) {
        if (piece instanceof Piece.Words words) {
            set.append(words.text());
        } else if (piece instanceof Piece.Numbered numbered) {
            set.append('#').append(numbered.word()).append(numbered.number().number());
        } else if (piece instanceof Piece.Number number) {
            set.append('#').append(number.number());
        } else if (piece instanceof Piece.Marked marked) {
            set.append('[')
                    .append(marked.id().map(id -> id.substring(1)).orElse(""))
                    .append(' ');
            marked.pieces().forEach(inner -> add(inner, set));
            set.append(']');
        }
    }

    private static void addWords(Piece piece, StringBuilder words) {
        if (piece instanceof Piece.Words plain) {
            words.append(plain.text());
        } else if (piece instanceof Piece.Numbered numbered) {
            words.append(numbered.word());
        } else if (piece instanceof Piece.Marked marked) {
            marked.pieces().forEach(inner -> addWords(inner, words));
        }
    }

    private static void collect(Piece piece, List<String> ids, List<Integer> numbers) {
        if (piece instanceof Piece.Numbered numbered) {
            numbers.add(numbered.number().number());
        } else if (piece instanceof Piece.Number number) {
            numbers.add(number.number());
        } else if (piece instanceof Piece.Marked marked) {
            marked.id().ifPresent(ids::add);
            marked.pieces().forEach(inner -> collect(inner, ids, numbers));
        }
    }
}
