package org.casus.article.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page says about itself outside its text: title, meta elements, links, structured data. */
public final class PageHead {
    private static final int MOST = 2_000;
    private static final int LONGEST_SCRIPTS = 1_000_000;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private int scriptLength;
    private final List<Integer> times = new ArrayList<>();
    private final List<Integer> properties = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> canonical = Optional.empty();
    private Optional<String> language = Optional.empty();
    private int count;

    void addMeta(String name, String content) {
        if (count++ < MOST) {
            metas.computeIfAbsent(name, n -> new ArrayList<>(1)).add(content);
        }
    }

    void addJsonLd(String json) {
        if (jsonLd.size() < 50) {
            jsonLd.add(json);
        }
    }

    void addScript(String script) {
        if (scriptLength < LONGEST_SCRIPTS) {
            scripts.add(script.substring(0, Math.min(script.length(), LONGEST_SCRIPTS - scriptLength)));
            scriptLength += script.length();
        }
    }

    void addTime(int element) {
        if (times.size() < 500) {
            times.add(element);
        }
    }

    void addProperty(int element) {
        if (properties.size() < MOST) {
            properties.add(element);
        }
    }

    void setTitle(String text) {
        if (title.isEmpty() && !text.isBlank()) {
            title = Optional.of(text.strip());
        }
    }

    void setCanonical(String address) {
        if (canonical.isEmpty() && !address.isBlank()) {
            canonical = Optional.of(address.strip());
        }
    }

    void setLanguage(String code) {
        if (language.isEmpty() && !code.isBlank()) {
            language = Optional.of(code.strip());
        }
    }

    /** The first non-empty content of the meta elements of these names, asked in order; names in lower case. */
    public Optional<String> meta(String... names) {
        for (String name : names) {
            for (String content : all(name)) {
                if (!content.isBlank()) {
                    return Optional.of(content.strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Every content of the meta elements of this name. */
    public List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** Every meta element: its name in lower case, and its contents. */
    public Map<String, List<String>> metas() {
        return metas;
    }

    /** The texts of {@code application/ld+json} scripts. */
    public List<String> jsonLd() {
        return jsonLd;
    }

    /** The texts of other scripts, in order, up to a million characters. */
    public List<String> scripts() {
        return scripts;
    }

    /** The {@code time} elements, in order. */
    public List<Integer> times() {
        return times;
    }

    /** The elements with an {@code itemprop} or {@code rel="author"}, in order. */
    public List<Integer> properties() {
        return properties;
    }

    /** The {@code title} element. */
    public Optional<String> title() {
        return title;
    }

    /** The page's own address as it names it. */
    public Optional<String> canonical() {
        return canonical.or(() -> meta("og:url", "twitter:url"));
    }

    /** The {@code lang} attribute of the page: a hint, often wrong. */
    public Optional<String> language() {
        return language;
    }
}
