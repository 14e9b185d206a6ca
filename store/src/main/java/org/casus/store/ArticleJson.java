package org.casus.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.Article;

/** The JSON of an article, as {@code casus extract} prints it. */
public final class ArticleJson {
    private ArticleJson() {}

    /**
     * @param docId the name that the input goes by
     * @param path where it was read
     */
    public static ObjectNode of(String docId, String path, Optional<String> url, Article article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc_id", docId);
        json.put("path", path);
        json.put("url", url.orElse(null));
        json.put("kind", article.kind().name().toLowerCase(Locale.ROOT));
        article.why().ifPresent(why -> json.put("why", why));
        json.put("headline", article.headline().orElse(null));
        json.put("standfirst", article.standfirst().orElse(null));
        json.put("section", article.section().orElse(null));
        article.byline().forEach(json.putArray("byline")::add);
        json.put("outlet", article.outlet().orElse(null));
        json.put("published", article.published().map(Object::toString).orElse(null));
        json.put("modified", article.modified().map(Object::toString).orElse(null));
        json.put("language", article.language().orElse(null));
        json.put("source_link", article.sourceLink().orElse(null));
        json.put("text", article.text());
        ArrayNode removed = json.putArray("removed");
        article.removed()
                .forEach(piece ->
                        removed.addObject().put("reason", piece.reason()).put("text", piece.text()));
        return json;
    }
}
