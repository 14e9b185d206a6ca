package org.casus.statement.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.casus.text.Span;

/** Asks the network for the source and the content of cues. Lives within one text. */
final class RoleReader {
    private static final int CUES_AT_ONCE = 32;

    private final ReaderModel model;
    private final Pieces pieces;

    RoleReader(ReaderModel model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    /** Rows of a window's tensors, the opening mark being row 0. */
    record Rows(int from, int to) {}

    /** A cue's rows, and how sure the network is of it: 0 where it was found by other means. */
    record Cue(List<Rows> rows, double score) {}

    Cue cue(List<Span> spans, Window window) {
        List<Rows> rows = new ArrayList<>();
        for (Span span : spans) {
            int from = Math.max(pieces.firstEndingAfter(span.start()), window.from());
            int to = Math.min(pieces.countStartingBefore(span.end()), window.to());
            if (from < to) {
                rows.add(new Rows(from - window.from() + 1, to - window.from() + 1));
            }
        }
        return new Cue(rows, 0);
    }

    /** One attribution a cue, in the same order. */
    List<Attribution> read(EncodedWindow encoded, List<Cue> cues) {
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
                Arrays.fill(mask, i * rows + part.from(), i * rows + part.to(), 1f);
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
            throw ReaderModel.failed("A window of " + rows + " pieces", e);
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
}
