package org.casus.desk.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Span;

/**
 * Sets a text with marks in it. Marks may lie inside each other, overlap, be broken and run over paragraphs: a mark
 * that crosses the end of another is split there, so that what comes out is a tree. No words are lost, doubled or
 * moved.
 *
 * <p>Stateless and thread-safe.
 */
public final class Typesetter {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R\\s*");

    /** Outer stretches first; of two alike the one that was given first is the outer one. */
    private static final Comparator<Stretch> OUTER_FIRST = Comparator.comparingInt(Stretch::start)
            .thenComparing(Stretch::end, Comparator.reverseOrder())
            .thenComparingInt(Stretch::order);

    /** A stretch of a mark within one paragraph; the mark's id stands on the first, its number on the last. */
    private record Stretch(Mark mark, int order, int start, int end, boolean first, boolean last) {
        Stretch upTo(int cut) {
            return new Stretch(mark, order, start, cut, first, false);
        }

        Stretch from(int cut) {
            return new Stretch(mark, order, cut, end, false, last);
        }
    }

    private final String text;

    private Typesetter(String text) {
        this.text = text;
    }

    /** The paragraphs of a text, parted by empty lines, with its marks. */
    public static List<Paragraph> set(String text, List<Mark> marks) {
        Typesetter setter = new Typesetter(text);
        List<Span> paragraphs = paragraphs(text);
        List<PriorityQueue<Stretch>> stretches = new ArrayList<>();
        paragraphs.forEach(paragraph -> stretches.add(new PriorityQueue<>(OUTER_FIRST)));
        for (int order = 0; order < marks.size(); order++) {
            setter.lay(marks.get(order), order, paragraphs, stretches);
        }
        List<Paragraph> set = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            set.add(new Paragraph(span, setter.pieces(span.start(), span.end(), stretches.get(i))));
        }
        return set;
    }

    /** Where the paragraphs of a text stand, in order. */
    public static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        Matcher empty = EMPTY_LINE.matcher(text);
        while (empty.find()) {
            trimmed(text, start, empty.start()).ifPresent(paragraphs::add);
            start = empty.end();
        }
        trimmed(text, start, text.length()).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private void lay(Mark mark, int order, List<Span> paragraphs, List<PriorityQueue<Stretch>> stretches) {
        List<Span> parts = new ArrayList<>();
        List<Integer> where = new ArrayList<>();
        for (Span span : merged(mark.spans())) {
            int paragraph = Math.max(0, indexAt(paragraphs, span.start()));
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).start() < span.end()) {
                int start = Math.max(span.start(), paragraphs.get(paragraph).start());
                int end = Math.min(span.end(), paragraphs.get(paragraph).end());
                Optional<Span> part = start < end ? trimmed(text, start, end) : Optional.empty();
                if (part.isPresent()) {
                    parts.add(part.get());
                    where.add(paragraph);
                }
                paragraph++;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            stretches
                    .get(where.get(i))
                    .add(new Stretch(mark, order, part.start(), part.end(), i == 0, i == parts.size() - 1));
        }
    }

    /** The last paragraph that begins at or before an index. */
    private static int indexAt(List<Span> paragraphs, int index) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private List<Piece> pieces(int start, int end, PriorityQueue<Stretch> stretches) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        while (!stretches.isEmpty()) {
            Stretch outer = stretches.remove();
            addWords(pieces, at, outer.start());
            pieces.add(marked(outer, inside(outer, stretches)));
            at = outer.end();
        }
        addWords(pieces, at, end);
        return pieces;
    }

    /** Takes out what begins inside a stretch; what runs on past its end is split there and the rest put back. */
    private static PriorityQueue<Stretch> inside(Stretch outer, PriorityQueue<Stretch> stretches) {
        PriorityQueue<Stretch> inside = new PriorityQueue<>(OUTER_FIRST);
        List<Stretch> rests = new ArrayList<>();
        while (!stretches.isEmpty() && stretches.element().start() < outer.end()) {
            Stretch next = stretches.remove();
            if (next.end() > outer.end()) {
                inside.add(next.upTo(outer.end()));
                rests.add(next.from(outer.end()));
            } else {
                inside.add(next);
            }
        }
        stretches.addAll(rests);
        return inside;
    }

    private Piece marked(Stretch stretch, PriorityQueue<Stretch> inside) {
        boolean outer = !inside.isEmpty();
        List<Piece> pieces = pieces(stretch.start(), stretch.end(), inside);
        Optional<Piece.Number> number = stretch.last() ? stretch.mark().number() : Optional.empty();
        number.ifPresent(n -> addNumber(pieces, n));
        Optional<String> id = stretch.first() ? Optional.of(stretch.mark().id()) : Optional.empty();
        return new Piece.Marked(stretch.mark().css() + (outer ? " outer" : ""), id, pieces);
    }

    private void addWords(List<Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Piece.Words(text.substring(start, end)));
        }
    }

    /** A number is kept on the line of the word before it. */
    private static void addNumber(List<Piece> pieces, Piece.Number number) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Piece.Words words) {
            int word = words.text().lastIndexOf(' ') + 1;
            pieces.remove(last);
            if (word > 0) {
                pieces.add(new Piece.Words(words.text().substring(0, word)));
            }
            pieces.add(new Piece.Numbered(words.text().substring(word), number));
        } else {
            pieces.add(number);
        }
    }
}
