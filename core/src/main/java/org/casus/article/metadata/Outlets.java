package org.casus.article.metadata;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.PageHead;
import org.casus.article.layout.PageLayout;
import org.jsoup.nodes.Element;

/** Finds the name of the site or paper. */
public final class Outlets {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final Set<String> STORIES = Set.of("h1", "h2");
    private static final Set<String> BRANDS = WordFile.lines("outlet-classes.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+){0,4}");
    private static final int LONGEST_BRAND = 40;

    /** So many elements from its first one on may hold a page's name. */
    private static final int HEAD = 80;

    /** What parts a site's name from a headline, read from the name on: " » ", ": ", " (". */
    private static final Pattern PARTED = Pattern.compile(" ?: | [^\\p{L}\\p{N}\\s]{1,2} | ?\\(");

    private static final Pattern LOGO = Pattern.compile("(?i)logo");

    private Outlets() {}

    /** The outlet's name as the page gives it: structured data, meta elements, microdata, its title, then its logo. */
    public static Optional<String> find(PageLayout layout, StructuredArticle structured) {
        PageHead head = layout.head();
        return head.meta("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
                .or(structured::publisher)
                .or(() -> publisher(layout))
                .or(() -> shown(layout))
                .map(Headlines::oneLine)
                .filter(name -> name.length() < 80 && !name.startsWith("http"));
    }

    /** What a reader sees of it: the title, and the words and pictures at the page's head. */
    private static Optional<String> shown(PageLayout layout) {
        Optional<String> logo = pictured(layout);
        return shownAndTitled(layout, logo)
                .or(() -> fromTitle(layout))
                .or(() -> branded(layout))
                .or(() -> logo);
    }

    /** The first short words of the page that its title begins or ends with: "Lake Mail" above "Lake Mail » Bridge shut". */
    private static Optional<String> shownAndTitled(PageLayout layout, Optional<String> logo) {
        String title = layout.head().title().map(Headlines::oneLine).orElse("");
        Stream<String> shown = IntStream.range(0, Math.min(HEAD, layout.size()))
                .mapToObj(layout::element)
                .map(Element::ownText)
                .map(Headlines::oneLine)
                .filter(Outlets::isName);
        return Stream.concat(logo.stream(), shown)
                .filter(name -> isPartOf(title, name))
                .findFirst()
                .filter(name -> !isShownIn(STORIES, layout, name));
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_BRAND && NAME.matcher(words).matches();
    }

    /** Whether a title is a name and, parted from it by signs, something longer. */
    private static boolean isPartOf(String title, String name) {
        String rest = title.startsWith(name)
                ? title.substring(name.length())
                : title.endsWith(name) || title.endsWith(name + ")")
                        ? new StringBuilder(title.substring(0, title.lastIndexOf(name)))
                                .reverse()
                                .toString()
                        : "";
        return PARTED.matcher(rest).lookingAt() && rest.strip().length() > name.length() / 2;
    }

    /** Whether the page shows the words in large letters that do not lead home, as it does those of its story. */
    private static boolean isShownIn(Set<String> tags, PageLayout layout, String words) {
        return layout.blocks().stream()
                .filter(block -> tags.contains(layout.tag(block.element())) && !Headlines.leadsHome(layout, block))
                .anyMatch(block -> Headlines.oneLine(block.text()).equals(words));
    }

    /** The words of the first picture that says to be a logo. */
    private static Optional<String> pictured(PageLayout layout) {
        Stream<Element> pictures =
                layout.size() == 0 ? Stream.empty() : layout.element(0).root().select("img[alt]").stream();
        return pictures.filter(
                        picture -> LOGO.matcher(picture.attr("src") + " " + picture.className() + " " + picture.id())
                                .find())
                .map(picture -> withoutLogo(picture.attr("alt")))
                .filter(Outlets::isName)
                .findFirst();
    }

    /** What stands where a site shows its name, in letters or as the words of a picture. */
    private static Optional<String> branded(PageLayout layout) {
        return IntStream.range(0, layout.size())
                .mapToObj(layout::element)
                .filter(element -> BRANDS.contains(element.id())
                        || element.classNames().stream().anyMatch(BRANDS::contains))
                .map(Outlets::brandIn)
                .filter(Outlets::isName)
                .findFirst();
    }

    private static String brandIn(Element brand) {
        Element picture = brand.selectFirst("img[alt]");
        String words = picture == null || brand.hasText() ? brand.text() : picture.attr("alt");
        return withoutLogo(words);
    }

    /** "Lake Mail" of "Lake Mail logo". */
    private static String withoutLogo(String words) {
        return words.replaceFirst("(?i)[ -]*\\blogo$", "").strip();
    }

    /** Microdata: the name within {@code itemprop="publisher"}, or its own text. */
    private static Optional<String> publisher(PageLayout layout) {
        return layout.head().properties().stream()
                .map(layout::element)
                .filter(element -> element.attr("itemprop").equals("publisher"))
                .map(Outlets::nameIn)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static String nameIn(Element publisher) {
        Element name = publisher.selectFirst("[itemprop=name]");
        Element holder = name == null ? publisher : name;
        return holder.hasAttr("content") ? holder.attr("content") : holder.text();
    }

    /** The side of the title's bar that is not the headline: what the page shows in large letters is no outlet. */
    static Optional<String> fromTitle(PageLayout layout) {
        String title = layout.head().title().map(Headlines::oneLine).orElse("");
        for (String part : new String[] {" | ", " :: ", " – ", " — ", " - ", " « "}) {
            int at = title.lastIndexOf(part);
            String before = at > 0 ? title.substring(0, at) : "";
            String after = at > 0 ? title.substring(at + part.length()) : "";
            if (!before.isEmpty() && before.length() < 40 && isShownIn(HEADINGS, layout, after)) {
                return Optional.of(before);
            }
            if (!after.isEmpty() && after.length() < 40 && at > after.length() / 2) {
                return Optional.of(after);
            }
        }
        return beforeColon(layout, title);
    }

    /** "Gull Notes" of "Gull Notes: Forty lorries seen", where the page shows the rest in large letters by itself. */
    private static Optional<String> beforeColon(PageLayout layout, String title) {
        int at = title.indexOf(": ");
        boolean named = at > 0 && at < 40 && isShownIn(HEADINGS, layout, title.substring(at + 2));
        return named ? Optional.of(title.substring(0, at)) : Optional.empty();
    }
}
