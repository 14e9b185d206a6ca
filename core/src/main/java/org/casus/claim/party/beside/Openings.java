package org.casus.claim.party.beside;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Datelines;
import org.casus.text.Span;

/** Finds who opens the sentences and paragraphs of a page: "Esk" in "Esk rejected the charge. Minister Ordway said". */
final class Openings {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");

    /** "“If they come, ...,” | commander Roshan Tavi said" */
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]+[”\"] (?:[\\p{L}-]+ ){1,4}");

    private static final int LONGEST_OPENING = 300;
    static final int LONGEST_SENTENCE = 1000;
    private static final int MOST_BEHIND_A_QUOTE = 20;

    private static final Pattern IN_LAND =
            Pattern.compile("In (\\p{Lu}[\\p{L}\\p{M}’'-]+), (?:the )?(?:[\\p{L}-]+ ){1,5}");

    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:The|A) (?:\\p{Ll}+ of (?:the )?|\\p{Ll}+ )?|In |On )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+[ ,]){1,4})");

    private static final Pattern WILL = Pattern.compile(
            "(?:The (?:\\p{Ll}+ of (?:the )?)?)?(?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,4}(?:will|would|is (?:ready|prepared|willing)|has (?:agreed|decided|offered)|demand(?:s|ed)|reject(?:s|ed)|den(?:ies|ied)|want(?:s|ed)|does not (?:recogni[sz]e|accept|want|intend|need|seek|negotiate))\\b");

    private final String text;

    Openings(String text) {
        this.text = text;
    }

    /** "Its president, Ilan Voss": that of whoever opens the sentence, or the one before where this opens with "its". */
    Optional<String> owner(int pronoun) {
        int quoteEnd = Math.max(text.lastIndexOf('”', pronoun), text.lastIndexOf('"', pronoun));
        boolean quoted = quoteEnd >= 0 && pronoun - quoteEnd < MOST_BEHIND_A_QUOTE;
        int from = quoted
                ? Math.max(text.lastIndexOf('“', quoteEnd - 1), text.lastIndexOf('"', quoteEnd - 1))
                : sentenceStart(pronoun);
        int opening = quoted || from == pronoun ? sentenceStart(Math.max(0, from - 2)) : from;
        return opening(Math.max(0, opening), pronoun);
    }

    /** "Lower Skelde will vote. | Provincial leader Aino Weck promised": whose leader he may be who opens a paragraph, a land's or group's of several words. */
    Optional<String> led(int at) {
        int paragraph = paragraphStart(at);
        String before = text.substring(paragraph, at);
        boolean opens = before.split(" ").length <= BeforeName.LONGEST_OFFICE
                || QUOTED.matcher(before).matches();
        int end = paragraph;
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return opens && end > 0
                ? opening(text.lastIndexOf('\n', end - 1) + 1, end).filter(name -> name.indexOf(' ') > 0)
                : Optional.empty();
    }

    /** "Esk rejected the charge. Minister Ordway said", "The League will freeze the assets, Secretary Haspar warned". */
    Optional<String> acting(int at) {
        int paragraph = paragraphStart(at);
        Optional<String> opening = opening(paragraph, at);
        boolean apart = sentenceStart(at) > paragraph;
        return opening.filter(
                name -> apart || WILL.matcher(text).region(paragraph, at).lookingAt());
    }

    /** The land whose he is who stands at a place: "In Ousland, dam director | Nils Aune". */
    Optional<String> land(int at) {
        int sentence = sentenceStart(at);
        Matcher land = IN_LAND.matcher(text).region(sentence, Math.max(sentence, at));
        return land.matches() ? Optional.of(land.group(1)) : Optional.empty();
    }

    /** How much of a stretch's beginning is "VOLSK (Reuters) - ". */
    private static int dateline(String stretch) {
        return Datelines.of(stretch).stream()
                .filter(dateline -> dateline.start() == 0)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(0);
    }

    /** The name that a stretch of the text opens with. */
    private Optional<String> opening(int from, int to) {
        int start = from + dateline(text.substring(from, Math.min(text.length(), from + LONGEST_OPENING)));
        Matcher subject = OPENING.matcher(text).region(start, Math.max(start, to));
        return subject.lookingAt()
                ? Optional.of(subject.group(1).replace(',', ' ').strip())
                : Optional.empty();
    }

    private int paragraphStart(int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    int sentenceStart(int at) {
        int start = Math.max(0, at - LONGEST_SENTENCE);
        Matcher end = SENTENCE_END.matcher(text).region(start, at);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }
}
