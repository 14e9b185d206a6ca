package org.casus.copy.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.copy.credit.Credit.Kind;
import org.casus.text.Span;
import org.casus.text.token.WordFile;

/**
 * Finds whom a text credits for what it tells. Ministries, presidents and other speakers are no tellers: two outlets that
 * heard one minister are two origins.
 *
 * <p>Reads the first {@value #READ} characters. Thread-safe.
 */
public final class CreditFinder {
    private static final String WORDINGS = "/org/casus/copy/credit-wordings.tsv";
    private static final int READ = 20_000;
    /** A credit within this many sentences from the start is for the whole page. */
    private static final int LEAD = 3;

    private static final String NAME =
            "(?:[Tt]he )?([\\p{Lu}][\\p{L}\\p{N}'’&.-]*(?: (?:of |and )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.-]*){0,4})";
    private static final String PRESS = "(?:" + String.join("|", TellerSearch.PRESS) + ") ";
    private static final String NOUN = "(?:(?:[Tt]he |[Aa] )?(?:[\\p{L}-]{2,20} ){0,2}" + PRESS + "|[Tt]he )?";
    private static final Pattern INTRODUCTION = Pattern.compile(PRESS + "$");
    private static final Pattern STOP = Pattern.compile("[.!?]['\"”’)]*(?:\\s|$)|\\n");
    private static final List<CreditWording> ALL = WordFile.rows(CreditFinder.class, WORDINGS).stream()
            .map(CreditFinder::wording)
            .toList();

    private final Outlets outlets;

    public CreditFinder(Outlets outlets) {
        this.outlets = outlets;
    }

    private record CreditWording(Kind kind, Pattern pattern) {}

    /** The credits in a text, in order, each teller once; a leading one goes before a later one of the same teller. */
    public List<Credit> find(String whole) {
        String text = whole.length() > READ ? whole.substring(0, READ) : whole;
        List<Span> stretches = new TellerSearch(text, outlets).stretches();
        if (stretches.isEmpty()) {
            return List.of();
        }
        int lead = endOfSentence(text, LEAD);
        int opening = endOfSentence(text, 1);
        List<Credit> found = new ArrayList<>();
        for (Span stretch : stretches) {
            for (CreditWording wording : ALL) {
                Matcher matcher = wording.pattern.matcher(text);
                matcher.region(stretch.start(), stretch.end());
                matcher.useAnchoringBounds(false).useTransparentBounds(true);
                while (matcher.find()) {
                    name(matcher, text)
                            .ifPresent(span ->
                                    found.add(credit(wording.kind, span, text, isBody(span, text) ? opening : lead)));
                }
            }
        }
        found.sort(Comparator.comparing((Credit c) -> !c.leading())
                .thenComparing(c -> c.where().orElseThrow()));
        return found.stream()
                .filter(c -> found.stream()
                        .filter(other -> key(other.name()).equals(key(c.name())))
                        .findFirst()
                        .orElseThrow()
                        .equals(c))
                .distinct()
                .toList();
    }

    /** The key by which two writings of a teller's name are one. */
    public String key(String name) {
        return outlets.teller(name).orElseGet(() -> Outlets.plain(name));
    }

    private Credit credit(Kind kind, Span name, String text, int lead) {
        boolean leading = kind == Kind.DATELINE || kind == Kind.SOURCE_LINE || name.start() < lead;
        return new Credit(name.in(text), kind, leading, Optional.of(name));
    }

    /** The longest beginning of the captured name that is a teller's; all of it after "the agency". */
    private Optional<Span> name(Matcher matcher, String text) {
        int start = matcher.start(1);
        String name = matcher.group(1);
        String before = text.substring(Math.max(0, start - 30), start);
        boolean introduced = INTRODUCTION.matcher(before).find();
        while (!name.isEmpty()) {
            String bare = name.replaceAll("(?:['’]s)?[.'’-]*$", "");
            if (introduced || outlets.teller(bare).isPresent()) {
                return Optional.of(new Span(start, start + bare.length()));
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        }
        return Optional.empty();
    }

    /** A ministry that a later sentence names is one speaker among others. */
    private boolean isBody(Span name, String text) {
        return Outlets.isBody(key(name.in(text)));
    }

    private static int endOfSentence(String text, int wanted) {
        Matcher stops = STOP.matcher(text);
        int sentences = 0;
        while (stops.find()) {
            sentences += stops.start() > 0 && text.charAt(stops.start()) != '\n' ? 1 : 0;
            if (sentences == wanted) {
                return stops.end();
            }
        }
        return text.length();
    }

    private static CreditWording wording(List<String> row) {
        String pattern = row.get(1).replace("NOUN", NOUN).replace("NAME", NAME);
        return new CreditWording(Kind.valueOf(row.get(0)), Pattern.compile(pattern));
    }
}
