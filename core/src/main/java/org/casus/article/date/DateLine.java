package org.casus.article.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.article.furniture.WordFile;

/** Tells a line that is a date, or a date and a time, and nothing else: "Friday, 8 May 2026 at 9:15 a.m. CET". */
public final class DateLine {
    private static final int LONGEST = 60;
    private static final Set<String> WORDS = Set.copyOf(WordFile.lines("clock-words.txt"));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private DateLine() {}

    /** Whether the text is a day with its year, with or without a weekday and a time. */
    public static boolean is(String text) {
        if (text.length() < 6 || text.length() > LONGEST) {
            return false;
        }
        int numbers = 0;
        int years = 0;
        int months = 0;
        for (String word :
                BETWEEN.split(text.toLowerCase(Locale.ROOT).replace("a.m", "am").replace("p.m", "pm"))) {
            boolean month = DateReader.isMonth(word);
            boolean year = YEAR.matcher(word).matches();
            boolean number = NUMBER.matcher(word).matches();
            months += month ? 1 : 0;
            years += year ? 1 : 0;
            numbers += number ? 1 : 0;
            boolean known =
                    month || year || number || word.isEmpty() || WORDS.contains(word) || DateReader.isFiller(word);
            if (!known) {
                return false;
            }
        }
        return years == 1 && (months == 1 && numbers >= 1 || months == 0 && numbers >= 2);
    }
}
