package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, at the head of its paragraphs: "LINDHOLM, Oct 3 (Meridian) - ", "By Ivan Petrov
 * HARNAU (AP) ". It is no part of a sentence. Thread-safe; never throws.
 */
public final class Datelines {
    private static final String BYLINE = "(?:By \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3},? )?";
    private static final String LOUD = "\\p{Lu}[\\p{Lu}’'.-]{2,}(?: \\p{Lu}[\\p{Lu}’'.-]{2,}){0,2}";
    private static final String TOWN = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
    private static final String DAY =
            "(?:,? (?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?[(/]\\p{Lu}[^)/\\n]{1,38}[)/]\\.?)";
    private static final String END = " ?(?:[-–—]{1,2}|\\.|:)? ";

    private static final Pattern DATELINE = Pattern.compile("(?m)^[ \\t]*" + BYLINE + "(?:"
            + LOUD + REGION + "(?:" + DAY + AGENCY + "?|" + AGENCY + ")" + END + "(?=[\\p{Lu}“\"])"
            + "|" + LOUD + REGION + " ?[-–—]{1,2} (?=[\\p{Lu}“\"])"
            + "|\\p{Lu}{4,} (?=(?:The|A|An) )"
            + "|" + TOWN + REGION + "(?:" + DAY + AGENCY + "?|" + AGENCY + ")" + END
            + "|" + TOWN + REGION + " [-–—]{1,2} (?=(?:The|A|An) ))");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3,}.*\\p{Ll}{3,}.*");

    private Datelines() {}

    /** The datelines of a text, each with the blank behind it, in order. */
    public static List<Span> of(String text) {
        List<Span> datelines = new ArrayList<>();
        Matcher matcher = DATELINE.matcher(text);
        while (matcher.find()) {
            int newLine = text.indexOf('\n', matcher.end());
            String rest = text.substring(matcher.end(), newLine < 0 ? text.length() : newLine);
            if (SENTENCE.matcher(rest).matches()) {
                datelines.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return datelines;
    }
}
