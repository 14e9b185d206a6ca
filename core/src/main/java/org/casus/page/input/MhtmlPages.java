package org.casus.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.casus.page.Reading;

/** A page that a browser saved as MHTML (RFC 2557): its first HTML part. */
final class MhtmlPages implements PageContainer {
    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".mhtml") || name.endsWith(".mht");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        try {
            byte[] bytes = PageBytes.read(in);
            if (bytes.length > PageBytes.LARGEST) {
                sink.accept(PageBytes.reading(where, bytes, Optional.empty(), Optional.empty(), Optional.empty()));
                return;
            }
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxLineLen(1 << 20)
                    .setMaxHeaderLen(1 << 16)
                    .build());
            Message message = builder.parseMessage(PageBytes.plain(bytes));
            sink.accept(html(message)
                    .map(part -> reading(where, message, part))
                    .orElseGet(() -> new Reading.Unreadable(where, "is an MHTML file without an HTML part")));
        } catch (IOException | RuntimeException e) {
            // mime4j reports some broken headers as unchecked exceptions.
            sink.accept(new Reading.Unreadable(where, "is a broken MHTML file: " + e.getMessage()));
        }
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
