package org.casus.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication that a page's scripts hold under a telling name: {@code publication_date = '2020-12-06
 * 00:15'}, {@code "DateCreation":"2020-08-24"}. Linear in the scripts' length; thread-safe.
 */
final class ScriptDates {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d([-/])\\d{1,2}\\1\\d{1,2}(?!\\d)");
    private static final Pattern UTC = Pattern.compile("[T ][\\d:.]{4,16}(?:Z|[+]00:?00)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:publi(?:sh|cation|shed)[a-z_]{0,8}(?:date|time|at|on)|pub_?date[a-z]{0,6}|date_?(?:publi|creat|post)[a-z]{0,9}"
                    + "|(?:post|show|creat(?:ed|ion)|issue)_?date|publishedat|postedon)['\"]?\\s?[:=(,]\\s?['\"]?$");
    private static final int LOOK_BACK = 48;

    private ScriptDates() {}

    /** The first such day; a time in UTC is not taken, as it may fall on another day than the page's own. */
    static Optional<LocalDate> first(List<String> scripts, DateReader reader) {
        for (String script : scripts) {
            Matcher day = DAY.matcher(script);
            while (day.find()) {
                if (isNamed(script, day.start()) && !isUtc(script, day.end())) {
                    Optional<LocalDate> date = reader.read(day.group()).map(LocalDate::from);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(String script, int at) {
        String before = script.substring(Math.max(0, at - LOOK_BACK), at).toLowerCase(Locale.ROOT);
        return NAMED.matcher(before).find();
    }

    private static boolean isUtc(String script, int at) {
        String after = script.substring(at, Math.min(script.length(), at + 24));
        return UTC.matcher(after).lookingAt();
    }
}
