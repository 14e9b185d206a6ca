package org.casus.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.casus.desk.word.Frame;

/** The desk's templates, compiled when it was built. Everything that they print is escaped. Thread-safe. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param template the template's name: {@code front.jte}
     * @param page its view model
     */
    String print(String template, Frame frame, Object page) {
        return print(template, Map.of("frame", frame, "page", page));
    }

    /** A page with a title and a sentence. */
    String notice(Frame frame, String title, String message) {
        return print("notice.jte", Map.of("frame", frame, "title", title, "message", message));
    }

    private String print(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }
}
