package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.text.Mention;
import org.casus.text.Span;
import org.casus.text.Word;

/**
 * Reads parts of speech, dependency trees and mentions off the encoded windows. A sentence is read in the window that
 * holds it whole with most to see around it; one that no window holds whole has words without heads.
 */
final class SyntaxReader {
    private final ReaderModel model;
    private final Pieces pieces;

    SyntaxReader(ReaderModel model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    /** The words of one sentence with their syntax. */
    record Parse(List<Word> words, List<Mention> mentions) {}

    /**
     * Reads the sentences that one window holds; the trees of all are labelled in one run.
     *
     * @param sentences where each sentence's words stand
     * @return one parse a sentence, heads counted within it
     */
    List<Parse> read(EncodedWindow encoded, List<List<Span>> sentences) throws OrtException {
        List<int[]> rows = new ArrayList<>();
        List<int[]> heads = new ArrayList<>();
        float[][] arcs = arcs(encoded);
        for (List<Span> sentence : sentences) {
            int[] own = rows(encoded, sentence);
            rows.add(own);
            heads.add(heads(arcs, own));
        }
        float[][] labels = labels(encoded, rows, heads);
        List<Parse> parses = new ArrayList<>();
        for (int k = 0; k < sentences.size(); k++) {
            parses.add(parse(encoded, sentences.get(k), rows.get(k), heads.get(k), labels));
        }
        return parses;
    }

    private int[] rows(EncodedWindow encoded, List<Span> words) {
        int[] rows = new int[words.size()];
        for (int i = 0; i < rows.length; i++) {
            int piece = pieces.firstEndingAfter(words.get(i).start());
            int inside = Math.max(
                    encoded.window().from(), Math.min(piece, encoded.window().to() - 1));
            rows[i] = inside - encoded.window().from() + 1;
        }
        return rows;
    }

    private Parse parse(EncodedWindow encoded, List<Span> words, int[] rows, int[] heads, float[][] labels) {
        String[] pos = pos(encoded, rows);
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String relation =
                    labels.length == 0 ? "dep" : model.manifest().relations().get(best(labels[rows[i]]));
            read.add(new Word(words.get(i), pos[i], heads[i], heads[i] < 0 && labels.length > 0 ? "root" : relation));
        }
        return new Parse(read, mentions(encoded, rows, words));
    }

    private String[] pos(EncodedWindow encoded, int[] rows) {
        String[] names = new String[rows.length];
        float[][] scores = encoded.rows("pos").orElse(new float[0][]);
        for (int i = 0; i < rows.length; i++) {
            names[i] = scores.length == 0 ? "X" : model.manifest().pos().get(best(scores[rows[i]]));
        }
        return names;
    }

    private float[][] arcs(EncodedWindow encoded) throws OrtException {
        if (model.arcs().isEmpty()) {
            return new float[0][];
        }
        try (OrtSession.Result result = model.arcs().get().run(Map.of("hidden", encoded.tensor("hidden")))) {
            return EncodedWindow.rows((OnnxTensor) result.get(0), 0);
        }
    }

    /** The head of each word within the sentence, -1 for the root; all -1 where the model reads no trees. */
    private static int[] heads(float[][] arcs, int[] rows) {
        if (arcs.length == 0 || rows.length == 0) {
            int[] none = new int[rows.length];
            java.util.Arrays.fill(none, -1);
            return none;
        }
        return SpanningTree.of(scores(arcs, rows));
    }

    /** Row = dependent; column 0 = root, column i + 1 = word i as the head. */
    private static double[][] scores(float[][] arcs, int[] rows) {
        double[][] scores = new double[rows.length][rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            scores[i][0] = rounded(arcs[rows[i]][0]);
            for (int j = 0; j < rows.length; j++) {
                scores[i][j + 1] = rounded(arcs[rows[i]][rows[j]]);
            }
        }
        return scores;
    }

    private static double rounded(float score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private float[][] labels(EncodedWindow encoded, List<int[]> rows, List<int[]> heads) throws OrtException {
        if (model.labels().isEmpty() || model.arcs().isEmpty()) {
            return new float[0][];
        }
        int length = encoded.window().length() + 2;
        long[] headRows = new long[length];
        for (int k = 0; k < rows.size(); k++) {
            int[] own = rows.get(k);
            for (int i = 0; i < own.length; i++) {
                int head = heads.get(k)[i];
                headRows[own[i]] = head < 0 ? 0 : own[head];
            }
        }
        long[] shape = {1, length};
        try (OnnxTensor given = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(headRows), shape);
                OrtSession.Result result =
                        model.labels().get().run(Map.of("hidden", encoded.tensor("hidden"), "heads", given))) {
            return EncodedWindow.rows((OnnxTensor) result.get(0), 0);
        }
    }

    /** A mention is marked on its head word. */
    private List<Mention> mentions(EncodedWindow encoded, int[] rows, List<Span> words) {
        List<Mention> mentions = new ArrayList<>();
        float[][] scores = encoded.rows("mention").orElse(new float[0][]);
        for (int i = 0; i < rows.length && scores.length > 0; i++) {
            String tag = model.manifest().mentions().get(best(scores[rows[i]]));
            if (tag.startsWith("B-")) {
                mentions.add(new Mention(words.get(i), Mention.Kind.valueOf(tag.substring(2))));
            }
        }
        return mentions;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = rounded(scores[i]) > rounded(scores[best]) ? i : best;
        }
        return best;
    }
}
