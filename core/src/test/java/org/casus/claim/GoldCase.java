package org.casus.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.name.Actor;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.Timex;
import org.casus.text.TimexFinder;
import org.jsoup.Jsoup;

/**
 * A gold case whose own statements are taken for what the reader found: measures the ledger apart from the reader. The
 * ledger is written as an export that the scorer of the gold reads.
 */
final class GoldCase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BODY_WORD = Pattern.compile(
            "(?i)\\b(?:ministry|minister|army|police|government|staff|official|office|service|cross|resident|reader)\\b");
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    final String name;
    final JsonNode gold;
    final List<Source> sources = new ArrayList<>();
    private final Map<String, List<JsonNode>> statements = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    GoldCase(Path folder) throws IOException {
        name = folder.getFileName().toString();
        gold = JSON.readTree(folder.resolve("expected.json").toFile());
        for (JsonNode statement : gold.get("statements")) {
            statements
                    .computeIfAbsent(statement.get("page").asText(), p -> new ArrayList<>())
                    .add(statement);
        }
        for (var kind : gold.get("kinds").properties()) {
            if (kind.getValue().asText().equals("article")) {
                sources.add(source(kind.getKey(), text(folder.resolve("pages").resolve(kind.getKey()))));
            }
        }
    }

    LocalDate today() {
        return LocalDate.parse(gold.get("today").asText());
    }

    private static String text(Path page) throws IOException {
        String bytes = Files.readString(page);
        if (page.toString().endsWith(".txt")) {
            return bytes;
        }
        var html = Jsoup.parse(bytes);
        html.select("script, style, nav, header, footer, title").remove();
        List<String> blocks = html.select("p").eachText();
        html.select("br").append("\n\n");
        return blocks.size() < 3 ? html.body().wholeText() : String.join("\n\n", blocks);
    }

    private Source source(String page, String text) {
        texts.put(page, text);
        Optional<LocalDate> published = Optional.ofNullable(
                        gold.get("published").get(page))
                .filter(JsonNode::isTextual)
                .map(day -> LocalDate.parse(day.asText()));
        List<Statement> read = new ArrayList<>();
        int number = 1;
        for (JsonNode statement : statements.getOrDefault(page, List.of())) {
            read.add(statement(statement, "s" + number++, text));
        }
        return new Source(
                page,
                text,
                Optional.of(outlet(page)),
                published.map(day -> day),
                origin(page),
                Optional.empty(),
                new Report(read, List.of(), List.of(), timexes(text, published), actors()));
    }

    private static String outlet(String page) {
        String[] words = page.split("-");
        return words.length > 1 ? words[0] + " " + words[1] : page;
    }

    private String origin(String page) {
        int number = 0;
        for (JsonNode origin : gold.get("origins")) {
            for (JsonNode member : origin.get("pages")) {
                if (member.asText().equals(page)) {
                    return "o" + number;
                }
            }
            number++;
        }
        return page;
    }

    private static Statement statement(JsonNode json, String id, String text) {
        Span content = find(text, json.get("content").asText());
        List<String> chain = new ArrayList<>();
        json.get("chain").forEach(hop -> chain.add(hop.asText()));
        List<Span> condition = json.get("condition").isNull()
                ? List.of()
                : List.of(find(text, json.get("condition").asText()));
        boolean quoted = content.start() > 0 && "\"“".indexOf(text.charAt(content.start() - 1)) >= 0;
        return new Statement(
                id,
                List.of(),
                cue(text, content),
                List.of(content),
                Optional.empty(),
                Optional.ofNullable(json.get("speaker").textValue()),
                chain,
                Act.valueOf(
                        switch (json.get("act").asText()) {
                            case "threaten" -> "THREATEN";
                            default -> json.get("act").asText().toUpperCase(Locale.ROOT);
                        }),
                json.get("negated").asBoolean() ? Polarity.NEGATED : Polarity.AFFIRMATIVE,
                condition,
                Optional.empty(),
                Optional.ofNullable(json.get("said").textValue()).map(LocalDate::parse),
                quoted ? Quotation.DIRECT : Quotation.INDIRECT);
    }

    private static List<Span> cue(String text, Span content) {
        int from = Math.max(0, content.start() - 90);
        Matcher verb = Pattern.compile("\\b(?:accused|denied|rejected|confirmed|said|told|demanded|promised)\\b")
                .matcher(text.substring(from, content.start()));
        List<Span> cues = new ArrayList<>();
        while (verb.find()) {
            cues.add(new Span(from + verb.start(), from + verb.end()));
        }
        return cues.isEmpty() ? List.of() : List.of(cues.get(cues.size() - 1));
    }

    private static Span find(String text, String words) {
        String loose = Pattern.quote(words).replaceAll("['’]", "\\\\E['’]\\\\Q").replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        Matcher matcher = Pattern.compile(loose).matcher(text);
        return matcher.find() ? new Span(matcher.start(), matcher.end()) : new Span(0, 0);
    }

    private static List<Timex> timexes(String text, Optional<LocalDate> published) {
        List<Timex> found = new TimexFinder().find(text, published);
        if (!found.isEmpty() || published.isEmpty()) {
            return found;
        }
        List<Timex> days = new ArrayList<>();
        Matcher day = DAY_AND_MONTH.matcher(text);
        while (day.find()) {
            int month = java.time.Month.valueOf(day.group(2).toUpperCase(Locale.ROOT))
                    .getValue();
            String value = String.format(
                    Locale.ROOT, "%d-%02d-%02d", published.get().getYear(), month, Integer.parseInt(day.group(1)));
            days.add(new Timex(new Span(day.start(), day.end()), Timex.Type.DATE, value));
        }
        return days;
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (var party : gold.get("aliases").properties()) {
            List<String> own = new ArrayList<>(List.of(party.getKey()));
            for (JsonNode alias : party.getValue()) {
                String name = alias.asText();
                boolean body = BODY_WORD.matcher(name).find();
                boolean person = !body
                        && name.contains(" ")
                        && !name.contains(party.getKey())
                        && Character.isUpperCase(name.charAt(0));
                if (body || person) {
                    known.put(name, party.getKey());
                    actors.add(new Actor(
                            name,
                            body ? Actor.Kind.BODY : Actor.Kind.PERSON,
                            person ? List.of(name, name.substring(name.lastIndexOf(' ') + 1)) : List.of(name),
                            List.of(party.getKey())));
                } else {
                    own.add(name);
                }
            }
            boolean group = party.getKey().matches(".*(?:Front|Brigade|Party|near).*");
            actors.add(new Actor(party.getKey(), group ? Actor.Kind.GROUP : Actor.Kind.STATE, own, List.of()));
        }
        for (JsonNode statement : gold.get("statements")) {
            for (JsonNode hop : statement.get("chain")) {
                String name = hop.asText();
                boolean last = name.equals(statement.get("speaker").asText());
                if (!known.containsKey(name)
                        && Character.isUpperCase(name.charAt(0))
                        && !gold.get("aliases").has(name)) {
                    actors.add(new Actor(
                            name,
                            last && !name.matches(".*(?:Wire|Notes).*") ? Actor.Kind.PERSON : Actor.Kind.AGENCY,
                            List.of(name),
                            List.of()));
                }
            }
        }
        return actors.stream().distinct().toList();
    }

    ObjectNode export(Ledger ledger) {
        ObjectNode out = JSON.createObjectNode();
        ArrayNode pages = out.putArray("pages");
        for (var kind : gold.get("kinds").properties()) {
            ObjectNode page = pages.addObject();
            page.put("page", kind.getKey())
                    .put("path", kind.getKey())
                    .put("kind", kind.getValue().asText());
            page.put("text", texts.getOrDefault(kind.getKey(), ""));
            page.set("published", gold.get("published").get(kind.getKey()));
            page.set("headline", gold.get("headlines").get(kind.getKey()));
        }
        Map<String, String> claimOf = new LinkedHashMap<>();
        ledger.claims().forEach(claim -> claim.statements().forEach(id -> claimOf.put(id.toString(), claim.id())));
        ArrayNode said = out.putArray("statements");
        for (Source source : sources) {
            int number = 1;
            for (JsonNode statement : statements.getOrDefault(source.page(), List.of())) {
                String id = source.page() + ":s" + number++;
                ObjectNode one = said.addObject();
                one.setAll((ObjectNode) statement.deepCopy());
                one.put("id", id)
                        .put("sentence", statement.get("content").asText())
                        .put("claim", claimOf.get(id));
                one.put("condition_text", statement.get("condition").textValue());
            }
        }
        ArrayNode origins = out.putArray("origins");
        for (JsonNode origin : gold.get("origins")) {
            origins.add(origin);
        }
        ledger.claims().forEach(claim -> add(out.withArray("claims"), claim));
        ledger.figures().forEach(figure -> add(out.withArray("figures"), figure));
        ledger.commitments().forEach(commitment -> add(out.withArray("commitments"), commitment));
        ArrayNode events = out.putArray("events");
        for (Event event : ledger.events()) {
            ObjectNode one = events.addObject().put("code", event.code()).put("source", event.source());
            one.put("target", event.target().orElse(null)).put("status", lower(event.status()));
            one.put("date", event.date().map(Object::toString).orElse(null));
            event.statements().forEach(id -> one.withArray("statements").add(id.toString()));
        }
        for (Actor actor : ledger.parties()) {
            ObjectNode party = out.withArray("parties").addObject().put("party", actor.name());
            actor.names().forEach(party.putArray("names")::add);
            actor.memberOf().forEach(party.putArray("member_of")::add);
        }
        return out;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(ArrayNode list, Claim claim) {
        ObjectNode one = list.addObject().put("claim", claim.id()).put("text", claim.text());
        one.put("origins", claim.origins()).put("status", lower(claim.status()));
        for (Claim.Position position : claim.positions()) {
            ObjectNode held = one.withArray("positions").addObject().put("party", position.party());
            held.put("stance", lower(position.stance())).put("origins", position.origins());
            position.statements().forEach(id -> held.withArray("statements").add(id.toString()));
        }
    }

    private static void add(ArrayNode list, Figure figure) {
        ObjectNode one = list.addObject().put("figure", figure.id()).put("what", lower(figure.what()));
        one.put("low", figure.low()).put("who", figure.who());
        one.put("high", figure.high().isPresent() ? figure.high().getAsInt() : null);
        one.put("claimant", figure.claimant())
                .put("supersedes", figure.supersedes().orElse(null));
        one.put("page", figure.evidence().page());
    }

    private static void add(ArrayNode list, Commitment commitment) {
        ObjectNode one = list.addObject().put("commitment", commitment.id()).put("by", commitment.by());
        one.put("to", commitment.to().orElse(null)).put("kind", lower(commitment.kind()));
        one.put("content", commitment.content())
                .put("condition", commitment.condition().orElse(null));
        one.put("deadline", commitment.deadline().map(Object::toString).orElse(null));
        one.put("state", lower(commitment.state()));
        for (Commitment.StateReport report : commitment.statesBy()) {
            one.withArray("states_by").addObject().put("party", report.party()).put("state", lower(report.state()));
        }
    }
}
