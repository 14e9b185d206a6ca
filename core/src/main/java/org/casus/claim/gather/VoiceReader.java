package org.casus.claim.gather;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.claim.Source;
import org.casus.claim.party.Parties;
import org.casus.claim.wording.Label;
import org.casus.claim.wording.Lexicon;
import org.casus.claim.wording.Wording;
import org.casus.statement.Act;
import org.casus.statement.Polarity;
import org.casus.statement.Quotation;
import org.casus.statement.Statement;
import org.casus.text.Days;
import org.casus.text.Sentences;
import org.casus.text.Span;
import org.casus.text.Timex;

/** Hears the statements of a page: whose they are, who acts in them, what carries their content. Thread-safe. */
public final class VoiceReader {
    private static final Pattern PROSPECT =
            Pattern.compile("\\b(will|would|shall|won't|won’t|going to)\\b|['’]ll\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST_PROSPECT = Pattern.compile("\\bwould have\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARGE = Pattern.compile(
            "(?s)^(?:(?!\\b(?:of|for) \\p{Ll}+ing\\b).)*?\\b((?:of|for) \\p{Ll}+ing\\b.*?)(?:, (?:the|a|an|in what|which|saying)\\b.*)?$");
    /** "as false the report | that it shelled": what speaks of the saying, not of what is said. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:as \\p{Ll}+ )?(?:the |any |all |an? )?(?:\\p{L}+ ){0,2}?(?:reports?|accusations?|allegations?|charges?|claims?|suggestions?|rumou?rs?|assertions?|statements?) (?=that )",
            Pattern.CASE_INSENSITIVE);

    /** Where the reader could not tell who is meant, it is taken to be the last person who spoke. */
    private static final Set<String> POINTING = Set.of("he", "she", "spokesman", "spokeswoman", "spokesperson");

    /** The share of what is told that is another's word, above which it is passed on. */
    private static final double PASSED_ON = 0.5;

    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Parties parties;
    private final Lexicon lexicon;
    private final Counterparts counterparts;
    private final Agents agents;

    /** @param counterparts who is meant on the pages that are read */
    public VoiceReader(Parties parties, Lexicon lexicon, Counterparts counterparts) {
        this.parties = parties;
        this.lexicon = lexicon;
        this.counterparts = counterparts;
        this.agents = new Agents(parties, counterparts);
    }

    /** The page's statements in text order. */
    public List<Voice> read(Source source) {
        List<Voice> voices = new ArrayList<>();
        Map<String, Integer> turns = new HashMap<>();
        Optional<Teller> person = Optional.empty();
        Set<String> relays = relays(source);
        for (Statement statement : source.report().statements()) {
            if (statement.content().isEmpty() || relays.contains(statement.id())) {
                continue;
            }
            Teller named = teller(source, statement);
            Teller teller = POINTING.contains(Wording.fold(named.speaker)) ? person.orElse(named) : named;
            person = parties.isPerson(teller.speaker) ? Optional.of(teller) : person;
            int turn = turns.merge(teller.party + statement.act(), 1, Integer::sum);
            voices.add(voice(source, statement, teller, turn));
        }
        return voices;
    }

    /** "Meridian reported that | Morosk denied holding anyone": what an outlet only passes on is the other's word alone. */
    private Set<String> relays(Source source) {
        Map<String, Statement> byId = new HashMap<>();
        source.report().statements().forEach(statement -> byId.put(statement.id(), statement));
        Set<String> relays = new HashSet<>();
        for (Statement inner : source.report().statements()) {
            inner.parent()
                    .map(byId::get)
                    .filter(outer -> length(inner) > PASSED_ON * length(outer))
                    .filter(outer -> outer.speaker().map(parties::isTeller).orElse(false))
                    .ifPresent(outer -> relays.add(outer.id()));
        }
        return relays;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** What the page tells in its own name: each sentence outside all statements, as if the outlet had stated it. */
    public List<Voice> narration(Source source) {
        String outlet = source.outlet().orElse(source.page());
        List<Span> stated = source.report().statements().stream()
                .flatMap(statement -> statement.content().stream())
                .toList();
        List<Voice> told = new ArrayList<>();
        int number = 1;
        for (Span sentence : Sentences.of(source.text())) {
            if (stated.stream().noneMatch(sentence::overlaps)) {
                Statement statement = asStated("n" + number++, sentence, outlet, source);
                told.add(voice(source, statement, new Teller(outlet, outlet, false), number));
            }
        }
        return told;
    }

    private Statement asStated(String id, Span sentence, String outlet, Source source) {
        boolean negated = hasNegator(sentence.in(source.text()));
        return new Statement(
                id,
                List.of(),
                List.of(),
                List.of(sentence),
                Optional.empty(),
                Optional.of(outlet),
                List.of(),
                Act.ASSERT,
                negated ? Polarity.NEGATED : Polarity.AFFIRMATIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Quotation.INDIRECT);
    }

    private boolean hasNegator(String text) {
        return Arrays.stream(BLANKS.split(text)).map(Wording::fold).anyMatch(lexicon::isNegator);
    }

    /** "This was not an accident. Karvia fired": negated is what every sentence negates. */
    private boolean isNegated(Source source, Statement statement) {
        String content = sentences(source, statement);
        return statement.polarity() == Polarity.NEGATED
                && Sentences.of(content).stream().allMatch(sentence -> hasNegator(sentence.in(content)));
    }

    /** The content with a full stop where it breaks off and goes on with a capital. */
    private static String sentences(Source source, Statement statement) {
        StringBuilder content = new StringBuilder();
        for (Span span : statement.content()) {
            String words = span.in(source.text());
            boolean opens = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
            content.append(content.length() == 0 ? "" : opens ? ". " : " ").append(words);
        }
        return content.toString();
    }

    /** Whoever tells of it, a word given is his who gave it. */
    private static final Set<Act> BINDING = Set.of(Act.PROMISE, Act.OFFER, Act.THREATEN);

    private static final int YEAR_REACH = 100;

    /** "In 2017" at the beginning of the sentence. */
    private static final Pattern IN_YEAR = Pattern.compile(
            "(?:^|[.!?]\\s+|\\n)(?:In|Already in|Back in) (?:\\p{L}+ )?((?:1[5-9]|20)\\d\\d)\\b[^.!?\\n]*$");

    private record Teller(String speaker, String party, boolean hearsay) {}

    private Voice voice(Source source, Statement statement, Teller teller, int turn) {
        String content = statement.told(source.text());
        List<Label> labels = parties.labels(content);
        String charge = charge(statement, content);
        List<Label> inCharge = charge.equals(content) ? labels : parties.labels(charge);
        String acting = statement.act() == Act.ACCUSE ? content : withoutLeadingCondition(source, statement, charge);
        List<Label> inActing =
                acting.equals(content) ? labels : acting.equals(charge) ? inCharge : parties.labels(acting);
        Optional<String> agent = agents.agent(source, statement, acting, inActing, teller.party);
        String party = agent.filter(own -> speaksFor(own, statement, teller)).orElse(teller.party);
        Wording wording = Wording.read(charge, inCharge, lexicon);
        if (!statement.condition().isEmpty()) {
            wording = wording.with(condition(source, statement));
        }
        if (agent.isPresent()) {
            wording = wording.with(Wording.ofName(agent.get()));
        }
        return new Voice(
                source,
                statement,
                content,
                wording,
                teller.speaker,
                party,
                teller.hearsay,
                isNegated(source, statement),
                agent,
                outlook(statement, content),
                days(source, statement),
                day(source, statement),
                turn);
    }

    /** "Corvessa will not hand over a page, the office of Ines Calder announced": who refuses for a state speaks for it. */
    private boolean speaksFor(String state, Statement statement, Teller teller) {
        boolean binds = statement.act() == Act.REFUSE || statement.act() == Act.PROMISE;
        boolean nobodys = teller.party.equals(teller.speaker)
                && !teller.hearsay
                && !parties.isState(teller.party)
                && !parties.isGroup(teller.party)
                && !parties.isTeller(teller.party);
        return binds && nobodys && parties.isState(state);
    }

    /** "Should Ousland not comply, Tarquen would close its harbours": Tarquen acts. */
    private static String withoutLeadingCondition(Source source, Statement statement, String content) {
        return statement.condition().stream()
                .map(span -> span.in(source.text()))
                .filter(content::startsWith)
                .findFirst()
                .map(condition -> content.substring(condition.length()).replaceFirst("^\\W+", ""))
                .filter(rest -> !rest.isEmpty())
                .orElse(content);
    }

    /** What is said: of a charge without the accused and what the page adds behind it, else without words for the saying. */
    private static String charge(Statement statement, String content) {
        if (statement.act() != Act.ACCUSE) {
            Matcher saying = SAYING.matcher(content);
            return saying.lookingAt() ? content.substring(saying.end()) : content;
        }
        Matcher charge = CHARGE.matcher(content);
        return charge.find() ? charge.group(1) : content;
    }

    /** A condition that stands outside the content belongs to what is said all the same. */
    private Wording condition(Source source, Statement statement) {
        List<Span> outside = statement.condition().stream()
                .filter(span -> statement.content().stream().noneMatch(content -> content.contains(span)))
                .toList();
        String text = words(source, outside);
        return outside.isEmpty() ? Wording.EMPTY : Wording.read(text, parties.labels(text), lexicon);
    }

    private Teller teller(Source source, Statement statement) {
        List<String> chain = statement.chain();
        String speaker = statement
                .speaker()
                .map(parties::canonical)
                .or(() -> chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1)))
                .orElseGet(() -> statement.source().isEmpty() ? "unnamed source" : words(source, statement.source()));
        String party = parties.isParty(speaker)
                ? parties.party(speaker)
                : counterparts.home(source, speaker).orElseGet(() -> parties.party(speaker));
        if (BINDING.contains(statement.act()) && parties.isParty(speaker)) {
            return new Teller(speaker, party, false);
        }
        for (int i = 0; i + 1 < chain.size(); i++) {
            String outer = parties.party(chain.get(i));
            if (parties.isParty(chain.get(i)) && !outer.equals(party)) {
                return new Teller(parties.canonical(chain.get(i)), outer, true);
            }
        }
        return new Teller(speaker, party, false);
    }

    private static Voice.Outlook outlook(Statement statement, String content) {
        boolean ahead =
                PROSPECT.matcher(PAST_PROSPECT.matcher(content).replaceAll("")).find();
        return ahead || !statement.condition().isEmpty() ? Voice.Outlook.PROSPECT : Voice.Outlook.FACT;
    }

    private static Set<String> days(Source source, Statement statement) {
        Set<String> days = new TreeSet<>();
        for (Timex timex : source.report().timexes()) {
            boolean inside = statement.content().stream().anyMatch(span -> span.contains(timex.span()));
            if (inside && DAY.matcher(timex.value()).matches()) {
                days.add(timex.value().substring(0, 10));
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(Source source, Statement statement) {
        return statement
                .said()
                .flatMap(Days::of)
                .or(() -> pastYear(source, statement).map(year -> year.atDay(1)))
                .or(() -> source.published().flatMap(Days::of));
    }

    /** "In 2017 Velora blamed Ilmark": the year before that of its page, in which something is said to have been said. */
    public static Optional<Year> pastYear(Source source, Statement statement) {
        Optional<LocalDate> published = source.published().flatMap(Days::of);
        if (statement.cue().isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        int cue = statement.cue().get(0).start();
        String before = source.text().substring(Math.max(0, cue - YEAR_REACH), cue);
        Matcher named = IN_YEAR.matcher(before);
        return named.find()
                ? Optional.of(Year.parse(named.group(1)))
                        .filter(year -> year.getValue() < published.get().getYear())
                : Optional.empty();
    }

    static String words(Source source, List<Span> spans) {
        return spans.stream().map(span -> span.in(source.text())).collect(joining(" "));
    }
}
