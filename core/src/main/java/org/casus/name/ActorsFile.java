package org.casus.name;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says with its line what is wrong in an {@code actors.yaml}. An empty one lists nobody. Stateless. */
final class ActorsFile {
    private ActorsFile() {}

    /**
     * Whether anyone is listed.
     *
     * @throws IOException if the file is not there or no list of actors; with its name and the line
     */
    static boolean listsAnyone(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a list of actors");
        }
        try (JsonParser in = new YAMLMapper().createParser(Files.readString(file))) {
            JsonToken first = in.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return false;
            }
            if (first != JsonToken.START_ARRAY) {
                throw wrong(
                        file, in.currentTokenLocation().getLineNr(), "a list of actors begins with \"- name: ...\"");
            }
            boolean any = false;
            while (in.nextToken() != JsonToken.END_ARRAY) {
                int line = in.currentTokenLocation().getLineNr();
                check(in.readValueAsTree(), file, line);
                any = true;
            }
            return any;
        } catch (JsonProcessingException e) {
            throw wrong(file, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "this is no YAML");
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no text in UTF-8", e);
        }
    }

    private static void check(JsonNode actor, Path file, int line) throws IOException {
        if (!actor.path("name").isValueNode() || actor.path("name").asText().isBlank() || !actor.hasNonNull("name")) {
            throw wrong(file, line, "an actor needs a name, as in \"- name: Pavel Drost\"");
        }
        if (actor.hasNonNull("kind")
                && kinds().noneMatch(actor.path("kind").asText().toLowerCase(Locale.ROOT)::equals)) {
            throw wrong(
                    file,
                    line,
                    "kind: " + actor.path("kind").asText() + " is none of "
                            + kinds().collect(Collectors.joining(", ")));
        }
        for (String key : List.of("names", "member_of")) {
            boolean list =
                    actor.path(key).isArray() && Stream.of(actor.path(key)).allMatch(ActorsFile::holdsTexts);
            if (actor.hasNonNull(key) && !list) {
                throw wrong(file, line, key + ": needs a list, as in [Drost, Pawel Drost]");
            }
        }
        for (String key : List.of("from", "to")) {
            if (actor.hasNonNull(key) && !isDay(actor.path(key).asText())) {
                throw wrong(file, line, key + ": " + actor.path(key).asText() + " is no day; write it as 2021-03-01");
            }
        }
    }

    private static boolean holdsTexts(JsonNode list) {
        for (JsonNode item : list) {
            if (!item.isValueNode() || item.isNull()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> kinds() {
        return Stream.of(Actor.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isDay(String written) {
        try {
            return written.equals("-") || LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static IOException wrong(Path file, int line, String what) {
        return new IOException(file + ", line " + line + ": " + what);
    }
}
