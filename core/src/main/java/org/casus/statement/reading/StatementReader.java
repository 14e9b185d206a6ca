package org.casus.statement.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.name.KnownActors;
import org.casus.name.Memberships;
import org.casus.statement.Report;
import org.casus.statement.act.ActReader;
import org.casus.statement.act.AddresseeReader;
import org.casus.statement.act.ConditionReader;
import org.casus.statement.act.ContentWords;
import org.casus.statement.act.PolarityReader;
import org.casus.statement.chain.Telling;
import org.casus.statement.chain.TellingFinder;
import org.casus.statement.cue.CueLexicon;
import org.casus.statement.model.ReaderModel;
import org.casus.statement.model.Scan;
import org.casus.text.SentenceEncoder;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.Timex;
import org.casus.text.TimexFinder;
import org.casus.text.Token;
import org.casus.text.Wording;

/**
 * Reads who said what from a text, in one pass. Thread-safe; close it to free the model.
 *
 * <p>Example: "Reuters quoted Interfax as saying the talks would go on" gives two statements, the second within the
 * first, its chain Reuters, Interfax.
 */
public final class StatementReader implements SentenceEncoder, AutoCloseable {
    /** So many words and signs of a text are read, which is a book. */
    public static final int MOST_WORDS = 150_000;

    static final String MODEL = "/org/casus/statement/reader-model.zip";

    private final ReaderModel model;
    private final KnownActors known;
    private final TimexFinder timexFinder = new TimexFinder();
    private final CueLexicon lexicon = new CueLexicon();
    private final TellingFinder tellingFinder = new TellingFinder(lexicon);
    private final StatementBuilder.Rules rules = rules(lexicon);

    /** A reader with the model that comes with Casus; loading takes about a second. */
    public StatementReader() {
        this(KnownActors.bundled());
    }

    /** A reader that knows a user's actors too. */
    public StatementReader(KnownActors known) {
        this(bundledModel(), known);
    }

    private StatementReader(ReaderModel model, KnownActors known) {
        this.model = model;
        this.known = known;
    }

    /**
     * A reader with a model of one's own.
     *
     * @throws IOException where the file cannot be read or is no reader model
     */
    public static StatementReader withModel(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new StatementReader(ReaderModel.load(in, 1), KnownActors.bundled());
        }
    }

    private static ReaderModel bundledModel() {
        try (InputStream in = bundled(MODEL)) {
            return ReaderModel.load(in, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a model that comes with Casus. */
    static InputStream bundled(String model) throws IOException {
        InputStream in = StatementReader.class.getResourceAsStream(model);
        if (in == null) {
            throw new IOException("The model is not on the class path: " + model);
        }
        return in;
    }

    /**
     * Reads one text. The same text and day always give the same report.
     *
     * @param text an article's body
     * @param published the day that "on Thursday" is counted from
     */
    public Report read(String text, Optional<LocalDate> published) {
        return read(text, published, Optional.empty());
    }

    /**
     * Reads one text of which is known who wrote it: its first {@value #MOST_WORDS} words and signs, which is a book.
     *
     * @param author who says "I" outside all quotations
     */
    public Report read(String text, Optional<LocalDate> published, Optional<String> author) {
        return read(bounded(Wording.of(text)), published, author);
    }

    private static Wording bounded(Wording wording) {
        return wording.size() <= MOST_WORDS
                ? wording
                : Wording.of(wording.text().substring(0, wording.get(MOST_WORDS).start()));
    }

    private Report read(Wording wording, Optional<LocalDate> published, Optional<String> author) {
        String text = wording.text();
        List<Span> sentences = Sentences.of(text);
        List<Timex> timexes = timexFinder.find(text, published);
        List<Telling> tellings;
        Scan.Syntax syntax;
        try (Scan scan = model.scan(text, sentences)) {
            syntax = scan.syntax(words(wording, sentences));
            tellings = tellingFinder.find(wording, sentences, scan, syntax, part -> model.scan(part, List.of()));
        }
        StatementBuilder builder = new StatementBuilder(
                rules,
                wording,
                sentences,
                tellings,
                new SaidReader(wording, timexes, tellings, published),
                syntax.mentions(),
                new Memberships(wording, known, published),
                new Narrator(wording, author));
        builder.build();
        return new Report(
                builder.statements(),
                sentences,
                syntax.words(),
                syntax.mentions(),
                timexes,
                builder.actors(),
                builder.explanations());
    }

    private static List<List<Span>> words(Wording wording, List<Span> sentences) {
        return sentences.stream()
                .map(sentence ->
                        wording.all().subList(wording.at(sentence.start()), wording.after(sentence.end())).stream()
                                .map(Token::span)
                                .toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static StatementBuilder.Rules rules(CueLexicon lexicon) {
        ContentWords words = new ContentWords();
        return new StatementBuilder.Rules(
                new ActReader(lexicon, words),
                words,
                new ConditionReader(words),
                new PolarityReader(words),
                new AddresseeReader());
    }

    @Override
    public float[] embed(String sentence) {
        return model.embed(sentence);
    }

    @Override
    public void close() {
        model.close();
    }
}
