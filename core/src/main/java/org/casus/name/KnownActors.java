package org.casus.name;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.token.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Who is known beyond the page: who held which office when, and what else a user says of his actors. Immutable and
 * thread-safe.
 *
 * <p>A user's {@code actors.yaml} is a list like
 *
 * <pre>{@code
 * - name: Pavel Drost
 *   kind: person
 *   names: [Drost, Pawel Drost]
 *   member_of: [Karun Foreign Ministry, Karun]
 *   from: 2021-03-01
 *   to: 2023-06-30
 * }</pre>
 */
public final class KnownActors {
    private static final KnownActors BUNDLED = new KnownActors(offices());
    private final List<Entry> entries;

    private KnownActors(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What is known of one actor in one stretch of time; the days are included, empty is open. */
    private record Entry(
            String name,
            Optional<Actor.Kind> kind,
            List<String> names,
            List<String> memberOf,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        boolean holds(Optional<LocalDate> day) {
            return day.isEmpty()
                    || from.filter(first -> first.isAfter(day.get())).isEmpty()
                            && to.filter(last -> last.isBefore(day.get())).isEmpty();
        }
    }

    /** The table of offices that comes with Casus. */
    public static KnownActors bundled() {
        return BUNDLED;
    }

    /**
     * The bundled table with a user's file in front of it.
     *
     * @throws IOException where the file cannot be read, or what stands in it is no list of actors; with its name and the
     *     line
     */
    public static KnownActors with(Path actorsFile) throws IOException {
        if (!ActorsFile.listsAnyone(actorsFile)) {
            return BUNDLED;
        }
        List<Entry> all = new ArrayList<>();
        try {
            List<Row> rows = new ObjectMapper(new YAMLFactory())
                    .readValue(Files.readString(actorsFile), new TypeReference<>() {});
            for (Row row : rows) {
                all.add(row.toEntry());
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("Cannot read the actors in " + actorsFile + ": " + e.getMessage(), e);
        }
        all.addAll(BUNDLED.entries);
        return new KnownActors(all);
    }

    /** What someone of this name speaks for on a day, nearest first; empty where he is not known. */
    public List<String> memberOf(String name, Optional<LocalDate> day) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name) || entry.names().contains(name))
                .filter(entry -> entry.holds(day))
                .findFirst()
                .map(Entry::memberOf)
                .orElse(List.of());
    }

    /** A name and all others that a user's file gives its bearer. */
    public List<String> names(String name) {
        List<String> all = new ArrayList<>(List.of(name));
        entries.stream().filter(entry -> entry.name().equals(name)).forEach(entry -> all.addAll(entry.names()));
        return all;
    }

    /** Whom a user's file lists under this name. */
    Optional<Naming> listed(Naming naming) {
        return entries.stream()
                .filter(entry -> entry.names().stream().anyMatch(form -> isForm(naming.name(), form)))
                .map(entry -> new Naming(
                        entry.name(),
                        entry.kind().orElse(naming.kind()),
                        "\"" + naming.name() + "\" in the list of actors"))
                .findFirst();
    }

    /** As listed, or in the capitals of a headline. */
    private static boolean isForm(String name, String form) {
        return name.equals(form) || form.length() > 3 && name.equals(form.toUpperCase(Locale.ROOT));
    }

    private static List<Entry> offices() {
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : WordFile.rows(KnownActors.class, "/org/casus/name/offices.tsv")) {
            List<String> memberOf = row.get(3).equals("-") ? List.of(row.get(2)) : List.of(row.get(2), row.get(3));
            entries.add(new Entry(row.get(0), Optional.empty(), List.of(), memberOf, day(row.get(4)), day(row.get(5))));
        }
        return entries;
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        return day == null || day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    /** One item of {@code actors.yaml}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Row(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("names") @Nullable List<String> names,
            @JsonProperty("member_of") @Nullable List<String> memberOf,
            @JsonProperty("from") @Nullable String from,
            @JsonProperty("to") @Nullable String to) {
        Entry toEntry() {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("an actor without a name");
            }
            return new Entry(
                    name,
                    Optional.ofNullable(kind).map(word -> Actor.Kind.valueOf(word.toUpperCase(Locale.ROOT))),
                    names == null ? List.of() : names,
                    memberOf == null ? List.of() : memberOf,
                    day(from),
                    day(to));
        }
    }
}
