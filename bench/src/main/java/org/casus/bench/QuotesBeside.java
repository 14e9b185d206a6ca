package org.casus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.casus.statement.reading.StatementReader;

/**
 * Who said what, from raw text: Casus beside CoreNLP's quote pipeline (GPL, for comparison only) in one process on the
 * same texts, in tokens of CoreNLP's per second of processor time, each on one thread.
 *
 * <p>{@code java org.casus.bench.QuotesBeside TEXTS.jsonl [NUMBER]}; CoreNLP's models come with {@code -Pcorenlp-models}.
 */
public final class QuotesBeside {
    private QuotesBeside() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 20);
        double before = processorSeconds();
        try (StatementReader reader = new StatementReader()) {
            System.out.printf(Locale.ROOT, "Casus loads in %.2f s of processor time%n", processorSeconds() - before);
            before = processorSeconds();
            StanfordCoreNLP pipeline = pipeline();
            System.out.printf(Locale.ROOT, "CoreNLP loads in %.1f s%n", processorSeconds() - before);
            long tokens =
                    texts.stream().mapToLong(text -> tokens(pipeline, text)).sum();
            texts.forEach(text -> reader.read(text, Optional.empty()));
            double theirs = tokens / measure(texts, text -> pipeline.annotate(new Annotation(text)));
            double ours = tokens / measure(texts, text -> reader.read(text, Optional.empty()));
            System.out.printf(
                    Locale.ROOT,
                    "%d tokens in %d texts: CoreNLP %.0f, Casus %.0f tokens a second: %.1f times as many%n",
                    tokens,
                    texts.size(),
                    theirs,
                    ours,
                    ours / theirs);
        }
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static long tokens(StanfordCoreNLP pipeline, String text) {
        Annotation read = new Annotation(text);
        pipeline.annotate(read);
        return read.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    /** Processor time for all texts, after a second round for warming up: what the compiler still has to do is not measured. */
    private static double measure(List<String> texts, Consumer<String> system) {
        texts.forEach(system);
        double before = processorSeconds();
        texts.forEach(system);
        return processorSeconds() - before;
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static List<String> texts(Path file, int number) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = json.readTree(line);
            if (texts.size() < number) {
                texts.add(document.path("text").asText());
            }
        }
        return texts;
    }
}
