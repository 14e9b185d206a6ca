package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Word;

/**
 * One text as the network has read it. Not thread-safe; close it when the text is done.
 *
 * <p>Every call gives the same answer for the same text, whatever else is read before or beside it.
 */
public final class Scan implements AutoCloseable {
    private static final int CUES_AT_ONCE = 32;

    private final ReaderModel model;
    private final Pieces pieces;
    private final List<EncodedWindow> windows = new ArrayList<>();

    Scan(ReaderModel model, String text, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
        try {
            for (Window window : Window.over(pieces.length())) {
                windows.add(EncodedWindow.encode(model, pieces, window));
            }
        } catch (OrtException e) {
            close();
            throw failed("A text of " + text.length() + " characters", e);
        }
    }

    /** The attributions that the network marks by itself, in the order of their cues. */
    public List<Attribution> attributions() {
        List<Attribution> found = new ArrayList<>();
        for (EncodedWindow encoded : windows) {
            Window window = encoded.window();
            float[][] logits = EncodedWindow.rows(encoded.tensor("cue"), 0);
            List<Cue> cues = new ArrayList<>();
            for (TagDecoder.Run run : model.cueDecoder()
                    .runs(logits, 1, window.length() + 1, model.manifest().cueBias())) {
                if (window.owns(window.from() + run.from() - 1)) {
                    cues.add(new Cue(List.of(new Rows(run.from(), run.to())), sureness(logits, run)));
                }
            }
            found.addAll(attribute(encoded, cues));
        }
        return found;
    }

    /**
     * What the network takes for source and content of reporting words that were found by other means.
     *
     * @param cues each one cue's spans
     * @return one attribution a cue, in the same order; one whose words the network cannot see at once is empty
     */
    public List<Attribution> attributionsOf(List<List<Span>> cues) {
        Attribution[] found = new Attribution[cues.size()];
        for (EncodedWindow encoded : windows) {
            List<Cue> here = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < cues.size(); i++) {
                List<Span> spans = cues.get(i);
                int first = pieces.firstEndingAfter(spans.get(0).start());
                if (found[i] == null
                        && first < pieces.length()
                        && encoded.window().owns(first)) {
                    here.add(new Cue(rows(spans, encoded.window()), 0));
                    places.add(i);
                }
            }
            List<Attribution> attributions = attribute(encoded, here);
            for (int k = 0; k < places.size(); k++) {
                found[places.get(k)] = attributions.get(k);
            }
        }
        List<Attribution> answer = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            answer.add(found[i] != null ? found[i] : new Attribution(List.of(), cues.get(i), List.of(), 0));
        }
        return answer;
    }

    /** Words with their syntax, and mentions, in text order; heads count in the list of all words. */
    public record Syntax(List<Word> words, List<Mention> mentions) {
        public Syntax {
            words = List.copyOf(words);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * The syntax of the text; nothing where the model reads none.
     *
     * @param sentences each sentence's words, in text order
     */
    public Syntax syntax(List<List<Span>> sentences) {
        List<Word> words = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        if (windows.isEmpty() || windows.get(0).optionalTensor("pos").isEmpty()) {
            return new Syntax(words, mentions);
        }
        SyntaxReader reader = new SyntaxReader(model, pieces);
        List<List<Span>> parts = new ArrayList<>();
        sentences.forEach(sentence -> parts.addAll(parts(sentence)));
        try {
            for (int from = 0; from < parts.size(); ) {
                EncodedWindow window = windowOf(parts.get(from));
                int to = from + 1;
                while (to < parts.size() && windowOf(parts.get(to)) == window) {
                    to++;
                }
                for (SyntaxReader.Parse parse : reader.read(window, parts.subList(from, to))) {
                    int offset = words.size();
                    parse.words().forEach(word -> words.add(shifted(word, offset)));
                    mentions.addAll(parse.mentions());
                }
                from = to;
            }
        } catch (OrtException e) {
            throw failed("The syntax of a text of " + pieces.length() + " pieces", e);
        }
        return new Syntax(words, mentions);
    }

    private static Word shifted(Word word, int offset) {
        int head = word.head() < 0 ? -1 : word.head() + offset;
        return new Word(word.span(), word.pos(), head, word.relation());
    }

    /** A sentence longer than the overlap of two windows is read in parts, each a tree of its own. */
    private List<List<Span>> parts(List<Span> sentence) {
        List<List<Span>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            boolean full = i < sentence.size()
                    && pieces.firstEndingAfter(sentence.get(i).start())
                                    - pieces.firstEndingAfter(sentence.get(from).start())
                            >= Window.OVERLAP;
            if (full || i == sentence.size()) {
                parts.add(sentence.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** The window that holds all of a stretch and has most to see on its narrower side. */
    private EncodedWindow windowOf(List<Span> words) {
        int first = pieces.firstEndingAfter(words.get(0).start());
        int last = pieces.firstEndingAfter(words.get(words.size() - 1).start());
        EncodedWindow best = windows.get(0);
        int bestMargin = Integer.MIN_VALUE;
        for (EncodedWindow encoded : windows) {
            Window window = encoded.window();
            int left = window.from() == 0 ? Window.LENGTH : first - window.from();
            int right = window.to() == pieces.length() ? Window.LENGTH : window.to() - 1 - last;
            int margin = Math.min(left, right);
            if (margin > bestMargin) {
                bestMargin = margin;
                best = encoded;
            }
        }
        return best;
    }

    private List<Rows> rows(List<Span> spans, Window window) {
        List<Rows> rows = new ArrayList<>();
        for (Span span : spans) {
            int from = Math.max(pieces.firstEndingAfter(span.start()), window.from());
            int to = Math.min(pieces.countStartingBefore(span.end()), window.to());
            if (from < to) {
                rows.add(new Rows(from - window.from() + 1, to - window.from() + 1));
            }
        }
        return rows;
    }

    /** Rows of a window's tensors, the opening mark being row 0. */
    private record Rows(int from, int to) {}

    private record Cue(List<Rows> rows, double score) {}

    private static double sureness(float[][] logits, TagDecoder.Run run) {
        double outside = 0;
        for (int row = run.from(); row < run.to(); row++) {
            outside += Math.exp(TagDecoder.logProbabilities(logits[row])[0]);
        }
        return Math.round((1 - outside / run.length()) * 1000) / 1000.0;
    }

    private List<Attribution> attribute(EncodedWindow encoded, List<Cue> cues) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i += CUES_AT_ONCE) {
            found.addAll(runRoles(encoded, cues.subList(i, Math.min(cues.size(), i + CUES_AT_ONCE))));
        }
        return found;
    }

    private List<Attribution> runRoles(EncodedWindow encoded, List<Cue> cues) {
        int rows = encoded.window().length() + 2;
        float[] mask = new float[cues.size() * rows];
        for (int i = 0; i < cues.size(); i++) {
            for (Rows part : cues.get(i).rows()) {
                java.util.Arrays.fill(mask, i * rows + part.from(), i * rows + part.to(), 1f);
            }
        }
        try (OnnxTensor window = OnnxTensor.createTensor(
                        model.environment(), LongBuffer.wrap(new long[cues.size()]), new long[] {cues.size()});
                OnnxTensor cueMask = OnnxTensor.createTensor(
                        model.environment(), FloatBuffer.wrap(mask), new long[] {cues.size(), rows});
                OrtSession.Result result = model.roles()
                        .run(Map.of(
                                "hidden",
                                encoded.tensor("hidden"),
                                "projected",
                                encoded.tensor("projected"),
                                "window",
                                window,
                                "cue_mask",
                                cueMask))) {
            OnnxTensor roles = (OnnxTensor) result.get(0);
            List<Attribution> found = new ArrayList<>();
            for (int i = 0; i < cues.size(); i++) {
                found.add(decode(encoded.window(), cues.get(i), EncodedWindow.rows(roles, i)));
            }
            return found;
        } catch (OrtException e) {
            throw failed("A window of " + rows + " pieces", e);
        }
    }

    private Attribution decode(Window window, Cue cue, float[][] roles) {
        List<TagDecoder.Run> runs = model.roleDecoder().runs(roles, 1, window.length() + 1, 0);
        List<TagDecoder.Run> sources =
                runs.stream().filter(run -> run.kind() == 0).toList();
        List<TagDecoder.Run> contents =
                runs.stream().filter(run -> run.kind() == 1).toList();
        List<Span> source = sources.stream()
                .max(Comparator.comparingInt(TagDecoder.Run::length)
                        .thenComparing(
                                Comparator.comparingInt(TagDecoder.Run::from).reversed()))
                .map(run -> List.of(span(window, run.from(), run.to())))
                .orElse(List.of());
        List<Span> cueSpans = cue.rows().stream()
                .map(part -> span(window, part.from(), part.to()))
                .toList();
        return new Attribution(source, cueSpans, joined(window, cue, sources, contents), cue.score());
    }

    /** Contents that only a mark or two parts are one content, unless the cue or the source stands between. */
    private List<Span> joined(Window window, Cue cue, List<TagDecoder.Run> sources, List<TagDecoder.Run> contents) {
        List<Rows> joined = new ArrayList<>();
        int cueAt = cue.rows().isEmpty() ? -1 : cue.rows().get(0).from();
        for (TagDecoder.Run content : contents) {
            int last = joined.size() - 1;
            boolean near = last >= 0
                    && content.from() - joined.get(last).to()
                            <= model.manifest().contentGap()
                    && !between(joined.get(last).to(), cueAt, content.from())
                    && sources.stream().noneMatch(s -> between(joined.get(last).to(), s.from(), content.from()));
            if (near) {
                joined.set(last, new Rows(joined.get(last).from(), content.to()));
            } else {
                joined.add(new Rows(content.from(), content.to()));
            }
        }
        return joined.stream().map(part -> span(window, part.from(), part.to())).toList();
    }

    private static boolean between(int from, int index, int to) {
        return from <= index && index < to;
    }

    private Span span(Window window, int fromRow, int toRow) {
        return pieces.span(window.from() + fromRow - 1, window.from() + toRow - 1);
    }

    private static IllegalStateException failed(String what, OrtException e) {
        return new IllegalStateException(what + " could not be read by the model: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        windows.forEach(EncodedWindow::close);
        windows.clear();
    }
}
