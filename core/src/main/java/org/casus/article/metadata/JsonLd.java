package org.casus.article.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.article.furniture.WordFile;
import org.jsoup.parser.Parser;

/** Reads a page's JSON-LD, leniently: broken scripts are passed over. One reader a page. */
public final class JsonLd {
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST = 2_000_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> ARTICLES = types("article");
    private static final Set<String> PAGES = types("page");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private Optional<String> site = Optional.empty();

    private JsonLd(List<String> scripts) {
        int nodes = 0;
        for (String script : scripts) {
            nodes = collect(script, nodes);
        }
    }

    private static Set<String> types(String kind) {
        return Set.copyOf(WordFile.entries("structured-types.txt", kind));
    }

    /** The article that the scripts describe; the one with a headline like this if they describe several. */
    public static StructuredArticle read(List<String> scripts, Optional<String> title) {
        if (scripts.isEmpty()) {
            return StructuredArticle.NONE;
        }
        return new JsonLd(scripts).best(title);
    }

    private int collect(String script, int seen) {
        Deque<JsonNode> open = new ArrayDeque<>();
        parse(script).ifPresent(open::add);
        int nodes = seen;
        while (!open.isEmpty() && nodes < MOST_NODES) {
            JsonNode node = open.poll();
            nodes++;
            if (node.isObject()) {
                note(node);
            }
            if (node.isContainerNode()) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.add(child);
                    }
                });
            }
        }
        return nodes;
    }

    private static Optional<JsonNode> parse(String script) {
        String text = script.strip();
        int from = firstOf(text, '{', '[');
        if (from < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(text.substring(from)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static int firstOf(String text, char a, char b) {
        int i = text.indexOf(a);
        int j = text.indexOf(b);
        return i < 0 ? j : j < 0 ? i : Math.min(i, j);
    }

    private void note(JsonNode node) {
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        String type = type(node);
        if (ARTICLES.contains(type)) {
            articles.add(node);
        } else if (PAGES.contains(type)) {
            pages.add(node);
        } else if (type.equals("website") && site.isEmpty()) {
            site = text(node.path("name"));
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String first = type.isArray() && !type.isEmpty() ? firstKnown(type) : type.asText("");
        int slash = first.lastIndexOf('/');
        return first.substring(slash + 1).toLowerCase(Locale.ROOT);
    }

    private static String firstKnown(JsonNode types) {
        for (JsonNode type : types) {
            if (ARTICLES.contains(type.asText("").toLowerCase(Locale.ROOT))) {
                return type.asText("");
            }
        }
        return types.get(0).asText("");
    }

    private StructuredArticle best(Optional<String> title) {
        List<JsonNode> candidates = articles.isEmpty() ? pages : articles;
        JsonNode best = null;
        int bestScore = -1;
        for (JsonNode node : candidates) {
            int score = score(node, title);
            if (score > bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return best == null ? StructuredArticle.NONE : toArticle(best);
    }

    private int score(JsonNode node, Optional<String> title) {
        int score = 0;
        String headline =
                text(node.path("headline")).or(() -> text(node.path("name"))).orElse("");
        if (title.isPresent() && !headline.isEmpty() && Titles.alike(title.get(), headline)) {
            score += 10;
        }
        score += node.has("datePublished") ? 2 : 0;
        score += node.has("author") ? 1 : 0;
        score += node.has("articleBody") ? 1 : 0;
        return score;
    }

    private StructuredArticle toArticle(JsonNode node) {
        return new StructuredArticle(
                type(node),
                text(node.path("headline")).or(() -> text(node.path("name"))),
                text(node.path("description")),
                text(node.path("articleSection")),
                authors(node),
                names(node.path("publisher")).stream().findFirst().or(() -> site),
                text(node.path("datePublished"))
                        .or(() -> text(node.path("dateCreated")))
                        .or(() -> text(node.path("uploadDate"))),
                text(node.path("dateModified")),
                text(node.path("articleBody")));
    }

    private List<String> authors(JsonNode node) {
        List<String> authors = names(node.path("author"));
        return authors.isEmpty() ? names(node.path("creator")) : authors;
    }

    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(node);
        for (int steps = 0; !open.isEmpty() && steps < 60; steps++) {
            JsonNode next = open.poll();
            if (next.isArray()) {
                next.forEach(open::add);
            } else if (next.isTextual()) {
                text(next).ifPresent(names::add);
            } else if (next.isObject()) {
                JsonNode known = next.has("name")
                        ? next
                        : byId.getOrDefault(next.path("@id").asText(""), next);
                JsonNode name = known.path("name");
                if (name.isContainerNode()) {
                    open.add(name);
                } else {
                    text(name).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (!one.isTextual()) {
            return Optional.empty();
        }
        String text = one.asText().strip();
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
