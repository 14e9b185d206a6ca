package org.casus.article.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of day behind an ISO date: {@code T14:05:00+02:00}, {@code 14:05:00.000Z}, {@code T14:05+0200}. */
record IsoTime(LocalTime time, ZoneOffset offset) {

    /** The time, if one with an offset stands at the beginning. A time without an offset is not placed on the clock. */
    static Optional<IsoTime> read(String text) {
        int i = text.startsWith("T") || text.startsWith("t") ? 1 : 0;
        if (text.length() < i + 5 || text.charAt(i + 2) != ':') {
            return Optional.empty();
        }
        int hour = two(text, i);
        int minute = two(text, i + 3);
        int next = i + 5;
        int second = 0;
        if (next + 2 < text.length() && text.charAt(next) == ':') {
            boolean oneDigit = !Character.isDigit(text.charAt(next + 2));
            second = oneDigit ? Character.digit(text.charAt(next + 1), 10) : two(text, next + 1);
            next += oneDigit ? 2 : 3;
        }
        if (next < text.length() && text.charAt(next) == '.') {
            next++;
            while (next < text.length() && Character.isDigit(text.charAt(next))) {
                next++;
            }
        }
        return at(
                hour,
                minute,
                second,
                text.substring(Math.min(next, text.length())).strip());
    }

    private static Optional<IsoTime> at(int hour, int minute, int second, String zone) {
        try {
            LocalTime time = LocalTime.of(hour, minute, second);
            return offset(zone).map(offset -> new IsoTime(time, offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone.startsWith("Z") || zone.startsWith("UTC") || zone.startsWith("GMT")) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (zone.length() < 3 || (zone.charAt(0) != '+' && zone.charAt(0) != '-')) {
            return Optional.empty();
        }
        int hours = two(zone, 1);
        int rest = zone.length() > 3 && zone.charAt(3) == ':' ? 4 : 3;
        int minutes = zone.length() >= rest + 2 ? Math.max(0, two(zone, rest)) : 0;
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    private static int two(String text, int at) {
        if (at + 2 > text.length() || !Character.isDigit(text.charAt(at)) || !Character.isDigit(text.charAt(at + 1))) {
            return -1;
        }
        return Character.digit(text.charAt(at), 10) * 10 + Character.digit(text.charAt(at + 1), 10);
    }
}
