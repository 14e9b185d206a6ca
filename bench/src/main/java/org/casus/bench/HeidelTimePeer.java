package org.casus.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.casus.text.Span;
import org.casus.text.Timex;

/**
 * HeidelTime 2.2.1 (GPL, for comparison only) with its own tokenizer and no part-of-speech tagger, which it needs only
 * for a few rules. Not thread-safe.
 */
final class HeidelTimePeer {
    private final HeidelTimeStandalone heidelTime;

    HeidelTimePeer() throws IOException {
        Path config = Files.createTempFile("heideltime", ".props");
        Files.writeString(
                config,
                String.join(
                        "\n",
                        "considerDate=true",
                        "considerDuration=true",
                        "considerSet=true",
                        "considerTime=true",
                        "considerTemponym=false",
                        "chineseTokenizerPath=",
                        "treeTaggerHome=",
                        "typeSystemHome=desc/type/HeidelTime_TypeSystem.xml",
                        "typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml",
                        "uimaVarDate=Date",
                        "uimaVarDuration=Duration",
                        "uimaVarLanguage=Language",
                        "uimaVarSet=Set",
                        "uimaVarTime=Time",
                        "uimaVarTemponym=Temponym",
                        "uimaVarTypeToProcess=Type"));
        heidelTime = new HeidelTimeStandalone(
                Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, config.toString(), POSTagger.NO);
        Files.delete(config);
    }

    List<Timex> find(String text, LocalDate published) {
        Collector collector = new Collector();
        try {
            Date date = Date.from(published.atStartOfDay(ZoneId.systemDefault()).toInstant());
            heidelTime.process(text, date, collector);
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException("HeidelTime got no date for a text of " + published, e);
        }
        return collector.found;
    }

    private static final class Collector implements ResultFormatter {
        private final List<Timex> found = new ArrayList<>();

        @Override
        public String format(JCas document) {
            FSIterator<Annotation> all =
                    document.getAnnotationIndex(Timex3.type).iterator();
            while (all.hasNext()) {
                Timex3 timex = (Timex3) all.next();
                if (timex.getTimexType().equals("TEMPONYM")) {
                    continue;
                }
                Span span = new Span(timex.getBegin(), timex.getEnd());
                found.add(new Timex(span, Timex.Type.valueOf(timex.getTimexType()), timex.getTimexValue()));
            }
            return "";
        }
    }
}
