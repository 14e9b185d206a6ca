package org.casus.article.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.article.furniture.MarkupWords;
import org.casus.article.furniture.MarkupWords.Meaning;
import org.casus.article.furniture.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What an element is by its name, role, style, class and id. Remembers the names it has seen: use one a page. */
final class ElementMarks {
    private static final int LEAST_WORDING = 15;
    private static final int FEW_NODES = 12;

    private final MarkupWords words;
    private final Map<String, Meaning> known = new HashMap<>();
    private final Set<String> panels = new HashSet<>();

    ElementMarks(MarkupWords words) {
        this.words = words;
    }

    /** What the element says of itself. */
    Meaning of(Element element, String tag) {
        if (element.attributesSize() > 0 && opensPanel(element)) {
            return Meaning.NOTHING;
        }
        Optional<Reason> byTag = byTag(tag);
        if (byTag.isPresent()) {
            return new Meaning(byTag, 0);
        }
        if (element.attributesSize() == 0 || isRoot(tag)) {
            return Meaning.NOTHING;
        }
        if (!panels.isEmpty() && panels.contains(element.id())) {
            return Meaning.NOTHING;
        }
        Optional<Reason> hidden = hidden(element);
        if (hidden.isPresent()) {
            return new Meaning(hidden, 0);
        }
        Meaning byNames = byNames(element, tag);
        if (element.attr("itemprop").contains("articleBody")) {
            return new Meaning(Optional.empty(), 3);
        }
        Optional<Reason> byRole = byRole(element.attr("role"));
        if (byRole.isPresent()) {
            return new Meaning(byRole, 0);
        }
        return byNames;
    }

    /**
     * Whether the element opens and shuts a panel of text by its own words: "How long does it take?" above a hidden
     * answer (the disclosure pattern of WAI-ARIA), or a heading that is a button (its accordion). The panel is remembered.
     */
    private boolean opensPanel(Element element) {
        String panel = element.attr("aria-controls");
        if (!element.hasAttr("aria-expanded")) {
            return false;
        }
        String wording = wording(element);
        if (wording.length() < LEAST_WORDING && !isInHeading(element)) {
            return false;
        }
        if (!panel.isEmpty()) {
            panels.add(panel);
        }
        return !panel.isEmpty() || wording.endsWith("?");
    }

    private static boolean isInHeading(Element element) {
        Element around = element.parent();
        return around != null && Tags.isHeading(around.normalName());
    }

    /** What the element says, as far as its first few nodes go, without blanks between them. */
    private static String wording(Element element) {
        return element.nodeStream(TextNode.class)
                .limit(FEW_NODES)
                .map(words -> words.text().strip())
                .collect(Collectors.joining());
    }

    /** A heading's long id is its place in the page, made of its own words: "comments-on-the-law". */
    private Meaning byNames(Element element, String tag) {
        String names = element.className();
        boolean ofItsWords =
                Tags.isHeading(tag) && MarkupWords.wordsOf(element.id()).size() >= 3;
        String id = ofItsWords ? "" : element.id();
        if (names.isEmpty() && id.isEmpty()) {
            return Meaning.NOTHING;
        }
        String key = id.isEmpty() ? names : names + " " + id;
        boolean isTarget = Tags.isHeading(tag) && words.isTarget(key);
        return isTarget ? Meaning.NOTHING : known.computeIfAbsent(key, words::meaning);
    }

    private static boolean isRoot(String tag) {
        return tag.equals("html") || tag.equals("body");
    }

    private static Optional<Reason> byTag(String tag) {
        return switch (tag) {
            case "nav" -> Optional.of(Reason.NAVIGATION);
            case "footer" -> Optional.of(Reason.FOOTER);
            case "aside" -> Optional.of(Reason.SIDEBAR);
            case "figcaption" -> Optional.of(Reason.CAPTION);
            case "form", "fieldset" -> Optional.of(Reason.FORM);
            case "button", "dialog", "menu" -> Optional.of(Reason.FURNITURE);
            case "figure", "gcse:search" -> Optional.of(Reason.CAPTION);
            case "twitter-widget", "amp-embed" -> Optional.of(Reason.EMBED);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> byRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "tablist", "toolbar" -> Optional.of(Reason.NAVIGATION);
            case "complementary" -> Optional.of(Reason.SIDEBAR);
            case "contentinfo" -> Optional.of(Reason.FOOTER);
            case "banner" -> Optional.of(Reason.NAVIGATION);
            case "search", "form" -> Optional.of(Reason.FORM);
            case "dialog", "alertdialog", "button", "alert", "tooltip" -> Optional.of(Reason.FURNITURE);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> hidden(Element element) {
        if (element.id().startsWith("S:")) {
            // React streams a page's parts hidden and shows them by script.
            return Optional.empty();
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return Optional.of(Reason.HIDDEN);
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return Optional.empty();
        }
        String plain = style.length() > 500 ? style.substring(0, 500) : style;
        plain = plain.replace(" ", "").toLowerCase(Locale.ROOT);
        boolean unseen = plain.contains("display:none") || plain.contains("visibility:hidden");
        return unseen ? Optional.of(Reason.HIDDEN) : Optional.empty();
    }
}
