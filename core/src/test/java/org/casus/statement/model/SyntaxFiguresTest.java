package org.casus.statement.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.casus.SharedFolder;
import org.casus.statement.KeptFigures;
import org.casus.text.Span;
import org.casus.text.Word;
import org.junit.jupiter.api.Test;

/** Dependencies of every fourth sentence of EWT's dev set, on its own words, as the 8-bit model gives them in Java. */
class SyntaxFiguresTest {
    private static final int EVERY = 4;

    private int words;
    private int heads;
    private int both;
    private int tags;

    @Test
    void headsAndRelationsStayAsGoodAsTheyWere() throws IOException {
        List<List<String[]>> sentences = sentences();
        try (InputStream in = Objects.requireNonNull(
                        getClass().getResourceAsStream("/org/casus/statement/reader-model.zip"));
                ReaderModel model = ReaderModel.load(in, 1)) {
            for (int i = 0; i < sentences.size(); i += EVERY) {
                compare(model, sentences.get(i));
            }
        }
        KeptFigures.assertKept("syntax", Map.of("UAS", share(heads), "LAS", share(both), "UPOS", share(tags)));
    }

    private double share(int right) {
        return 100.0 * right / words;
    }

    private static List<List<String[]>> sentences() throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedFolder.holding("gold/syntax/ewt-dev.conllu.gz"))),
                StandardCharsets.UTF_8))) {
            List<String[]> open = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(open);
                    open = new ArrayList<>();
                } else if (line.matches("\\d+\t.*")) {
                    open.add(line.split("\t"));
                }
            }
        }
        return sentences;
    }

    private void compare(ReaderModel model, List<String[]> gold) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String[] word : gold) {
            spans.add(new Span(text.length(), text.length() + word[1].length()));
            text.append(word[1]).append(' ');
        }
        try (Scan scan = model.scan(text.toString(), List.of())) {
            List<Word> read = scan.syntax(List.of(spans)).words();
            for (int i = 0; i < gold.size(); i++) {
                boolean head = read.get(i).head() + 1 == Integer.parseInt(gold.get(i)[6]);
                words++;
                heads += head ? 1 : 0;
                both += head && read.get(i).relation().equals(gold.get(i)[7].split(":")[0]) ? 1 : 0;
                tags += read.get(i).pos().equals(gold.get(i)[3]) ? 1 : 0;
            }
        }
    }
}
