package org.casus.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.casus.page.Reading;

/** A page that a browser saved as MHTML (RFC 2557): its first HTML part. */
final class MhtmlPages implements PageContainer {
    private static final int DEEPEST = 50;
    private static final MimeConfig CONFIG =
            MimeConfig.custom().setMaxLineLen(1 << 20).setMaxHeaderLen(1 << 16).build();

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".mhtml") || name.endsWith(".mht");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        sink.accept(reading(where, in));
    }

    private static Reading reading(String where, InputStream in) {
        try {
            byte[] bytes = PageBytes.read(in);
            if (bytes.length > PageBytes.LARGEST) {
                return PageBytes.reading(where, bytes, Optional.empty(), Optional.empty(), Optional.empty());
            }
            if (isTooDeep(bytes)) {
                return new Reading.Unreadable(
                        where, "is an MHTML file with parts nested more than " + DEEPEST + " deep");
            }
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(CONFIG);
            Message message = builder.parseMessage(PageBytes.plain(bytes));
            return html(message)
                    .map(part -> reading(where, message, part))
                    .orElseGet(() -> new Reading.Unreadable(where, "is an MHTML file without an HTML part"));
        } catch (IOException | MimeException | RuntimeException e) {
            // mime4j reports some broken headers as unchecked exceptions.
            return new Reading.Unreadable(where, "is a broken MHTML file: " + e.getMessage());
        }
    }

    /** The parts are read with a call for each level: they are counted first, without a call. */
    private static boolean isTooDeep(byte[] bytes) throws IOException, MimeException {
        MimeTokenStream parts = new MimeTokenStream(CONFIG);
        parts.parse(PageBytes.plain(bytes));
        int depth = 0;
        for (EntityState state = parts.getState();
                state != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
                state = parts.next()) {
            boolean opens = state == EntityState.T_START_MULTIPART || state == EntityState.T_START_MESSAGE;
            boolean ends = state == EntityState.T_END_MULTIPART || state == EntityState.T_END_MESSAGE;
            depth += opens ? 1 : ends ? -1 : 0;
        }
        return depth > DEEPEST;
    }

    private static Optional<Entity> html(Entity entity) {
        if (entity.getBody() instanceof Multipart parts) {
            return parts.getBodyParts().stream()
                    .flatMap(part -> html(part).stream())
                    .findFirst();
        }
        return Optional.of(entity)
                .filter(part -> String.valueOf(part.getMimeType()).contains("html"));
    }

    private static Reading reading(String where, Message message, Entity part) {
        Optional<String> location =
                header(part, "Content-Location").or(() -> header(message, "Snapshot-Content-Location"));
        Optional<Instant> saved = Optional.ofNullable(message.getDate()).map(Date::toInstant);
        String type =
                "text/html; charset=" + Optional.ofNullable(part.getCharset()).orElse("utf-8");
        try {
            return PageBytes.reading(
                    where, bytes(part.getBody()), location.flatMap(SavedPages::address), Optional.of(type), saved);
        } catch (IOException e) {
            return new Reading.Unreadable(where, "is a broken MHTML file: " + e.getMessage());
        }
    }

    private static byte[] bytes(Body body) throws IOException {
        if (body instanceof BinaryBody || body instanceof SingleBody) {
            try (InputStream in = ((SingleBody) body).getInputStream()) {
                return in.readNBytes(PageBytes.LARGEST + 1);
            }
        }
        return new byte[0];
    }

    private static Optional<String> header(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return field == null ? Optional.empty() : Optional.of(field.getBody().strip());
    }
}
