package org.casus.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.casefile.CaseView;
import org.casus.casefile.StoredPage;
import org.casus.casefile.Terrain;
import org.casus.claim.Claim;
import org.casus.claim.Commitment;
import org.casus.claim.Doubt;
import org.casus.claim.Event;
import org.casus.claim.Evidence;
import org.casus.claim.Figure;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.name.Actor;
import org.jspecify.annotations.Nullable;

/** A whole case as one JSON object. */
public final class CaseJson {
    private final CaseView view;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    private CaseJson(CaseView view) {
        this.view = view;
    }

    /** The case without its places and obligations, which need maps. */
    public static ObjectNode of(CaseView view) {
        return new CaseJson(view).json();
    }

    /** The case as {@code casus export --format json} prints it. */
    public static ObjectNode of(CaseView view, Terrain terrain) {
        ObjectNode json = of(view);
        terrain.places().forEach(place -> json.withArray("places").add(TerrainJson.of(place)));
        terrain.obligations().forEach(found -> json.withArray("obligations").add(TerrainJson.of(found)));
        return json;
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("casus", "1");
        json.put("today", view.today().toString());
        addPages(json.putArray("pages"));
        addStatements(json.putArray("statements"));
        addOrigins(json.putArray("origins"));
        addStories(json.putArray("stories"));
        view.ledger().claims().forEach(claim -> add(json.withArray("claims"), claim));
        view.ledger().figures().forEach(figure -> add(json.withArray("figures"), figure));
        view.ledger().commitments().forEach(commitment -> add(json.withArray("commitments"), commitment));
        view.ledger().events().forEach(event -> add(json.withArray("events"), event));
        view.ledger().parties().forEach(party -> add(json.withArray("parties"), party));
        view.rulings().forEach(ruling -> json.withArray("rulings").add(RulingJson.of(ruling)));
        view.ledger().doubts().forEach(doubt -> add(json.withArray("review"), doubt));
        List.of("claims", "figures", "commitments", "events", "parties", "places", "obligations")
                .forEach(json::withArray);
        return json;
    }

    private void addPages(ArrayNode pages) {
        for (StoredPage page : view.pages()) {
            codePoints.put(page.id(), new CodePoints(page.article().text()));
            ObjectNode json = ArticleJson.of(page.id(), page.path(), page.url().map(URI::toString), page.article());
            json.put("page", page.id());
            json.put("sha256", page.sha256());
            json.put("captured", page.captured().map(Instant::toString).orElse(null));
            pages.add(json);
        }
    }

    private void addStatements(ArrayNode statements) {
        for (CaseView.Entry entry : view.statements()) {
            ObjectNode json =
                    StatementJson.of(entry.statement(), points(entry.page().id()));
            json.put("id", entry.id().toString());
            json.put(
                    "parent",
                    entry.statement()
                            .parent()
                            .map(parent -> new StatementId(entry.page().id(), parent).toString())
                            .orElse(null));
            json.put("page", entry.page().id());
            json.put("sentence", entry.sentence());
            json.put("claim", entry.claim().orElse(null));
            statements.add(json);
        }
    }

    private void addOrigins(ArrayNode origins) {
        for (CaseView.Origin origin : view.origins()) {
            ObjectNode json = origins.addObject();
            json.put("origin", origin.id());
            origin.pages().forEach(descent -> json.withArray("pages").add(descent.document()));
            json.put("why", origin.why().map(CaseJson::name).orElse("alone"));
        }
    }

    private void addStories(ArrayNode stories) {
        for (CaseView.Story story : view.stories()) {
            ObjectNode json = stories.addObject();
            json.put("story", story.id());
            story.pages().forEach(json.putArray("pages")::add);
        }
    }

    private void add(ArrayNode claims, Claim claim) {
        ObjectNode json = claims.addObject();
        json.put("claim", claim.id());
        json.put("text", claim.text());
        json.put("pages", claim.pages());
        json.put("outlets", claim.outlets());
        json.put("origins", claim.origins());
        json.put("status", name(claim.status()));
        ArrayNode positions = json.putArray("positions");
        for (Claim.Position position : claim.positions()) {
            ObjectNode one = positions.addObject();
            one.put("party", position.party());
            one.put("stance", name(position.stance()));
            addIds(one.putArray("statements"), position.statements());
            one.put("origins", position.origins());
            position.voices().forEach(one.putArray("voices")::add);
        }
        addRuled(json, claim.rulings());
    }

    /** Who ruled on it and why, where someone did: then it is not what the machine found. */
    private static void addRuled(ObjectNode json, List<Ruling> rulings) {
        ArrayNode ruled = json.putArray("ruled");
        for (Ruling ruling : rulings) {
            ruled.addObject().put("by", ruling.by()).put("note", ruling.note());
        }
    }

    private void add(ArrayNode figures, Figure figure) {
        ObjectNode json = figures.addObject();
        json.put("figure", figure.id());
        json.put("what", name(figure.what()));
        json.put("who", figure.who());
        json.put("low", figure.low());
        json.put("high", figure.high().isPresent() ? figure.high().getAsInt() : null);
        json.put("claimant", figure.claimant());
        json.put("statement", text(figure.statement()));
        json.put("page", figure.evidence().page());
        json.put("as_of", text(figure.asOf()));
        json.put("supersedes", figure.supersedes().orElse(null));
        json.set("evidence", evidence(figure.evidence()));
    }

    private void add(ArrayNode commitments, Commitment commitment) {
        ObjectNode json = commitments.addObject();
        json.put("commitment", commitment.id());
        json.put("by", commitment.by());
        json.put("to", commitment.to().orElse(null));
        json.put("kind", name(commitment.kind()));
        json.put("content", commitment.content());
        json.put("condition", commitment.condition().orElse(null));
        json.put("deadline", text(commitment.deadline()));
        json.put("state", name(commitment.state()));
        ArrayNode states = json.putArray("states_by");
        for (Commitment.StateReport report : commitment.statesBy()) {
            ObjectNode one = states.addObject();
            one.put("party", report.party());
            one.put("state", name(report.state()));
            one.put("statement", text(report.statement()));
            one.set("evidence", evidence(report.evidence()));
        }
        json.put("statement", commitment.statement().toString());
        addRuled(json, commitment.rulings());
        json.set("evidence", evidence(commitment.evidence()));
    }

    private void add(ArrayNode events, Event event) {
        ObjectNode json = events.addObject();
        json.put("event", event.id());
        json.put("code", event.code());
        json.put("mode", event.mode().orElse(null));
        json.put("source", event.source());
        json.put("target", event.target().orElse(null));
        json.put("status", name(event.status()));
        json.put("date", text(event.date()));
        json.put("place", event.place().orElse(null));
        addIds(json.putArray("statements"), event.statements());
        ArrayNode evidence = json.putArray("evidence");
        event.evidence().forEach(words -> evidence.add(evidence(words)));
        json.put("reports", event.reports());
        json.put("origins", event.origins());
    }

    private static void add(ArrayNode parties, Actor actor) {
        ObjectNode json = parties.addObject();
        json.put("party", actor.name());
        actor.names().forEach(json.putArray("names")::add);
        json.put("kind", name(actor.kind()));
        actor.memberOf().forEach(json.putArray("member_of")::add);
    }

    private static void add(ArrayNode review, Doubt doubt) {
        ObjectNode json = review.addObject();
        json.put("about", name(doubt.kind()));
        addIds(json.putArray("statements"), doubt.about());
        json.put("reason", doubt.reason());
    }

    private ObjectNode evidence(Evidence evidence) {
        CodePoints points = points(evidence.page());
        return JsonNodeFactory.instance
                .objectNode()
                .put("page", evidence.page())
                .put("start", points.at(evidence.span().start()))
                .put("end", points.at(evidence.span().end()));
    }

    private CodePoints points(String page) {
        CodePoints points = codePoints.get(page);
        if (points == null) {
            throw new IllegalStateException("No page " + page + " in this case");
        }
        return points;
    }

    private static void addIds(ArrayNode list, List<StatementId> ids) {
        ids.forEach(id -> list.add(id.toString()));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** {@code COMMON_SOURCE} is {@code common-source} in JSON. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
