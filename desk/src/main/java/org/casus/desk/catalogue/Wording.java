package org.casus.desk.catalogue;

import java.util.Set;
import org.casus.casefile.CaseView;
import org.casus.statement.Quotation;

/** A statement's words as they are set in a cell: short enough to be read there, with the marks of direct speech. */
public final class Wording {
    /** The most characters that a cell quotes; the stored page has the rest. */
    private static final int LONGEST = 240;

    private static final Set<Integer> OPENING =
            Set.of((int) '"', (int) '“', (int) '„', (int) '«', (int) '‘', (int) '\'');

    private static final Set<Integer> CLOSING =
            Set.of((int) '"', (int) '”', (int) '“', (int) '»', (int) '’', (int) '\'', (int) ',');

    private Wording() {}

    /** The words of a statement: between quotation marks where they were spoken so, cut short with "…". */
    public static String quoted(CaseView.Entry entry) {
        String words = shortened(entry.sentence());
        boolean spoken = entry.statement().quotation() == Quotation.DIRECT;
        return spoken && !words.isEmpty() && !OPENING.contains(words.codePointAt(0)) ? "“" + words + "”" : words;
    }

    /** The words of a statement without the quotation marks around them. */
    public static String bare(CaseView.Entry entry) {
        String words = entry.sentence().strip().replaceAll("\\s+", " ");
        int start = !words.isEmpty() && OPENING.contains(words.codePointAt(0)) ? 1 : 0;
        int end = words.length();
        while (end > start && CLOSING.contains(words.codePointBefore(end))) {
            end--;
        }
        return words.substring(start, end);
    }

    /** A claim's words as a heading: without "that" in front, beginning with a capital. */
    public static String heading(String words) {
        String line = shortened(words).replaceFirst("^[Tt]hat\\s+(?=\\S)", "");
        return line.isEmpty()
                ? line
                : new StringBuilder()
                        .appendCodePoint(Character.toTitleCase(line.codePointAt(0)))
                        .append(line.substring(line.offsetByCodePoints(0, 1)))
                        .toString();
    }

    /** Words on one line, cut between words. */
    public static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
