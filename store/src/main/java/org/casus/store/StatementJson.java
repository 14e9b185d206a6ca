package org.casus.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.casus.statement.Polarity;
import org.casus.statement.Statement;

/** The JSON of a statement, as {@code casus attribute} prints it. */
public final class StatementJson {
    private StatementJson() {}

    /** @param text code points of the text that the statement stands in */
    public static ObjectNode of(Statement statement, CodePoints text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", statement.id());
        json.set("source", text.json(statement.source()));
        json.set("cue", text.json(statement.cue()));
        json.set("content", text.json(statement.content()));
        json.put("parent", statement.parent().orElse(null));
        json.put("speaker", statement.speaker().orElse(null));
        statement.chain().forEach(json.putArray("chain")::add);
        json.put("act", statement.act().name().toLowerCase(Locale.ROOT));
        json.put("negated", statement.polarity() == Polarity.NEGATED);
        json.set("condition", statement.condition().isEmpty() ? null : text.json(statement.condition()));
        json.put("addressee", statement.addressee().orElse(null));
        json.put("said", statement.said().map(Object::toString).orElse(null));
        json.put("quote", statement.quotation().name().toLowerCase(Locale.ROOT));
        return json;
    }
}
