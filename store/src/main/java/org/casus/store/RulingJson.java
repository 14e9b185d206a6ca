package org.casus.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casus.casefile.CaseRuling;
import org.casus.claim.Ruling;

/** The JSON of what a person decided; its kinds are the words of {@code casus rule}. */
final class RulingJson {
    private RulingJson() {}

    static ObjectNode of(CaseRuling ruling) {
        return ruling instanceof CaseRuling.OnClaim onClaim
                ? of(onClaim.ruling())
                : of(((CaseRuling.OnOrigin) ruling).ruling());
    }

    private static ObjectNode of(org.casus.copy.Ruling ruling) {
        ObjectNode json = json(Code.of(ruling.verdict()), ruling.note(), ruling.by());
        json.putArray("pages").add(ruling.first()).add(ruling.second());
        return json;
    }

    private static ObjectNode of(Ruling ruling) {
        ObjectNode json = json(kind(ruling), ruling.note(), ruling.by());
        ruling.about().forEach(id -> json.withArray("statements").add(id.toString()));
        if (ruling instanceof Ruling.Relabel label) {
            json.put("text", label.text());
        } else if (ruling instanceof Ruling.SetState set) {
            json.put("state", Code.of(set.state()));
        }
        return json;
    }

    private static String kind(Ruling ruling) {
        if (ruling instanceof Ruling.Merge) {
            return "merge";
        }
        if (ruling instanceof Ruling.Split) {
            return "split";
        }
        return ruling instanceof Ruling.Relabel ? "label" : "state";
    }

    private static ObjectNode json(String kind, String note, String by) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("note", note)
                .put("by", by);
    }
}
