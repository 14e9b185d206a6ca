package org.casus.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.name.Actor;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.TimexFinder;

/**
 * A small case written by hand: actors, pages with their statements marked in the text, and what must come of them.
 *
 * <pre>
 * today 2031-06-01
 * actor STATE Telvia, Telvian
 * actor BODY Telvian army &lt; Telvia
 * page p1 2031-05-20 Telvia Post [origin]
 * The army &lt;said&gt; {Telvian army|assert|it had shot down a drone}.
 * expect
 * same p1:s1 p2:s1
 * </pre>
 *
 * A statement is {@code {tellers, outermost first, parted by >|act, with "not" where negated|content}}, with its
 * condition in square brackets; {@code <...>} marks the cue of the next statement. A statement may hold others.
 */
final class WrittenCase {
    private static final Pattern MARK =
            Pattern.compile("<([^<>]*)>|\\{([^|{}]*)\\|([^|{}]*)\\|((?:[^{}]|\\{[^{}]*})*)}");

    final List<Source> sources = new ArrayList<>();
    final List<String> expectations = new ArrayList<>();
    LocalDate today = LocalDate.of(2031, 12, 31);
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> page = new ArrayList<>();
    private String header = "";

    static WrittenCase read(List<String> lines) {
        WrittenCase written = new WrittenCase();
        boolean expecting = false;
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.equals("expect")) {
                written.endPage();
                expecting = true;
            } else if (expecting) {
                if (!line.isBlank()) {
                    written.expectations.add(line.strip());
                }
            } else {
                written.take(line);
            }
        }
        return written;
    }

    private void take(String line) {
        if (line.startsWith("today ")) {
            today = LocalDate.parse(line.substring(6).strip());
        } else if (line.startsWith("actor ")) {
            actors.add(actor(line.substring(6)));
        } else if (line.startsWith("page ")) {
            endPage();
            header = line.substring(5).strip();
        } else if (!header.isEmpty()) {
            page.add(line);
        }
    }

    private static Actor actor(String line) {
        String[] kindAndRest = line.strip().split("\\s+", 2);
        String[] sides = kindAndRest[1].split("<");
        List<String> names =
                Arrays.stream(sides[0].split(",")).map(String::strip).toList();
        List<String> memberOf = sides.length == 1
                ? List.of()
                : Arrays.stream(sides[1].split(",")).map(String::strip).toList();
        return new Actor(names.get(0), Actor.Kind.valueOf(kindAndRest[0]), names, memberOf);
    }

    private void endPage() {
        if (header.isEmpty()) {
            return;
        }
        String[] parts = header.split("\\s+", 3);
        Matcher origin = Pattern.compile("(.*?)\\s*\\[(.*)]").matcher(parts[2]);
        boolean copied = origin.matches();
        Optional<LocalDate> published =
                parts[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(parts[1]));
        Marked marked = new Marked(String.join("\n", page).strip());
        sources.add(new Source(
                parts[0],
                marked.text.toString(),
                Optional.of(copied ? origin.group(1) : parts[2]),
                published.map(day -> day),
                copied ? origin.group(2) : parts[0],
                Optional.empty(),
                new Report(
                        marked.statements,
                        List.of(),
                        List.of(),
                        new TimexFinder().find(marked.text.toString(), published),
                        actors)));
        page.clear();
        header = "";
    }

    /** A page's text with the marks taken out of it. */
    private static final class Marked {
        private final StringBuilder text = new StringBuilder();
        private final List<Statement> statements = new ArrayList<>();
        private List<Span> cue = List.of();
        private int begun;

        Marked(String written) {
            append(written, Optional.empty());
        }

        private void append(String written, Optional<String> parent) {
            Matcher mark = MARK.matcher(written);
            int from = 0;
            while (mark.find()) {
                text.append(written, from, mark.start());
                from = mark.end();
                if (mark.group(1) != null) {
                    cue = List.of(new Span(
                            text.length(), text.length() + mark.group(1).length()));
                    text.append(mark.group(1));
                } else {
                    statement(mark.group(2), mark.group(3), mark.group(4), parent);
                }
            }
            text.append(written.substring(from));
        }

        private void statement(String tellers, String act, String content, Optional<String> parent) {
            List<Span> own = cue;
            cue = List.of();
            int number = begun++;
            String id = "s" + begun;
            List<String> chain =
                    Arrays.stream(tellers.split(">")).map(String::strip).toList();
            String speaker = chain.get(chain.size() - 1);
            int start = text.length();
            List<Span> condition = new ArrayList<>();
            int open = content.indexOf('[');
            String plain = content.replace("[", "").replace("]", "");
            if (open >= 0) {
                condition.add(new Span(start + open, start + content.indexOf(']') - 1));
            }
            boolean quoted = start > 0 && "\"“".indexOf(text.charAt(start - 1)) >= 0;
            append(plain, Optional.of(id));
            String[] words = act.strip().split("\\s+");
            // those it holds were read before it and stand behind it
            statements.add(
                    Math.min(number, statements.size()),
                    new Statement(
                            id,
                            List.of(),
                            own,
                            List.of(new Span(start, text.length())),
                            parent,
                            Optional.of(speaker).filter(name -> Character.isUpperCase(name.charAt(0))),
                            chain,
                            Act.valueOf(words[0].toUpperCase(Locale.ROOT)),
                            words.length > 1 ? Polarity.NEGATED : Polarity.AFFIRMATIVE,
                            condition,
                            Optional.empty(),
                            Optional.empty(),
                            quoted ? Quotation.DIRECT : Quotation.INDIRECT));
        }
    }
}
