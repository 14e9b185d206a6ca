package org.casus.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Ruling;

/**
 * A person's decision as exports show it, in the words of {@code casus rule}:
 * {@code {"decision":"state","statements":["p3:s2"],"state":"kept","note":"..","by":".."}}.
 */
final class RulingJson {
    private RulingJson() {}

    static ObjectNode of(CaseRuling ruling) {
        return ruling instanceof CaseRuling.OnOrigin origin
                ? of(origin.ruling())
                : of(((CaseRuling.OnClaim) ruling).ruling());
    }

    private static ObjectNode of(org.casus.copy.Ruling ruling) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("decision", Code.of(ruling.verdict()));
        json.putArray("pages").add(ruling.first()).add(ruling.second());
        return signed(json, ruling.note(), ruling.by());
    }

    private static ObjectNode of(Ruling ruling) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("decision", decision(ruling));
        ArrayNode statements = json.putArray("statements");
        ruling.about().forEach(id -> statements.add(id.toString()));
        if (ruling instanceof Ruling.SetState state) {
            json.put("state", Code.of(state.state()));
        } else if (ruling instanceof Ruling.Relabel label) {
            json.put("text", label.text());
        }
        return signed(json, ruling.note(), ruling.by());
    }

    private static String decision(Ruling ruling) {
        if (ruling instanceof Ruling.Merge) {
            return "merge";
        }
        if (ruling instanceof Ruling.Split) {
            return "split";
        }
        return ruling instanceof Ruling.Relabel ? "label" : "state";
    }

    private static ObjectNode signed(ObjectNode json, String note, String by) {
        return json.put("note", note).put("by", by);
    }
}
