package org.casus.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.article.furniture.WordFile;

/**
 * Reads a date out of a short text in any of the common forms and in forty languages: {@code 2020-10-30T14:05:00+02:00},
 * {@code 30.10.2020}, {@code Oct. 30, 2020}, {@code 30 октября 2020}, {@code 2020年10月30日}.
 *
 * <p>A day before 1990 or later than the latest day given is no date of a web page. Thread-safe.
 */
public final class DateReader {
    private static final int LONGEST = 200;
    private static final int MONTHS_OF_OURS = 12;
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Set<String> FILLERS = Set.copyOf(WordFile.lines("date-fillers.txt"));

    private final LocalDate latest;
    private final boolean monthFirst;

    /**
     * @param latest the last day that is believed
     * @param order in which 3/4/2020 is read
     */
    public DateReader(LocalDate latest, Order order) {
        this.latest = latest;
        this.monthFirst = order == Order.MONTH_FIRST;
    }

    /** In which order a page writes day and month in figures. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private record Token(String text, int number, char before) {
        boolean isNumber() {
            return number >= 0;
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : WordFile.lines("months.txt")) {
            int colon = line.indexOf(':');
            int month = Integer.parseInt(line.substring(0, colon).strip());
            for (String name : line.substring(colon + 1).strip().split("\\s+")) {
                months.putIfAbsent(name, month);
            }
        }
        return months;
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** The first date in the text: OffsetDateTime, LocalDate, or nothing. */
    public Optional<Temporal> read(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> tokens = tokens(cut);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> date = dateAt(tokens, i).filter(this::isPlausible);
            if (date.isPresent()) {
                return Optional.of(withTime(date.get(), cut));
            }
        }
        return stamp(tokens);
    }

    /** A month as 2020-10, with nothing beside it. */
    Optional<YearMonth> readIsoMonth(String text) {
        return Optional.of(text.strip())
                .filter(month -> ISO_MONTH.matcher(month).matches())
                .map(YearMonth::parse)
                .filter(month -> isPlausible(month.atDay(1)));
    }

    private boolean isPlausible(LocalDate date) {
        return date.getYear() >= 1990 && !date.isAfter(latest);
    }

    private Optional<LocalDate> dateAt(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() && !isCompact(tokens.get(i))) {
            return Optional.empty();
        }
        Token first = tokens.get(i);
        if (isCompact(first)) {
            int n = first.number();
            return day(n / 10_000, n / 100 % 100, n % 100);
        }
        Token second = tokens.get(i + 1);
        Token third = tokens.get(i + 2);
        boolean clock = second.before() == ':' || third.before() == ':';
        if (isYear(first) && second.isNumber() && third.isNumber() && !clock) {
            boolean persian = second.before() == '/' && SolarHijri.isYear(first.number());
            return persian
                    ? SolarHijri.day(first.number(), second.number(), third.number())
                    : day(year(first), second.number(), third.number());
        }
        Integer month = MONTHS.get(second.text());
        if (month != null && first.isNumber() && isYear(third)) {
            return named(third, month, first.number());
        }
        if (month != null && isYear(first) && third.isNumber()) {
            return named(first, month, third.number());
        }
        Integer lead = MONTHS.get(first.text());
        if (lead != null && second.isNumber() && isYear(third)) {
            return named(third, lead, second.number());
        }
        return numeric(first, second, third);
    }

    private Optional<LocalDate> numeric(Token first, Token second, Token third) {
        boolean figures = first.isNumber() && second.isNumber() && third.isNumber();
        boolean tied = second.before() == third.before() && "./-".indexOf(second.before()) >= 0;
        if (!figures || !tied || first.text().length() > 2 || second.text().length() > 2) {
            return Optional.empty();
        }
        int year = third.number();
        if (third.text().length() == 2) {
            year += 2000;
        } else if (!isYear(third)) {
            return Optional.empty();
        }
        boolean swap = second.number() > 12 || (monthFirst && second.before() == '/' && first.number() <= 12);
        return swap ? day(year, first.number(), second.number()) : day(year, second.number(), first.number());
    }

    private static boolean isCompact(Token token) {
        return token.text().length() == 8 && token.number() > 19_900_000 && token.number() < 21_000_000;
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && token.number() >= 1300 && token.number() < 2700;
    }

    /** Buddhist years are 543 ahead. */
    private static int year(Token token) {
        return token.number() > 2500 ? token.number() - 543 : token.number();
    }

    /** Months from the thirteenth on are those of the Persian solar year. */
    private static Optional<LocalDate> named(Token year, int month, int day) {
        return month > MONTHS_OF_OURS
                ? SolarHijri.day(year.number(), month - MONTHS_OF_OURS, day)
                : day(year(year), month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds or milliseconds since 1970. */
    private Optional<Temporal> stamp(List<Token> tokens) {
        if (tokens.size() != 1) {
            return Optional.empty();
        }
        String text = tokens.get(0).text();
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9') || (text.length() != 10 && text.length() != 13)) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return isPlausible(time.toLocalDate()) ? Optional.of(time) : Optional.empty();
    }

    /** An ISO time keeps its clock and offset; any other date is a day. */
    private static Temporal withTime(LocalDate date, String text) {
        String dashed = date.toString();
        String written = text.contains(dashed) ? dashed : dashed.replace("-", "");
        int at = text.indexOf(written);
        if (at < 0 || at + written.length() + 6 > text.length()) {
            return date;
        }
        String time = text.substring(at + written.length()).strip();
        return IsoTime.read(time)
                .<Temporal>map(t -> date.atTime(t.time()).atOffset(t.offset()))
                .orElse(date);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (!digit && !Character.isLetter(c)) {
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && isSame(text.charAt(i), digit)) {
                i++;
            }
            add(tokens, text, from, i, digit);
        }
        return tokens;
    }

    private static boolean isSame(char c, boolean digit) {
        return digit
                ? Character.isDigit(c)
                : Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static void add(List<Token> tokens, String text, int from, int to, boolean digit) {
        char before = before(text, from);
        if (digit) {
            tokens.add(new Token(text.substring(from, to), number(text, from, to), before));
            return;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (!FILLERS.contains(word) && !repeatsMonth(tokens, word)) {
            tokens.add(new Token(word, -1, before));
        }
    }

    /** What stands before: a full stop also across a space, as in "4. 2. 2022". */
    private static char before(String text, int from) {
        if (from == 0) {
            return ' ';
        }
        char before = text.charAt(from - 1);
        boolean spaced = before == ' ' && from > 1 && text.charAt(from - 2) == '.';
        return spaced ? '.' : before;
    }

    /** Some calendars name a month twice: the Levant's "نيسان / أبريل". */
    private static boolean repeatsMonth(List<Token> tokens, String word) {
        Integer month = MONTHS.get(word);
        return month != null
                && !tokens.isEmpty()
                && month.equals(MONTHS.get(tokens.get(tokens.size() - 1).text()));
    }

    private static int number(String text, int from, int to) {
        if (to - from > 8) {
            return Integer.MAX_VALUE;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }
}
