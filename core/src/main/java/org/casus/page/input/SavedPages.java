package org.casus.page.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.page.Reading;

/** Pages that a browser saved: SingleFile and "Save as" write the address, and SingleFile the day, into a comment. */
final class SavedPages {
    private static final int HEAD = 4096;
    private static final Pattern SINGLE_FILE = Pattern.compile("Page saved with SingleFile\\s+url:\\s*(\\S{1,2000})");
    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d{4}\\)(\\S{1,2000})");
    private static final Pattern SAVED_DATE =
            Pattern.compile("saved date:\\s*(\\w{3} \\w{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT[+-]\\d{4})");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ROOT);

    private SavedPages() {}

    static Reading reading(String where, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Optional<URI> url =
                first(SINGLE_FILE, head).or(() -> first(SAVED_FROM, head)).flatMap(SavedPages::address);
        return PageBytes.reading(
                where, bytes, url, Optional.empty(), first(SAVED_DATE, head).flatMap(SavedPages::date));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** An address that came with a page, without a user's name and password; a broken one is as good as none. */
    static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(WebPages.withoutUser(text))).filter(uri -> uri.getScheme() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DATE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
