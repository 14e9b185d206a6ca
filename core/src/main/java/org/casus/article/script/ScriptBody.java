package org.casus.article.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rest of an article of which a page prints only the first paragraphs, taken from the data in its scripts.
 *
 * <p>A script is believed where it holds words that the page prints, and goes on after them: the text of
 * {@code {"body": [{"value": "What is printed"}, {"value": "What is not"}]}} is both paragraphs. Thread-safe.
 */
public final class ScriptBody {
    private static final int LONGEST_VISIBLE = 2_000;
    private static final int FEWEST = 600;
    private static final double MORE = 2;
    private static final int PARAGRAPH = 60;
    private static final int LONGEST_PARAGRAPH = 2_500;
    /** Words without quotes and accents, which scripts write in several ways. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9,.: ]{25,80}");

    private ScriptBody() {}

    /**
     * The paragraphs, parted by one empty line; empty unless they are much more than the page prints.
     *
     * @param scripts the page's scripts
     * @param structured the {@code articleBody} of its structured data
     * @param visible what the page prints of the article
     */
    public static Optional<String> fuller(List<String> scripts, Optional<String> structured, String visible) {
        if (visible.length() > LONGEST_VISIBLE) {
            return Optional.empty();
        }
        List<String> anchors = anchors(visible);
        if (anchors.isEmpty()) {
            return structured.map(ScriptBody::paragraphs).filter(body -> isMuchMore(body, visible));
        }
        return structured
                .map(ScriptBody::paragraphs)
                .filter(body -> holds(body, anchors))
                .or(() -> inScripts(scripts, anchors))
                .filter(body -> isMuchMore(body, visible));
    }

    /** The innermost text of several paragraphs in a script that holds all that is printed. */
    private static Optional<String> inScripts(List<String> scripts, List<String> anchors) {
        return scripts.stream()
                .filter(script -> script.contains(anchors.get(0)))
                .flatMap(script -> ScriptTexts.around(script, anchors.get(0)).stream())
                .map(ScriptBody::printed)
                .filter(texts -> isOneText(texts) && holds(String.join("\n\n", texts), anchors))
                .filter(texts -> texts.size() > 1 || texts.get(0).contains("\n\n"))
                .map(texts -> String.join("\n\n", texts))
                .findFirst();
    }

    /** One text, or the paragraphs of one; not several articles in a row. */
    private static boolean isOneText(List<String> texts) {
        return texts.size() == 1 || texts.stream().allMatch(text -> text.length() <= LONGEST_PARAGRAPH);
    }

    private static boolean holds(String body, List<String> anchors) {
        return anchors.stream().allMatch(body::contains);
    }

    private static boolean isMuchMore(String body, String visible) {
        return body.length() > FEWEST && body.length() > MORE * visible.length();
    }

    /** Runs of plain words, one from each long paragraph, to find them again in a script. */
    private static List<String> anchors(String visible) {
        List<String> anchors = new ArrayList<>();
        for (String paragraph : visible.split("\n\n", -1)) {
            Matcher plain = PLAIN.matcher(paragraph);
            if (paragraph.length() >= PARAGRAPH && plain.find()) {
                anchors.add(plain.group().strip());
            }
        }
        return anchors;
    }

    private static List<String> printed(List<String> texts) {
        return texts.stream()
                .map(ScriptBody::paragraphs)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The text of a string that may be HTML. */
    private static String paragraphs(String raw) {
        if (raw.indexOf('<') < 0) {
            return raw.strip().replaceAll("\\s*\\n\\s*", "\n\n");
        }
        Document document = Jsoup.parseBodyFragment(raw);
        List<String> paragraphs = new ArrayList<>();
        for (Element element : document.select("p, h2, h3, h4, li, blockquote:not(:has(p))")) {
            if (element.hasText()) {
                paragraphs.add(element.text());
            }
        }
        return paragraphs.isEmpty() ? document.text() : String.join("\n\n", paragraphs);
    }
}
