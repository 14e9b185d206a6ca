package org.casus.desk.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.casus.claim.Event;

/** What an event is called: "attack with heavy weapons" for ASSAULT, heavy-weapons. */
final class EventWords {
    private static final Map<String, String> WORDS = read();

    private EventWords() {}

    /** The words of its code and mode, else of its code, else both as they are. */
    static String of(Event event) {
        String mode = event.mode().orElse("-");
        String plain = event.code().toLowerCase(Locale.ROOT) + (mode.equals("-") ? "" : ", " + mode.replace('-', ' '));
        String of = WORDS.getOrDefault(event.code() + "\t-", plain);
        return WORDS.getOrDefault(event.code() + "\t" + mode, of);
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(EventWords.class.getResourceAsStream("events.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> words.put(row[0] + "\t" + row[1], row[2]));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the desk's own events.tsv", e);
        }
        return Map.copyOf(words);
    }
}
