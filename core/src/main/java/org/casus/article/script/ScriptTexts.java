package org.casus.article.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds a string in a script's JSON and the strings that stand beside it under the same name: the other paragraphs of
 * the same text, whatever the data's own form.
 */
final class ScriptTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 200;

    private final String anchor;
    private final List<JsonNode> around = new ArrayList<>();
    private String name = "";

    private ScriptTexts(String anchor) {
        this.anchor = anchor;
    }

    /** Texts that hold the anchor, the closest around it first: each a list of paragraphs. */
    static List<List<String>> around(String script, String anchor) {
        int start = start(script);
        if (start < 0) {
            return List.of();
        }
        ScriptTexts texts = new ScriptTexts(anchor);
        try {
            texts.find("", JSON.readTree(script.substring(start)), 0);
        } catch (JsonProcessingException e) {
            return List.of();
        }
        return texts.lists();
    }

    /** Where the data of "window.state = {" begins; -1 if the script has none. */
    private static int start(String script) {
        int object = script.indexOf('{');
        int list = script.indexOf('[');
        return object < 0 || (list >= 0 && list < object) ? list : object;
    }

    /** Notes the nodes around the anchor, the innermost first. */
    private boolean find(String field, JsonNode node, int depth) {
        if (node.isTextual()) {
            if (!node.textValue().contains(anchor)) {
                return false;
            }
            name = field;
            around.add(node);
            return true;
        }
        if (depth > DEEPEST) {
            return false;
        }
        boolean found = node.isArray() ? findIn(field, node, depth) : findInFields(node, depth);
        if (found) {
            around.add(node);
        }
        return found;
    }

    private boolean findIn(String field, JsonNode array, int depth) {
        for (JsonNode child : array) {
            if (find(field, child, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean findInFields(JsonNode object, int depth) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (find(field.getKey(), field.getValue(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private List<List<String>> lists() {
        List<List<String>> lists = new ArrayList<>();
        for (JsonNode node : around) {
            if (node.isTextual()) {
                lists.add(List.of(node.textValue()));
            } else if (node.isArray()) {
                lists.add(paragraphs(node));
            }
        }
        return lists;
    }

    private List<String> paragraphs(JsonNode array) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode child : array) {
            StringBuilder text = new StringBuilder();
            collect(name, child, text, 0);
            if (!text.toString().isBlank()) {
                paragraphs.add(text.toString());
            }
        }
        return paragraphs;
    }

    private void collect(String field, JsonNode node, StringBuilder text, int depth) {
        if (node.isTextual()) {
            text.append(field.equals(name) ? node.textValue() : "");
        } else if (node.isArray() && depth < DEEPEST) {
            node.forEach(child -> collect(field, child, text, depth + 1));
        } else if (depth < DEEPEST) {
            node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), text, depth + 1));
        }
    }
}
