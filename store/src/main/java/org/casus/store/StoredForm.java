package org.casus.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.casus.article.Article;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Ruling;
import org.casus.statement.Report;

/** How articles and reports lie in the database: as the JSON of their records. Not the JSON that users see. */
final class StoredForm {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(dates())
            .addMixIn(CaseRuling.class, Named.class)
            .addMixIn(Ruling.class, Named.class)
            .registerSubtypes(
                    CaseRuling.OnClaim.class,
                    CaseRuling.OnOrigin.class,
                    Ruling.Merge.class,
                    Ruling.Split.class,
                    Ruling.Relabel.class,
                    Ruling.SetState.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredForm() {}

    static String of(Article article) throws IOException {
        return JSON.writeValueAsString(article);
    }

    static Article article(String stored) throws IOException {
        return JSON.readValue(stored, Article.class);
    }

    static byte[] of(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            JSON.writeValue(out, report);
        }
        return bytes.toByteArray();
    }

    static Report report(byte[] stored) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            return JSON.readValue(in, Report.class);
        }
    }

    static String of(CaseRuling ruling) throws IOException {
        return JSON.writerFor(CaseRuling.class).writeValueAsString(ruling);
    }

    static CaseRuling ruling(String stored) throws IOException {
        return JSON.readValue(stored, CaseRuling.class);
    }

    /** Sealed alternatives are told apart by their names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Named {}

    private static SimpleModule dates() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Temporal.class, new DateWriter());
        module.addDeserializer(Temporal.class, new DateReader());
        return module;
    }

    private static final class DateWriter extends StdSerializer<Temporal> {
        private static final long serialVersionUID = 1;

        DateWriter() {
            super(Temporal.class);
        }

        @Override
        public void serialize(Temporal date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdDeserializer<Temporal> {
        private static final long serialVersionUID = 1;

        DateReader() {
            super(Temporal.class);
        }

        /** ISO 8601 tells by its length how precisely a date is known. */
        @Override
        public Temporal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String iso = in.getText();
            return switch (iso.length()) {
                case 4 -> Year.parse(iso);
                case 7 -> YearMonth.parse(iso);
                case 10 -> LocalDate.parse(iso);
                default -> OffsetDateTime.parse(iso);
            };
        }
    }
}
