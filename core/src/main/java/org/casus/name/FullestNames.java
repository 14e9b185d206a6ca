package org.casus.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordFile;

/** The fullest form in which a text names someone. Lives within one reading. */
final class FullestNames {
    private static final Pattern APPOSED =
            Pattern.compile(",\\s+(?:the |a |an )?(?:(?:[Hh]on|Mr|Mrs|Ms|Dr|Gen|Col)\\.? )?");
    private static final int LONGEST_GAP = 12;

    /** How far back the one may be named of whom a text goes on to speak. */
    private static final int NEAR = 400;

    /** "the group": who calls himself so. */
    private static final Set<String> BANDS =
            Set.of("group", "movement", "organisation", "organization", "militia", "faction");

    /** "GridNet spokeswoman" */
    private static final Pattern FIRM = Pattern.compile("(\\p{Lu}\\S*(?: \\p{Lu}\\S*)*) (?:"
            + String.join("|", WordFile.lines(FullestNames.class, "firm-voices.txt")) + ")$");

    /** What translations call any body of state. */
    private static final Set<String> ANY_HOUSE = Set.of("department", "institution");

    private final Wording wording;
    private final List<Cast.Appearance> appearances;
    private final List<Cast.Appearance> named;
    private final List<Set<String>> titles;
    private final Seats seats;
    private final PhraseText text;
    private final NameWords words = NameWords.bundled();
    private final Map<NamePhrase, Naming> fullest = new HashMap<>();

    FullestNames(Wording wording, List<Cast.Appearance> appearances) {
        this.wording = wording;
        this.appearances = appearances;
        this.named = appearances.stream()
                .filter(appearance -> appearance.phrase().proper())
                .toList();
        this.titles = named.stream().map(this::titles).toList();
        this.seats = Seats.of(wording);
        this.text = new PhraseText(wording);
    }

    /** The words of his title, also of one beside a comma: "the Minister of Interior, Hon. Celestin Oboru". */
    private Set<String> titles(Cast.Appearance person) {
        Set<String> titles = new HashSet<>(
                List.of(person.phrase().title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
        if (person.phrase().isPersonal()) {
            appearances.stream()
                    .filter(other -> !other.phrase().proper()
                            && words.isOffice(other.phrase().head()))
                    .filter(office -> isBeside(office.span(), person.span()) || isBeside(person.span(), office.span()))
                    .forEach(office -> titles.addAll(office.phrase().words()));
        }
        return Set.copyOf(titles);
    }

    /** Whether no more than a comma, an article and a courtesy part one from the next. */
    private boolean isBeside(Span first, Span next) {
        return first.end() < next.start()
                && next.start() - first.end() <= LONGEST_GAP
                && APPOSED.matcher(wording.text().substring(first.end(), next.start()))
                        .matches();
    }

    /** The fullest form on the page: "Lavrov" is "Sergey Lavrov", "the ministry" is the one last named in full. */
    Naming of(NamePhrase phrase, Span at) {
        if (phrase.kind() == Actor.Kind.STATE) {
            return new Naming(phrase.name(), phrase.kind(), "the name of a state or its seat");
        }
        Optional<String> seated = phrase.proper() ? seats.stateOf(phrase.name()) : Optional.empty();
        if (seated.isPresent()) {
            return new Naming(seated.get(), Actor.Kind.STATE, phrase.name() + " is its capital on the page");
        }
        if (phrase.proper()) {
            return name(phrase);
        }
        if (phrase.name().startsWith("a ")
                || phrase.name().startsWith("an ")
                || phrase.name().toLowerCase(Locale.ROOT).startsWith("one of")) {
            return new Naming(phrase.name(), phrase.kind(), "unnamed, as worded");
        }
        return titled(phrase, at).orElseGet(() -> description(phrase, at));
    }

    /** "the president" where the page has named President Halvard Dorn, "the blog" where it has the blog Frontier Notes. */
    private Optional<Naming> titled(NamePhrase phrase, Span at) {
        String before = wording.word(wording.at(at.start()));
        if (!before.equals("the")
                || !Set.of(Actor.Kind.PERSON, Actor.Kind.AGENCY, Actor.Kind.BODY)
                        .contains(phrase.kind())
                || words.isPlural(phrase)) {
            return Optional.empty();
        }
        List<Cast.Appearance> bearers = bearers(phrase);
        if (bearers.isEmpty()
                && phrase.kind() == Actor.Kind.AGENCY
                && phrase.words().size() == 1) {
            return lastOutlet(at);
        }
        if (bearers.isEmpty() && phrase.kind() == Actor.Kind.PERSON) {
            return spokenOf(phrase, at);
        }
        Optional<NamePhrase> found = bearers.stream()
                .filter(appearance -> appearance.span().end() <= at.start())
                .reduce((earlier, later) -> later)
                .or(() -> bearers.stream().findFirst().filter(first -> isOne(bearers)))
                .map(Cast.Appearance::phrase);
        return found.map(other -> new Naming(name(other).name(), other.kind(), "the one with that title on the page"));
    }

    /**
     * "General Askar disputed it. The commander said": the only person whom the page has named, or the one named last if a
     * sentence opened with him; unless he is another officer, or the same sentence names him.
     */
    private Optional<Naming> spokenOf(NamePhrase office, Span at) {
        List<Cast.Appearance> before = named.stream()
                .filter(appearance -> appearance.span().end() <= at.start())
                .filter(appearance -> isPersonal(appearance.phrase()))
                .toList();
        if (before.isEmpty() || !words.isOffice(office.head())) {
            return Optional.empty();
        }
        Cast.Appearance last = before.get(before.size() - 1);
        boolean anew = text.endsSentence(wording.after(last.span().end()), wording.at(at.start()));
        boolean only = isOne(before);
        boolean subject = at.start() - last.span().end() <= NEAR
                && text.startsSentence(wording.at(last.span().start()));
        boolean may = named.stream()
                .map(Cast.Appearance::phrase)
                .filter(other ->
                        other.isPersonal() && other.head().equals(last.phrase().head()))
                .allMatch(person -> mayBear(person, office));
        String reason = only ? "the only person named on the page" : "the person of whom the text speaks";
        return anew && may && (only || subject)
                ? Optional.of(new Naming(name(last.phrase()).name(), Actor.Kind.PERSON, reason))
                : Optional.empty();
    }

    /** "Calder" alone is a person where the page has an Enzo Calder. */
    private boolean isPersonal(NamePhrase phrase) {
        return phrase.isPersonal() || name(phrase).kind() == Actor.Kind.PERSON;
    }

    /** Whether no title of a person's speaks against another office of the same sort. */
    private boolean mayBear(NamePhrase person, NamePhrase office) {
        return Stream.of(person.title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .filter(words::isOffice)
                .allMatch(title -> words.areOneOffice(title, office.head()));
    }

    /** "the paper": the outlet named last. */
    private Optional<Naming> lastOutlet(Span at) {
        return last(at, phrase -> phrase.proper() && phrase.kind() == Actor.Kind.AGENCY)
                .map(outlet -> new Naming(name(outlet).name(), Actor.Kind.AGENCY, "the outlet named last"));
    }

    /** The last phrase of a sort that stands before a span. */
    private Optional<NamePhrase> last(Span at, Predicate<NamePhrase> sort) {
        return appearances.stream()
                .filter(appearance -> appearance.span().end() <= at.start())
                .map(Cast.Appearance::phrase)
                .filter(sort)
                .reduce((earlier, later) -> later);
    }

    /** Those who are named with all words of a title. */
    private List<Cast.Appearance> bearers(NamePhrase title) {
        List<Cast.Appearance> bearers = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            boolean body =
                    title.kind() == Actor.Kind.BODY && named.get(i).phrase().isPersonal();
            if (!body && titles.get(i).containsAll(title.words())) {
                bearers.add(named.get(i));
            }
        }
        return bearers;
    }

    /** Whether all are the same one: a standfirst may speak of the minister before the text names him. */
    private static boolean isOne(List<Cast.Appearance> bearers) {
        return bearers.stream()
                        .map(appearance -> appearance.phrase().head())
                        .distinct()
                        .count()
                == 1;
    }

    private Naming name(NamePhrase phrase) {
        return fullest.computeIfAbsent(phrase, this::findName);
    }

    private Naming findName(NamePhrase phrase) {
        NamePhrase best = phrase;
        for (Cast.Appearance appearance : appearances) {
            NamePhrase other = appearance.phrase();
            if (other.proper()
                    && other.head().equals(phrase.head())
                    && other.words().size() > best.words().size()
                    && other.words().containsAll(phrase.words())
                    && other.kind() != Actor.Kind.STATE) {
                best = other;
            }
        }
        Actor.Kind kind = best.kind() == Actor.Kind.UNNAMED ? kindByTitles(phrase) : best.kind();
        return new Naming(best.name(), kind, best == phrase ? "a name" : "the fullest form on the page");
    }

    private Actor.Kind kindByTitles(NamePhrase phrase) {
        for (Cast.Appearance appearance : appearances) {
            NamePhrase other = appearance.phrase();
            if (other.proper() && other.head().equals(phrase.head()) && other.kind() != Actor.Kind.UNNAMED) {
                return other.kind();
            }
        }
        return Actor.Kind.UNNAMED;
    }

    /** "the group", "the armed group" */
    private boolean isOfNoName(NamePhrase band) {
        return band.words().stream().allMatch(word -> BANDS.contains(word) || words.is("armed", word));
    }

    /** "The group is demanding": the last one named that is neither a person, a state, a paper nor a body of state. */
    private Optional<Naming> lastBand(Span at) {
        return last(at, words::isBand)
                .map(band -> new Naming(name(band).name(), Actor.Kind.BODY, "the group named last"));
    }

    /** "GridNet spokeswoman Ilse Brand said. The company said": the one that somebody speaks for. */
    private Optional<Naming> lastFirm(Span at) {
        return named.stream()
                .filter(appearance -> appearance.span().end() <= at.start())
                .map(appearance -> FIRM.matcher(appearance.phrase().title()))
                .filter(Matcher::lookingAt)
                .reduce((earlier, later) -> later)
                .map(title -> new Naming(title.group(1), Actor.Kind.BODY, "the company spoken for last"));
    }

    /** "noted in the department": the ministry named last. */
    private Optional<Naming> lastBody(Span at) {
        return last(
                        at,
                        phrase -> phrase.kind() == Actor.Kind.BODY
                                && phrase.words().size() > 1)
                .map(body -> new Naming(body.name(), Actor.Kind.BODY, "the body named last"));
    }

    private Naming description(NamePhrase phrase, Span at) {
        Cast.Appearance best = null;
        for (Cast.Appearance appearance : appearances) {
            NamePhrase other = appearance.phrase();
            boolean fuller = (!other.proper() || other.kind() == Actor.Kind.BODY)
                    && other.head().equals(phrase.head())
                    && other.words().size() > phrase.words().size()
                    && other.words().containsAll(phrase.words())
                    && !other.name().startsWith("a ")
                    && !other.name().startsWith("an ");
            boolean earlier = appearance.span().start() < at.start();
            if (fuller && (earlier || best == null)) {
                best = appearance;
            }
        }
        if (best == null && BANDS.contains(phrase.head()) && isOfNoName(phrase)) {
            return lastBand(at).orElse(new Naming(phrase.name(), phrase.kind(), "as worded"));
        }
        if (best == null && words.is("firm", phrase.head()) && phrase.words().size() == 1) {
            return lastFirm(at).orElse(new Naming(phrase.name(), phrase.kind(), "as worded"));
        }
        if (best == null && ANY_HOUSE.contains(phrase.head()) && phrase.words().size() == 1) {
            return lastBody(at).orElse(new Naming(phrase.name(), phrase.kind(), "as worded"));
        }
        return best == null
                ? new Naming(phrase.name(), phrase.kind(), "as worded")
                : new Naming(best.phrase().name(), best.phrase().kind(), "the fullest form on the page");
    }
}
