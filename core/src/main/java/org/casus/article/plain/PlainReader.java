package org.casus.article.plain;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.article.date.DateReader;
import org.casus.article.furniture.FurniturePhrases;
import org.casus.article.furniture.Reason;
import org.casus.article.metadata.AuthorNames;
import org.casus.article.plain.PlainArticle.Line;

/**
 * Reads an article from text scraped off a page: a section label, the headline with the site's name behind a bar, a
 * standfirst, a byline, the body, then furniture. One reader a text.
 */
public final class PlainReader {
    private static final int LONGEST_LABEL = 40;
    /** "Science and Environment" */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_TOP = 8;

    /** "Menu", "Home World Business Life Video" */
    private static final Pattern MENU =
            Pattern.compile("(?i:menu|search|log ?in|sign in|subscribe|home(?: page)?)|Home(?: \\p{Lu}\\p{L}+){1,8}");

    /** "Home / World", "News › Europe", "Lake Voice - letters from the shore | News | Births" */
    private static final Pattern TRAIL =
            Pattern.compile("\\p{L}[\\p{L} &-]{0,40}(?: ?[/›»>|] ?\\p{L}[\\p{L} &-]{0,30}){1,6}");

    private static final Pattern TWO_BARS = Pattern.compile(".* [|] .* [|] .*");

    private final FurniturePhrases phrases = FurniturePhrases.standard();
    private final DateReader dates;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Line> removed = new ArrayList<>();
    private final List<String> byline = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<Temporal> published = Optional.empty();

    private PlainReader(LocalDate latest) {
        this.dates = new DateReader(latest, DateReader.Order.DAY_FIRST);
    }

    /** Reads the text. */
    public static PlainArticle read(String text, LocalDate latest) {
        PlainReader reader = new PlainReader(latest);
        List<String> lines = paragraphsOf(text);
        int body = reader.readTop(lines);
        reader.readRest(lines, body);
        return reader.article();
    }

    /** Paragraphs are parted by empty lines, or are single lines where the text has no empty ones. */
    private static List<String> paragraphsOf(String text) {
        List<String> lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "")
                .lines()
                .map(PlainReader::tidy)
                .toList();
        boolean parted = lines.stream().filter(String::isEmpty).count() * 4 >= lines.size() && lines.size() > 2;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || !parted) {
                flush(open, paragraphs);
            }
            if (!line.isEmpty()) {
                open.append(open.isEmpty() ? "" : isWrapped(open) ? " " : "\n").append(line);
            }
        }
        flush(open, paragraphs);
        return paragraphs;
    }

    /** A line cut by wrapping at a fixed width goes on; a short one ends. */
    private static boolean isWrapped(StringBuilder open) {
        return open.length() - open.lastIndexOf("\n") > 60;
    }

    private static void flush(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static String tidy(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c < ' ') {
                space = true;
            } else {
                tidy.append(space && !tidy.isEmpty() ? " " : "").append(c);
                space = false;
            }
        }
        return tidy.toString();
    }

    /** Reads section, headline, standfirst, byline; the index of the first body paragraph. */
    private int readTop(List<String> lines) {
        int i = readTrail(lines);
        if (i + 1 < lines.size() && isLabel(lines.get(i)) && isHeadline(lines.get(i + 1))) {
            section = Optional.of(lines.get(i));
            drop(Reason.SECTION, lines.get(i++));
        }
        if (i < lines.size() && isHeadline(lines.get(i)) && hasBodyAfter(lines, i + 1)) {
            splitHeadline(lines.get(i));
            drop(Reason.HEADLINE, lines.get(i++));
        } else {
            return i;
        }
        boolean afterByline = false;
        while (i < lines.size() && hasBodyAfter(lines, i + 1)) {
            String line = lines.get(i);
            if (isByline(line)) {
                readByline(line);
                drop(Reason.BYLINE, line);
                afterByline = true;
            } else if (standfirst.isEmpty() && !afterByline && isStandfirst(lines, i)) {
                standfirst = Optional.of(line);
                drop(Reason.STANDFIRST, line);
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    /** The outlet's name with the way to the page below it: "Daily Meridian", "Home / World"; how many paragraphs it takes. */
    private int readTrail(List<String> lines) {
        boolean menu = lines.size() > 1
                && TRAIL.matcher(lines.get(0)).matches()
                && TWO_BARS.matcher(lines.get(0)).matches()
                && isHeadline(lines.get(1));
        if (menu) {
            drop(Reason.NAVIGATION, lines.get(0));
            return 1;
        }
        List<String> top = lines.isEmpty() ? List.of() : lines.get(0).lines().toList();
        boolean trail = top.size() > 1
                && top.size() <= LONGEST_TOP
                && top.stream().anyMatch(this::isNavigation)
                && top.stream().allMatch(line -> isLabel(line) || isNavigation(line));
        if (!trail) {
            return 0;
        }
        outlet = top.stream().filter(line -> !isNavigation(line)).findFirst();
        drop(Reason.NAVIGATION, lines.get(0));
        return 1;
    }

    /** "Home / World", "Menu", "Home World Business Life" */
    private boolean isNavigation(String line) {
        return TRAIL.matcher(line).matches()
                || MENU.matcher(line).matches()
                || phrases.whole(line).isPresent();
    }

    private boolean isLabel(String line) {
        boolean few = line.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
        return few && line.length() <= LONGEST_LABEL && !endsSentence(line) && line.indexOf('\n') < 0;
    }

    private boolean isHeadline(String line) {
        boolean question = line.endsWith("?") || line.endsWith("!");
        return line.length() <= LONGEST_HEADLINE
                && line.length() >= 8
                && line.indexOf('\n') < 0
                && (question || !endsSentence(line) || line.contains(" | "))
                && line.indexOf(' ') > 0
                && !isByline(line)
                && phrases.whole(line).isEmpty();
    }

    private static boolean hasBodyAfter(List<String> lines, int from) {
        for (int i = from; i < lines.size() && i < from + 4; i++) {
            if (lines.get(i).length() > 60 && endsSentence(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Headline | Category or site": what stands behind the last bar is the site's. */
    private void splitHeadline(String line) {
        int bar = line.lastIndexOf(" | ");
        if (bar < 8) {
            headline = Optional.of(line);
            return;
        }
        headline = Optional.of(line.substring(0, bar).strip());
        outlet = Optional.of(line.substring(bar + 3).strip());
    }

    private boolean isByline(String line) {
        if (line.length() > 100) {
            return false;
        }
        if (line.indexOf('\n') >= 0) {
            return line.lines().anyMatch(this::isByline)
                    && line.lines().allMatch(part -> isByline(part) || isLabel(part));
        }
        boolean named = AuthorNames.beginsAsByline(line) && !endsSentence(line);
        return named || (dates.read(line).isPresent() && line.length() < 60 && !endsSentence(line));
    }

    private void readByline(String block) {
        block.lines().forEach(this::readBylineOf);
    }

    private void readBylineOf(String line) {
        published = published.or(() -> dates.read(line));
        if (byline.isEmpty() && AuthorNames.beginsAsByline(line)) {
            byline.addAll(AuthorNames.clean(List.of(line), outlet));
        }
    }

    /** One sentence between the headline and a body of several paragraphs, where the text has furniture of a page. */
    private boolean isStandfirst(List<String> lines, int i) {
        String line = lines.get(i);
        boolean framed = section.isPresent() || outlet.isPresent();
        boolean short_ = line.length() >= 25 && line.length() <= 220 && line.indexOf('\n') < 0;
        boolean oneSentence = line.indexOf(". ") < 0;
        return framed
                && short_
                && oneSentence
                && lines.size() - i > 3
                && line.indexOf('"') < 0
                && line.indexOf('“') < 0;
    }

    private void readRest(List<String> lines, int from) {
        Optional<Reason> list = Optional.empty();
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Reason> end = phrases.endsArticle(line);
            if (end.isPresent() && i > from) {
                lines.subList(i, lines.size()).forEach(rest -> drop(end.get(), rest));
                return;
            }
            Optional<Reason> listed = isLink(line) ? list : Optional.empty();
            Optional<Reason> furniture = phrases.whole(line).or(() -> phrases.opens(line));
            Optional<Reason> reason = furniture
                    .or(() -> phrases.line(line).filter(r -> isSure(line, r)))
                    .or(() -> headed(line))
                    .or(() -> listed);
            list = phrases.opens(line).or(() -> listed);
            if (reason.isPresent()) {
                drop(reason.get(), line);
            } else {
                paragraphs.add(line);
            }
        }
    }

    /** "RELATED" above lines that are no sentences: a list of links. */
    private Optional<Reason> headed(String block) {
        List<String> lines = block.lines().toList();
        boolean links = lines.size() > 1 && lines.stream().skip(1).allMatch(PlainReader::isLink);
        return links ? phrases.opens(lines.get(0)) : Optional.empty();
    }

    private static boolean isLink(String line) {
        return line.length() <= LONGEST_HEADLINE && (!endsSentence(line) || line.endsWith("?"));
    }

    private static boolean isSure(String line, Reason reason) {
        return switch (reason) {
            case COMMENTS, NEWSLETTER, CONSENT -> true;
            case TAGS -> line.length() < 120 && !endsSentence(line);
            default -> line.length() < 70 && !endsSentence(line);
        };
    }

    private void drop(Reason reason, String line) {
        removed.add(new Line(reason, line));
    }

    private static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。！？।:".indexOf(text.charAt(at)) >= 0;
    }

    private PlainArticle article() {
        return new PlainArticle(headline, standfirst, section, outlet, byline, published, paragraphs, removed);
    }
}
