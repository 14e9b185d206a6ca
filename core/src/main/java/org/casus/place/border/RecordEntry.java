package org.casus.place.border;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One entry of a {@code maps.yaml}. What is written there and cannot be read is named: nothing else is put in its place. */
final class RecordEntry {
    private final JsonNode entry;
    private final String list;
    private final String name;

    RecordEntry(JsonNode entry, String list) {
        this.entry = entry;
        this.list = list;
        name = entry.path("name").asText(entry.path("file").asText());
    }

    MapRecord read() throws IOException {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw wrong("to: " + to.get() + " lies before from: " + from.get());
        }
        return new MapRecord(
                name,
                entry.path("claimant").asText(""),
                kind(),
                from,
                to,
                entry.path("published").asText(""),
                scale(),
                uncertainty(),
                entry.path("source").asText(""),
                entry.path("licence").asText(""));
    }

    private BorderKind kind() throws IOException {
        String kind = entry.path("kind").asText("recognised");
        return BorderKind.read(kind)
                .orElseThrow(() -> wrong(
                        "unknown kind \"" + kind + "\"; one of recognised, claimed, de-facto, ceasefire-line, draft"));
    }

    private Optional<LocalDate> day(String key) throws IOException {
        if (!isWritten(key)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = MapFolder.day(entry.path(key).asText());
        if (day.isEmpty()) {
            throw wrong(key + ": " + entry.path(key).asText() + " is no day; write it as 1974-05-01");
        }
        return day;
    }

    private OptionalInt scale() throws IOException {
        if (!isWritten("scale")) {
            return OptionalInt.empty();
        }
        if (!entry.path("scale").isInt() || entry.path("scale").asInt() <= 0) {
            throw wrong("scale: " + entry.path("scale").asText() + " is no scale; 1:100,000 is written 100000");
        }
        return OptionalInt.of(entry.path("scale").asInt());
    }

    private OptionalDouble uncertainty() throws IOException {
        if (!isWritten("uncertainty_m")) {
            return OptionalDouble.empty();
        }
        double metres = entry.path("uncertainty_m").asDouble(Double.NaN);
        if (!entry.path("uncertainty_m").isNumber() || !Double.isFinite(metres) || metres < 0) {
            throw wrong("uncertainty_m: " + entry.path("uncertainty_m").asText() + " is no number of metres");
        }
        return OptionalDouble.of(metres);
    }

    private boolean isWritten(String key) {
        return entry.hasNonNull(key) && !entry.path(key).asText("x").isBlank();
    }

    private IOException wrong(String what) {
        return new IOException(list + ", map \"" + name + "\": " + what);
    }
}
