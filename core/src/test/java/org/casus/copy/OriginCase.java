package org.casus.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A case file of pages and the origins they go back to: {@code == id | outlet | date}, the text, and at the end a line an
 * origin, {@code => why: ids}.
 */
public record OriginCase(String name, List<Document> documents, Set<String> origins) {
    public static List<OriginCase> all() {
        Path folder = Path.of("src/test/resources/org/casus/copy/origins");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(OriginCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** The pages of all cases, each with an id of its own: two cases may call a page "wire". */
    public static List<Document> pagesOfAll() {
        List<Document> pages = new ArrayList<>();
        for (OriginCase origins : all()) {
            for (Document page : origins.documents()) {
                pages.add(new Document(
                        origins.name() + "/" + page.id(),
                        page.text(),
                        page.headline(),
                        page.outlet(),
                        page.published(),
                        page.sourceLink()));
            }
        }
        return pages;
    }

    /** The origins found, written as in a case file. */
    public static Set<String> written(List<Descent> descents) {
        TreeMap<String, List<Descent>> groups = new TreeMap<>();
        descents.forEach(
                d -> groups.computeIfAbsent(d.origin(), o -> new ArrayList<>()).add(d));
        Set<String> origins = new TreeSet<>();
        groups.values().forEach(group -> {
            String why = group.stream()
                    .map(Descent::relation)
                    .filter(r -> r != Relation.FIRST)
                    .max(Relation::compareTo)
                    .map(r -> r.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .orElse("alone");
            origins.add(why + ": "
                    + new TreeSet<>(group.stream().map(Descent::document).toList()));
        });
        return origins;
    }

    private static OriginCase read(Path file) {
        try {
            List<Document> documents = new ArrayList<>();
            Set<String> origins = new LinkedHashSet<>();
            StringBuilder text = new StringBuilder();
            String[] head = {};
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("=")) {
                    if (head.length > 0) {
                        documents.add(document(head, text.toString().strip()));
                    }
                    text.setLength(0);
                    head = line.startsWith("== ") ? line.substring(3).split(" \\| ") : new String[0];
                    if (line.startsWith("=> ")) {
                        String[] origin = line.substring(3).split(": ");
                        origins.add(origin[0] + ": " + new TreeSet<>(List.of(origin[1].split(" "))));
                    }
                } else {
                    text.append(line).append('\n');
                }
            }
            return new OriginCase(file.getFileName().toString(), documents, new TreeSet<>(origins));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Document document(String[] head, String text) {
        return new Document(
                head[0],
                text,
                Optional.empty(),
                Optional.of(head[1]),
                Optional.of(LocalDate.parse(head[2])),
                Optional.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
