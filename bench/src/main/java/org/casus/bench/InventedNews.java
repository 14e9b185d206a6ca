package org.casus.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.casus.claim.Source;
import org.casus.name.Actor;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Report;
import org.casus.statement.Statement;
import org.casus.text.Span;
import org.casus.text.token.WordFile;

/**
 * Invented pages about a conflict of many sides, the same for the same seed: incidents that several papers report, each
 * with other words and other speakers, and matters that only one page has. Not thread-safe.
 */
final class InventedNews {
    private static final int STATEMENTS = 10;
    private static final int MAIN = 6;
    private static final int LIVE_INCIDENTS = 12;
    private static final int WORDS = 8;
    private static final int VOCABULARY = 60_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);

    private final Random random;
    private final MadeUpWords madeUp;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Incident> incidents = new ArrayList<>();

    /** A matter, with the names that fill a sentence's slots and the words that are its own. */
    private record Incident(Map<String, String> slots, List<String> words) {}

    InventedNews(long seed) {
        random = new Random(seed);
        for (String line : WordFile.lines(InventedNews.class, "invented-news.txt")) {
            int colon = line.indexOf(':');
            lists.put(
                    line.substring(0, colon),
                    Arrays.stream(line.substring(colon + 1).split("\\|"))
                            .map(String::strip)
                            .toList());
        }
        madeUp = new MadeUpWords(lists.getOrDefault("syllables", List.of()));
    }

    /** The next pages, ten statements each. */
    List<Source> pages(int count) {
        List<Source> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            pages.add(page(page));
        }
        return pages;
    }

    private Source page(int number) {
        LocalDate day = FIRST_DAY.plusDays(number / 10);
        if (incidents.isEmpty() || random.nextInt(4) == 0) {
            incidents.add(incident(day));
        }
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        Incident main = live();
        for (int i = 1; i <= STATEMENTS; i++) {
            boolean ofMain = i <= MAIN;
            Act act = ofMain || random.nextInt(3) == 0 ? act() : Act.ASSERT;
            statements.add(statement("s" + i, act, ofMain ? main : incident(day), text, actors));
        }
        return new Source(
                "p" + String.format(java.util.Locale.ROOT, "%06d", number),
                text.toString(),
                Optional.of("Paper " + number % 60),
                Optional.of(day),
                "o" + (number % 5 == 4 ? number - 1 : number),
                Optional.empty(),
                new Report(
                        statements,
                        List.of(),
                        List.of(),
                        List.of(),
                        actors.stream().distinct().toList()));
    }

    private Incident live() {
        int from = Math.max(0, incidents.size() - LIVE_INCIDENTS);
        return incidents.get(from + random.nextInt(incidents.size() - from));
    }

    private Incident incident(LocalDate day) {
        String[] one = one("states").split("/");
        String[] other = one("states").split("/");
        Map<String, String> incident = new HashMap<>();
        incident.put("{A}", one[0]);
        incident.put("{Ad}", one[1]);
        incident.put("{B}", other[0]);
        incident.put("{Bd}", other[1]);
        incident.put("{P}", one("places") + one("endings"));
        incident.put("{N}", Integer.toString(2 + random.nextInt(80)));
        incident.put("{J}", one("adjectives"));
        incident.put("{O}", one("nouns"));
        incident.put("{D}", day.getDayOfMonth() + " " + titled(day.getMonth().name()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
        return new Incident(incident, words);
    }

    /** Words as language has them: few often, many seldom. */
    private String word() {
        return madeUp.word((int) (VOCABULARY * Math.pow(random.nextDouble(), 3)));
    }

    private Act act() {
        return switch (random.nextInt(12)) {
            case 0 -> Act.DENY;
            case 1 -> Act.PROMISE;
            case 2 -> Act.DEMAND;
            case 3 -> Act.ACCUSE;
            default -> Act.ASSERT;
        };
    }

    private Statement statement(String id, Act act, Incident incident, StringBuilder text, List<Actor> actors) {
        Actor speaker = speaker(incident);
        actors.add(speaker);
        text.append(speaker.name()).append(' ').append(verb(act)).append(' ');
        String content = one(act == Act.PROMISE ? "bound" : act == Act.DEMAND ? "asked" : "told");
        for (Map.Entry<String, String> slot : incident.slots.entrySet()) {
            content = content.replace(slot.getKey(), slot.getValue());
        }
        content += ' ' + one("tails");
        while (content.contains("{w}")) {
            content = content.replaceFirst("\\{w}", incident.words.get(random.nextInt(WORDS)));
        }
        Span span = new Span(text.length(), text.length() + content.length());
        text.append(content).append(random.nextInt(3) == 0 ? ".\n\n" : ". ");
        return new Statement(
                id,
                List.of(),
                List.of(),
                List.of(span),
                Optional.empty(),
                Optional.of(speaker.name()),
                List.of(speaker.name()),
                act,
                content.contains(" not ") || content.startsWith("no ") ? Polarity.NEGATED : Polarity.AFFIRMATIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Quotation.INDIRECT);
    }

    private Actor speaker(Incident matter) {
        Map<String, String> incident = matter.slots;
        boolean first = random.nextBoolean();
        String state = incident.getOrDefault(first ? "{A}" : "{B}", "");
        String body = incident.get(first ? "{Ad}" : "{Bd}") + " " + one("bodies");
        if (random.nextInt(3) > 0) {
            return new Actor(body, Actor.Kind.BODY, List.of(body), List.of(state));
        }
        String last = titled(one("last") + one("last"));
        String name = one("first") + " " + last;
        return new Actor(name, Actor.Kind.PERSON, List.of(name, last), List.of(body, state));
    }

    private static String verb(Act act) {
        return switch (act) {
            case DENY -> "denied that";
            case PROMISE -> "promised that";
            case DEMAND -> "demanded that";
            case ACCUSE -> "charged that";
            default -> "said";
        };
    }

    private String one(String list) {
        List<String> entries = lists.getOrDefault(list, List.of());
        return entries.get(random.nextInt(entries.size()));
    }

    private static String titled(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
