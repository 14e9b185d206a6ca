package org.casus.page.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.page.Reading;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive file: its successful responses of HTML or plain text. Requests, metadata, redirects,
 * images and revisits (which point to a page that was stored before) are passed over. A record that is cut off ends the
 * file with a reason; what came before it is kept.
 */
final class WarcPages implements PageContainer {
    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".warc");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        long offset = 0;
        boolean begun = false;
        try {
            WarcReader records = new WarcReader(in);
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                offset = records.position();
                begun = true;
                if (next.get().body().size() < 0) {
                    // jwarc would go back by it, and read what stands before this record again and again.
                    throw new IOException("its length is negative");
                }
                if (next.get() instanceof WarcResponse response) {
                    readResponse(where + "#" + offset, response, sink);
                }
            }
        } catch (IOException | RuntimeException e) {
            // jwarc reports broken records as unchecked exceptions too, and one file must not stop the rest.
            sink.accept(
                    begun
                            ? new Reading.Unreadable(
                                    where + "#" + offset, "is cut off or broken after this record" + told(e))
                            : new Reading.Unreadable(
                                    where, "is no web archive: not even its first record can be read"));
        }
    }

    private static String told(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .map(message -> ": " + message)
                .orElse("");
    }

    private static void readResponse(String where, WarcResponse response, Consumer<Reading> sink) throws IOException {
        if (!response.target().startsWith("http")) {
            return;
        }
        int status = response.http().status();
        String type = response.http().headers().first("Content-Type").orElse("text/html");
        if (status < 200 || status > 299 || !isPage(type)) {
            return;
        }
        MessageBody body = response.http().bodyDecoded();
        byte[] bytes = body.stream().readNBytes(PageBytes.LARGEST + 1);
        long declared = response.http()
                .headers()
                .first("Content-Length")
                .map(WarcPages::number)
                .orElse(-1L);
        boolean encoded = response.http().headers().first("Content-Encoding").isPresent();
        if (!encoded && declared > bytes.length && bytes.length <= PageBytes.LARGEST) {
            sink.accept(new Reading.Unreadable(where, "is cut off: " + bytes.length + " of " + declared + " bytes"));
            return;
        }
        Optional<URI> url = SavedPages.address(response.target());
        sink.accept(PageBytes.reading(where, bytes, url, Optional.of(type), Optional.of(response.date())));
    }

    private static boolean isPage(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.contains("html") || name.startsWith("text/plain");
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
