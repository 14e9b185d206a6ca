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
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d([-/])\\d{1,2}\\1\\d{1,2}(?!\\d)");
    private static final int YEAR = 4;
    private static final Pattern UTC = Pattern.compile("[T ][\\d:.]{4,16}(?:Z|[+]00:?00)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:publi(?:sh|cation|shed)[a-z_]{0,8}(?:date|time|at|on)|pub_?date[a-z]{0,6}|date_?(?:publi|creat|post)[a-z]{0,9}"
                    + "|(?:post|show|creat(?:ed|ion)|issue)_?date|publishedat|postedon)['\"]?\\s?[:=(,]\\s?['\"]?$");
    private static final int LOOK_BACK = 48;

    private ScriptDates() {}

    /** The first such day; a time in UTC is not taken, as it may fall on another day than the page's own. */
    static Optional<LocalDate> first(List<String> scripts, DateReader reader) {
        for (String script : scripts) {
            Optional<LocalDate> day = first(script, reader);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Scripts are long: the expression is tried only where a dash or slash stands behind a year. */
    private static Optional<LocalDate> first(String script, DateReader reader) {
        Matcher day = DAY.matcher(script);
        for (int at = YEAR; at < script.length(); at++) {
            char c = script.charAt(at);
            int from = at - YEAR;
            boolean found = (c == '-' || c == '/')
                    && isYear(script, from)
                    && day.region(from, script.length()).lookingAt()
                    && isNamed(script, from)
                    && !isUtc(script, day.end());
            Optional<LocalDate> date = found ? reader.read(day.group()).map(LocalDate::from) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(String script, int from) {
        for (int i = from; i < from + YEAR; i++) {
            if (!isDigit(script.charAt(i))) {
                return false;
            }
        }
        return from == 0 || !isDigit(script.charAt(from - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
