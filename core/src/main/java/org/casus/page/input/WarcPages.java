package org.casus.page.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.casus.page.Reading;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive file: its successful responses, resources and conversions of HTML or plain text. Requests,
 * metadata, redirects, images and revisits (which point to a page that was stored before) are passed over. A record that
 * cannot be read gives the reason, and the next one is read; a record that is cut off ends the file with a reason, as
 * nobody can tell where the next one begins. What came before it is kept.
 */
final class WarcPages implements PageContainer {
    private static final List<String> SCHEMES = List.of("http:", "https:", "file:");

    private static final int LONGEST_HEAD = 1 << 16;
    /** So many packed bytes may be read to see the start of an archive, and are read again then. */
    private static final int FARTHEST_BEHIND = 1 << 18;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\r?\\n");

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".warc");
    }

    @Override
    public void read(String where, InputStream in, Consumer<Reading> sink) {
        Records records = new Records(where, in);
        boolean given = false;
        for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
            Optional<Reading> reading = records.page(record.get());
            reading.ifPresent(sink);
            given |= reading.isPresent();
        }
        Optional<String> end = records.brokenOff();
        if (end.isPresent()) {
            sink.accept(new Reading.Unreadable(records.at(), end.get()));
        } else if (!given) {
            sink.accept(new Reading.Unreadable(where, records.without()));
        }
    }

    /** The records of one archive, as far as it can be followed. */
    private static final class Records {
        private final String where;
        private final InputStream in;
        private Optional<WarcReader> reader = Optional.empty();
        private Optional<String> brokenOff = Optional.empty();
        private long offset;
        private int count;

        Records(String where, InputStream in) {
            this.where = where;
            this.in = new BufferedInputStream(in);
        }

        /** Empty at the end of the archive, and where it breaks off. */
        Optional<WarcRecord> next() {
            if (brokenOff.isPresent()) {
                return Optional.empty();
            }
            try {
                if (reader.isEmpty()) {
                    requireHeader();
                    reader = Optional.of(new WarcReader(in));
                }
                Optional<WarcRecord> next = reader.get().next();
                if (next.isPresent()) {
                    offset = reader.get().position();
                    count++;
                    if (next.get().body().size() < 0) {
                        // jwarc would go back by it, and read what stands before this record again and again.
                        throw new IOException("its length is negative");
                    }
                }
                return next;
            } catch (IOException | RuntimeException e) {
                // jwarc reports broken records as unchecked exceptions too, and one file must not stop the rest.
                breakOff(e);
                return Optional.empty();
            }
        }

        /** jwarc reads a header without an end to its last byte, and a gigabyte of it packs into a megabyte. */
        private void requireHeader() throws IOException {
            in.mark(FARTHEST_BEHIND);
            String start = start();
            in.reset();
            if (start.length() == LONGEST_HEAD && !BLANK_LINE.matcher(start).find()) {
                throw new IOException("its first header is longer than " + LONGEST_HEAD + " bytes");
            }
        }

        /** As much of the archive as a header may have, unpacked; empty where it breaks off before. */
        private String start() {
            try {
                return new String(PageBytes.unzipped(in).readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                return "";
            }
        }

        /** The page that a record holds, or why it cannot be read; empty where it is no page. */
        Optional<Reading> page(WarcRecord record) {
            try {
                return record instanceof WarcTargetRecord target ? page(target) : Optional.empty();
            } catch (IOException | RuntimeException e) {
                return whole(record) ? Optional.of(unreadable("is a broken record" + told(e))) : Optional.empty();
            }
        }

        private Optional<Reading> page(WarcTargetRecord record) throws IOException {
            String target = record.target();
            String scheme = target.toLowerCase(Locale.ROOT);
            if (SCHEMES.stream().noneMatch(scheme::startsWith)) {
                return Optional.empty();
            }
            if (record instanceof WarcResponse) {
                ArchivedAnswer answer = ArchivedAnswer.of(record.body().stream());
                return answer.isPage() ? Optional.of(reading(record, answer)) : Optional.empty();
            }
            String type = record.headers().first("Content-Type").orElse("");
            if (!(record instanceof WarcResource || record instanceof WarcConversion) || !ArchivedAnswer.isPage(type)) {
                return Optional.empty();
            }
            return Optional.of(reading(record, type, record.body().stream().readNBytes(PageBytes.LARGEST + 1)));
        }

        private Reading reading(WarcTargetRecord record, ArchivedAnswer answer) throws IOException {
            byte[] bytes = answer.body();
            return answer.missing(bytes).map(this::unreadable).orElseGet(() -> reading(record, answer.type(), bytes));
        }

        private Reading reading(WarcTargetRecord record, String type, byte[] bytes) {
            String date = record.headers().first("WARC-Date").orElse("");
            try {
                return PageBytes.reading(
                        at(),
                        bytes,
                        SavedPages.address(record.target()),
                        Optional.of(type),
                        Optional.of(Instant.parse(date)));
            } catch (DateTimeParseException e) {
                return unreadable(date.isEmpty() ? "is a record without a date" : "is a record of no date: " + date);
            }
        }

        /** Whether the record is there to its end; if not, the archive ends with it. */
        private boolean whole(WarcRecord record) {
            try {
                record.body().consume();
                return true;
            } catch (IOException | RuntimeException e) {
                breakOff(e);
                return false;
            }
        }

        private void breakOff(Exception e) {
            brokenOff = Optional.of(
                    count > 0
                            ? "is cut off or broken after this record" + told(e)
                            : "is no web archive: not even its first record can be read");
        }

        private Reading unreadable(String reason) {
            return new Reading.Unreadable(at(), reason);
        }

        Optional<String> brokenOff() {
            return brokenOff;
        }

        /** The record that was read last, or the archive where there is none. */
        String at() {
            return count > 0 ? where + "#" + offset : where;
        }

        /** Why an archive gives nothing that could be followed to its end. */
        String without() {
            return count == 0
                    ? "is an empty web archive"
                    : "holds no page: none of its " + count + " records is HTML or text that a server gave";
        }

        private static String told(Exception e) {
            return Optional.ofNullable(e.getMessage())
                    .map(message -> ": " + message)
                    .orElse("");
        }
    }
}
