package org.casus.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.casefile.CaseView;
import org.casus.store.CaseJson;

/** The answer of {@code /api/statements}: {@code {"query": "ridge", "statements": [...]}}. */
final class StatementsJson {
    private StatementsJson() {}

    static ObjectNode of(CaseView view, String query, List<CaseView.Entry> found) {
        Map<String, JsonNode> byId = new HashMap<>();
        CaseJson.of(view)
                .withArray("statements")
                .forEach(json -> byId.put(json.path("id").asText(), json));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("query", query);
        ArrayNode statements = answer.putArray("statements");
        for (CaseView.Entry entry : found) {
            JsonNode json = byId.get(entry.id().toString());
            if (json != null) {
                statements.add(json);
            }
        }
        return answer;
    }
}
