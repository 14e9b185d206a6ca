package org.casus.statement.chain.mend;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.statement.Act;
import org.casus.statement.chain.hop.HopWords;
import org.casus.statement.draft.Draft;
import org.casus.statement.draft.Drafting;
import org.casus.text.Span;
import org.casus.text.Wording;
import org.casus.text.token.WordLists;

/** Takes out what broken quotation marks and a network's slips leave among the outer tellings and tells nothing. */
public final class Strays {
    private static final WordLists WORDS = WordLists.of(Strays.class, "/org/casus/statement/chain-words.tsv");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_NOTHING = 4;
    private static final double SURE = 0.6;
    private static final double SURE_WITHOUT_TELLER = 0.7;
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:(?:did|do|does) not |never )?(?:want|wish)(?:ed|s|es)? (?:not )?(?:to (?:see|have|give|read|find) )?(?:his|her|their|its) (?:\\p{Ll}+ )?names?\\b");

    private static final Pattern CLAIMS = Pattern.compile("(?:.* )?claim(?:s|ed|ing)?", Pattern.CASE_INSENSITIVE);
    /** "at least 40 lives", "the life of a boy"; "his life was in danger" is told. */
    private static final Pattern LIVES = Pattern.compile(
            "(?:(?:the|at|least|some|about|around|over|nearly|almost|more|than|up|to|as|many) )*"
                    + "(?:(?:(?!(?:his|her|their|its|our|my)\\b)[\\p{L}\\d,.-]+ )?lives|life of)\\b"
                    + "(?! (?:is|are|was|were|ha[sd]|have|will|would|can|could|may|might)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> BE = WORDS.named("be");
    private static final Set<String> DAYS = WORDS.named("day");
    private static final Set<String> BEFORE_DAYS = Set.of("by", "until", "till", "on", "before", "since");
    private static final Set<String> EMPTY_CUES = WORDS.named("empty cue");

    private final HopWords hops;

    public Strays(HopWords hops) {
        this.hops = hops;
    }

    /** Takes out tellings that tell nothing, or are told by nobody. */
    public void apply(Drafting drafting) {
        drafting.drafts.removeIf(draft -> isAnyone(drafting, draft)
                || isReminder(drafting, draft)
                || isDay(drafting, draft)
                || isUnnamed(drafting, draft)
                || isQuestion(drafting, draft)
                || tellsPronoun(drafting, draft)
                || isSupporting(drafting, draft)
                || claimsLives(drafting, draft)
                || isEmptyCue(drafting.wording, draft)
                || isWeak(drafting, draft)
                || isAskedByNoOne(drafting, draft)
                || quotesNothing(drafting, draft)
                || asksNothing(drafting, draft)
                || givesNothing(drafting, draft)
                || isDoneByNoOne(drafting, draft) && isTold(drafting, draft));
    }

    /** "You'll realize that P", "Nobody has seen P": a reader, or no one, who tells nothing. */
    public static boolean isAnyone(Drafting drafting, Draft draft) {
        return draft.source.size() == 1
                && draft.source
                        .get(0)
                        .in(drafting.wording.text())
                        .matches("(?i)you(['’](ll|re|d|ve))?|nobody|no one|everybody|everyone");
    }

    /** "a question about the troops": nobody tells. */
    private static boolean isQuestion(Drafting drafting, Draft draft) {
        int first = drafting.first(draft.cueSpan());
        return draft.source.isEmpty()
                && drafting.wording.word(first).equals("a")
                && drafting.wording.word(first + 1).equals("question");
    }

    /** "a vote, which is expected on Friday": nobody tells, and nothing is told. */
    private static boolean tellsPronoun(Drafting drafting, Draft draft) {
        Span told = draft.content.get(0);
        return draft.source.isEmpty()
                && draft.content.size() == 1
                && drafting.past(told) - drafting.first(told) == 1
                && (drafting.startsWith(told, "which") || drafting.startsWith(told, "who"));
    }

    /** "is strongly supporting the rebels": what somebody does. */
    private static boolean isSupporting(Drafting drafting, Draft draft) {
        int last = drafting.past(draft.cueSpan()) - 1;
        return Set.of("supporting", "backing", "opposing").contains(drafting.wording.word(last))
                && IntStream.range(drafting.first(draft.cueSpan()), last)
                        .anyMatch(i -> BE.contains(drafting.wording.word(i)));
    }

    /** "The war has claimed the lives of hundreds": it tells nothing. */
    private static boolean claimsLives(Drafting drafting, Draft draft) {
        String text = drafting.wording.text();
        return CLAIMS.matcher(draft.cueSpan().in(text)).matches()
                && LIVES.matcher(draft.contentReach().in(text)).lookingAt();
    }

    /** "no one had been named by Saturday": a day tells nothing. */
    private static boolean isDay(Drafting drafting, Draft draft) {
        return draft.source.size() == 1
                && IntStream.range(drafting.first(draft.source.get(0)), drafting.past(draft.source.get(0)))
                        .mapToObj(drafting.wording::word)
                        .allMatch(word -> DAYS.contains(word) || BEFORE_DAYS.contains(word));
    }

    /** "the house, we remind, has two floors": the paper speaks to its readers. */
    private static boolean isReminder(Drafting drafting, Draft draft) {
        return draft.source.size() == 1
                && drafting.wording.word(drafting.first(draft.source.get(0))).equals("we")
                && drafting.wording.word(drafting.first(draft.cueSpan())).equals("remind");
    }

    /** "who did not want to see his name in print": nothing is said but that nobody is named. */
    private static boolean isUnnamed(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        Span sentence = drafting.sentenceAt(draft.cueSpan().start());
        return UNNAMED.matcher(drafting.wording.text())
                .region(drafting.wording.get(cue).start(), sentence.end())
                .lookingAt();
    }

    /** "painted over", "taking aim at": words that tell nothing by themselves, of which the network is not sure either. */
    private static boolean isWeak(Drafting drafting, Draft draft) {
        double needed = draft.source.isEmpty() ? SURE_WITHOUT_TELLER : SURE;
        return draft.score > 0 && draft.score < needed && !hasCueWord(drafting, draft.cueSpan());
    }

    private static boolean hasCueWord(Drafting drafting, Span cue) {
        for (int i = drafting.first(cue); i < drafting.past(cue); i++) {
            if (drafting.lexicon.at(drafting.wording, i).isPresent()
                    || drafting.wording.word(i).equals("according")) {
                return true;
            }
        }
        return false;
    }

    /** A cue of the network's without a word that tells; "Having said that, P". */
    private static boolean isEmptyCue(Wording wording, Draft draft) {
        if (draft.score == 0
                || draft.cue.stream().anyMatch(span -> span.in(wording.text()).contains(":"))) {
            return false;
        }
        int past = wording.after(draft.cueSpan().end());
        if (draft.source.isEmpty()
                && wording.word(past - 1).equals("said")
                && wording.word(past).equals("that")
                && wording.word(past + 1).equals(",")) {
            return true;
        }
        for (int i = wording.at(draft.cueSpan().start()); i < past; i++) {
            if (wording.get(i).isWord() && !EMPTY_CUES.contains(wording.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "offered no reason": nothing is told. */
    private static boolean givesNothing(Drafting drafting, Draft draft) {
        String verb = drafting.wording.word(drafting.past(draft.cueSpan()) - 1);
        Span told = draft.content.get(0);
        return draft.content.size() == 1
                && Set.of("offered", "gave", "made", "offers", "gives").contains(verb)
                && drafting.startsWith(told, "no")
                && drafting.past(told) - drafting.first(told) <= LONGEST_NOTHING;
    }

    /** "Reuters quoted Interfax in a report": names who is quoted, but nothing that was said. */
    private boolean quotesNothing(Drafting drafting, Draft draft) {
        String verb = drafting.wording.word(drafting.past(draft.cueSpan()) - 1);
        if (!Set.of("quoted", "cited", "quotes", "cites").contains(verb) || draft.content.size() > 1) {
            return false;
        }
        String told = draft.content.get(0).in(drafting.wording.text());
        return isName(drafting, draft.content.get(0))
                || isTeller(drafting, hops, draft.content.get(0))
                || told.matches(
                        "(?s)[^“\"]{3,60}? in (a|an|its|the) (report|article|dispatch|story|piece|broadcast)\\b.{0,30}");
    }

    /** "the Libyan side": someone who can tell, and no word of his. */
    static boolean isTeller(Drafting drafting, HopWords hops, Span span) {
        int from = drafting.first(span);
        int past = drafting.past(span);
        for (int i = Math.max(0, from - 1); i <= Math.min(past, drafting.wording.size() - 1); i++) {
            boolean verb = i >= from && i < past && drafting.trees.isVerb(i);
            if (verb || drafting.wording.get(i).isQuote()) {
                return false;
            }
        }
        return past - from <= LONGEST_NAME && !hops.isEvidence(drafting.wording, span);
    }

    /** "Interfax", "the Tarnian outlet Meridian": a few words without a verb that end in a name. */
    private static boolean isName(Drafting drafting, Span span) {
        int from = drafting.first(span);
        int past = drafting.past(span);
        for (int i = from; i < past; i++) {
            if (!drafting.wording.get(i).capital() && drafting.trees.isVerb(i)) {
                return false;
            }
        }
        return past - from <= LONGEST_NAME && drafting.wording.get(past - 1).capital();
    }

    /** "has called on its ally": names who is asked, but not what for. */
    private static boolean asksNothing(Drafting drafting, Draft draft) {
        String last = drafting.wording.word(drafting.past(draft.cueSpan()) - 1);
        if (!Set.of("on", "upon").contains(last)
                || draft.content.size() > 1
                || !drafting.hasCue(draft.cueSpan(), cue -> cue.act() == Act.DEMAND)) {
            return false;
        }
        Span content = draft.content.get(0);
        for (int i = drafting.first(content); i < drafting.past(content); i++) {
            if (Set.of("to", "for", "not", "that").contains(drafting.wording.word(i))) {
                return false;
            }
        }
        return content.start() > draft.cueSpan().end();
    }

    /** "Asked whether ..., the minister said": asked by no one, also where the matter asked about has a teller of its own. */
    private static boolean isAskedByNoOne(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        boolean asked = drafting.wording.word(cue).equals("asked")
                && drafting.first(drafting.sentenceAt(draft.cueSpan().start())) == cue;
        boolean by = drafting.wording.word(cue + 1).equals("by");
        return asked && (draft.source.isEmpty() || !by) || isAsked(drafting, draft);
    }

    /** "An official, asked to comment, said": he is asked. */
    private static boolean isAsked(Drafting drafting, Draft draft) {
        int cue = drafting.first(draft.cueSpan());
        boolean stranger = !draft.source.isEmpty() && drafting.past(draft.source.get(0)) != cue - 1;
        return !stranger
                && drafting.wording.word(cue).equals("asked")
                && drafting.wording.word(cue - 1).equals(",");
    }

    /** "said that an audit had been offered": nobody is said to have done it. */
    public static boolean isDoneByNoOne(Drafting drafting, Draft draft) {
        boolean passive = false;
        boolean by = false;
        for (int i = drafting.first(draft.cueSpan()) - 1; i <= drafting.past(draft.cueSpan()); i++) {
            passive |= drafting.wording.word(i).equals("been");
            by |= drafting.wording.word(i).equals("by");
        }
        return passive
                && !by
                && draft.source.isEmpty()
                && draft.contentReach().end() <= draft.cueSpan().start();
    }

    private static boolean isTold(Drafting drafting, Draft draft) {
        return drafting.drafts.stream().anyMatch(other -> other != draft && other.tells(draft.cueSpan()));
    }
}
