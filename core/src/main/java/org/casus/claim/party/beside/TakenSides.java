package org.casus.claim.party.beside;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.claim.wording.WordList;

/** Reads which sides somebody takes in his own sentence: whom he accuses or calls upon, and for whom he promises. */
final class TakenSides {
    /** "accused the government of Karvia" */
    private static final String THEIR_POWER =
            "(?:" + String.join("|", WordList.words(TakenSides.class, "powers.txt")) + ")";

    private static final String ADDRESSED = "[^.!?\\n]{0,60}?" + WordList.regex(TakenSides.class, "addressing.txt")
            + " (?:neighbou?ring |the (?:" + THEIR_POWER + " of (?:the )?)?)?(\\p{Lu}[\\p{L}\\p{M}]+)";

    private static final Pattern AGAINST = Pattern.compile(ADDRESSED);

    /** "Minister Kurban Atad said on Monday. He accused Korrin of" */
    private static final Pattern HE_AGAINST =
            Pattern.compile("[^.!?\\n]{0,80}[.!?][\"”]?\\s+(?:He|She)\\b" + ADDRESSED);

    /** "Vantry has not broken any agreement" takes Vantry's side. */
    private static final String MISDEEDS = WordList.regex(TakenSides.class, "misdeeds.txt");

    private static final Pattern CRITICISED =
            Pattern.compile("(?:The )?(\\p{Lu}[\\p{L}\\p{M}]+) (?:(?:has|had|did|does|is|was) (?:not|never)\\b(?! "
                    + MISDEEDS + ")|refuse[sd]|fail(?:s|ed)|broke\\b|ignore[sd]|violate[sd]|continues to)");

    private static final String PROMISED =
            "[^.!?\\n]{0,30}?" + WordList.regex(TakenSides.class, "promising.txt") + "(?: [^.!?,\\n]{1,25}?)? that ";

    private static final Pattern OWN = Pattern.compile(
            PROMISED
                    + "(?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,3})(?:would|will|was ready|were ready)\\b|"
                    + PROMISED + "((?:his|her) \\p{Ll}+) (?:would|will)\\b"
                    + "|[^.!?\\n]{0,30}?\\bwarned (?:[^.!?\\n]{0,30}? )?that (?:the )?((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,3})would\\b[^.!?\\n]{0,80}? unless\\b");

    private final String text;
    private final Openings openings;

    TakenSides(String text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    /** Whom he accuses, and of whom his sentence opens by saying that it has not kept its word. */
    Optional<String> against(int start, int end) {
        return named(AGAINST.matcher(text).region(end, text.length()))
                .or(() -> named(HE_AGAINST.matcher(text).region(end, text.length())))
                .or(() -> named(CRITICISED.matcher(text).region(openings.sentenceStart(start), start)));
    }

    /** For whom he makes a promise. */
    Optional<String> own(int end) {
        return named(OWN.matcher(text).region(end, text.length()));
    }

    private static Optional<String> named(Matcher phrase) {
        return phrase.lookingAt()
                ? IntStream.rangeClosed(1, phrase.groupCount())
                        .mapToObj(phrase::group)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .findFirst()
                : Optional.empty();
    }
}
