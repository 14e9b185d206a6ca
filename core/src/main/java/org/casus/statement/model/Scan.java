package org.casus.statement.model;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Word;

/**
 * One text as the network has read it. Not thread-safe; close it when the text is done.
 *
 * <p>Every call gives the same answer for the same text, whatever else is read before or beside it.
 */
public final class Scan implements AutoCloseable {
    private final ReaderModel model;
    private final Pieces pieces;
    private final RoleReader roles;
    private final List<EncodedWindow> windows = new ArrayList<>();

    Scan(ReaderModel model, String text, Pieces pieces, List<Span> sentences) {
        this.model = model;
        this.pieces = pieces;
        this.roles = new RoleReader(model, pieces);
        try {
            int[] starts = sentences.stream()
                    .mapToInt(sentence -> pieces.firstEndingAfter(sentence.start()))
                    .toArray();
            for (Window window : Window.over(pieces.length(), starts)) {
                windows.add(EncodedWindow.encode(model, pieces, window));
            }
        } catch (OrtException e) {
            close();
            throw ReaderModel.failed("A text of " + text.length() + " characters", e);
        }
    }

    /** The attributions that the network marks by itself, in the order of their cues. */
    public List<Attribution> attributions() {
        List<Attribution> found = new ArrayList<>();
        for (EncodedWindow encoded : windows) {
            Window window = encoded.window();
            float[][] logits = EncodedWindow.rows(encoded.tensor("cue"), 0);
            List<RoleReader.Cue> cues = new ArrayList<>();
            for (TagDecoder.Run run : model.cueDecoder()
                    .runs(logits, 1, window.length() + 1, model.manifest().cueBias())) {
                if (window.owns(window.from() + run.from() - 1)) {
                    cues.add(new RoleReader.Cue(
                            List.of(new RoleReader.Rows(run.from(), run.to())), sureness(logits, run)));
                }
            }
            found.addAll(roles.read(encoded, cues));
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
            List<RoleReader.Cue> here = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < cues.size(); i++) {
                List<Span> spans = cues.get(i);
                int first = pieces.firstEndingAfter(spans.get(0).start());
                if (found[i] == null
                        && first < pieces.length()
                        && encoded.window().owns(first)) {
                    here.add(roles.cue(spans, encoded.window()));
                    places.add(i);
                }
            }
            List<Attribution> attributions = roles.read(encoded, here);
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
            throw ReaderModel.failed("The syntax of a text of " + pieces.length() + " pieces", e);
        }
        return new Syntax(words, mentions);
    }

    private static Word shifted(Word word, int offset) {
        int head = word.head() < 0 ? -1 : word.head() + offset;
        return new Word(word.span(), word.pos(), head, word.relation());
    }

    /** A sentence that no window holds whole is read in parts, each a tree of its own. */
    private List<List<Span>> parts(List<Span> sentence) {
        List<List<Span>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            if (i == sentence.size() || !isHeldWhole(sentence.subList(from, i + 1))) {
                parts.add(sentence.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    private boolean isHeldWhole(List<Span> words) {
        int first = pieces.firstEndingAfter(words.get(0).start());
        int last = pieces.firstEndingAfter(words.get(words.size() - 1).start());
        return windows.stream().map(EncodedWindow::window).anyMatch(w -> w.from() <= first && last < w.to());
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

    private static double sureness(float[][] logits, TagDecoder.Run run) {
        double outside = 0;
        for (int row = run.from(); row < run.to(); row++) {
            outside += Math.exp(TagDecoder.logProbabilities(logits[row])[0]);
        }
        return Math.round((1 - outside / run.length()) * 1000) / 1000.0;
    }

    @Override
    public void close() {
        windows.forEach(EncodedWindow::close);
        windows.clear();
    }
}
