package org.casus.article.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.article.date.DateLine;
import org.casus.article.furniture.Reason;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.Block;
import org.casus.article.layout.Role;

/** Trims what stands above and below the body in its own container: labels, the headline, dates, trailing headings. */
final class EdgePass {
    private static final List<String> BIOGRAPHICAL = WordFile.spaced("biography-words.txt", "name");
    private static final List<String> OF_FIRST_NAMES = WordFile.spaced("biography-words.txt", "first-name");
    private static final int LONGEST_NOTE = 1_200;
    /** "Summary:" */
    private static final int LONGEST_ASKING = 12;

    private static final int LONGEST_LOOSE = 120;
    private static final double MOSTLY = 0.7;
    private static final int NEAR_EDGE = 3;

    private final Selection selection;

    private EdgePass(Selection selection) {
        this.selection = selection;
    }

    static void apply(Selection selection, int from, int to, Optional<String> headline, List<String> authors) {
        EdgePass pass = new EdgePass(selection);
        authors.forEach(author -> pass.dropBiography(from, to, author));
        headline.ifPresent(words -> pass.dropHeadline(from, to, words));
        pass.dropLabels(from, to);
        pass.dropDates(from, to);
        dropTrailing(selection, from, to);
        pass.dropLoose(from, to);
        pass.dropNotes(from, to);
    }

    /** A short paragraph at the end, or before the first, that begins with the author's name. */
    private void dropBiography(int from, int to, String author) {
        int seen = 0;
        for (int b = to - 1; b >= from && seen < 6; b--) {
            if (selection.isKept(b)) {
                seen++;
                dropBiography(b, author);
            }
        }
        seen = 0;
        for (int b = from; b < to && seen < 3; b++) {
            if (selection.isKept(b)) {
                seen++;
                dropBiography(b, author);
            }
        }
    }

    private void dropBiography(int b, String author) {
        String text = selection.block(b).text();
        boolean named = text.length() < 700 && text.startsWith(author);
        String first = author.substring(0, Math.max(0, author.indexOf(' ')));
        boolean ofFull =
                named && (text.length() < author.length() + 40 || tells(text.substring(author.length()), BIOGRAPHICAL));
        boolean ofFirst = first.length() > 2
                && text.length() < 700
                && text.startsWith(first)
                && tells(text.substring(first.length()), OF_FIRST_NAMES);
        if (ofFull || ofFirst) {
            selection.drop(b, Reason.AUTHOR);
        }
    }

    private static boolean tells(String rest, List<String> words) {
        String lower = rest.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::startsWith);
    }

    /** The last paragraphs, where they alone are in italics: of the paper, the author, a correction. */
    private void dropNotes(int from, int to) {
        int note = to;
        int chars = 0;
        int above = 0;
        for (int b = to - 1; b >= from; b--) {
            Block block = selection.block(b);
            if (selection.isKept(b) && above == 0 && isNote(block)) {
                note = b;
                chars += block.length();
            } else if (selection.isKept(b)) {
                above += block.length();
            }
        }
        if (chars < LONGEST_NOTE && chars * 4 < above) {
            selection.drop(note, to, Reason.NOTE);
        }
    }

    private static boolean isNote(Block block) {
        return block.role().isProse()
                && block.role() != Role.QUOTE
                && block.length() > 40
                && block.italicChars() >= block.length() * 0.9;
    }

    /** The headline, and what stands before it, unless the body began under a headline above and this one is a second. */
    private void dropHeadline(int from, int to, String headline) {
        String wanted = bare(headline);
        int before = 0;
        for (int b = from; b < to && before < 600; b++) {
            Block block = selection.block(b);
            if (block.length() < headline.length() * 2 + 20 && sameWords(bare(block.text()), wanted)) {
                if (!Prelude.isIntroduction(selection, from, b) || !Prelude.isHeadedBefore(selection, from, headline)) {
                    selection.drop(from, b, Reason.BEFORE);
                }
                selection.drop(b, Reason.HEADLINE);
                return;
            }
            before += selection.isKept(b) ? block.plainChars() : 0;
        }
    }

    static boolean sameWords(String text, String headline) {
        return !text.isEmpty()
                && (text.equals(headline)
                        || (text.startsWith(headline) && text.length() < headline.length() * 1.5)
                        || (headline.startsWith(text) && text.length() > headline.length() * 0.6));
    }

    /** Short unpunctuated lines before the first paragraph. */
    private void dropLabels(int from, int to) {
        for (int b = from; b < to; b++) {
            if (!selection.isKept(b)) {
                continue;
            }
            Block block = selection.block(b);
            if (!isLabel(block)) {
                return;
            }
            selection.drop(b, Reason.BEFORE);
        }
    }

    /** Lines that are a date and nothing else among the first few and the last few. */
    private void dropDates(int from, int to) {
        int seen = 0;
        for (int b = from; b < to && seen < NEAR_EDGE; b++) {
            seen += selection.isKept(b) && !dropDate(b) ? 1 : 0;
        }
        seen = 0;
        for (int b = to - 1; b >= from && seen < NEAR_EDGE; b--) {
            seen += selection.isKept(b) && !dropDate(b) ? 1 : 0;
        }
    }

    private boolean dropDate(int b) {
        Role role = selection.block(b).role();
        boolean date = (role == Role.PARAGRAPH || role == Role.OTHER)
                && DateLine.is(selection.block(b).text());
        if (date) {
            selection.drop(b, Reason.BYLINE);
        }
        return date;
    }

    /** Lines of no sentence that stand loose above the first paragraph and below the last, in a text of paragraphs. */
    private void dropLoose(int from, int to) {
        int chars = 0;
        int inParagraphs = 0;
        for (int b = from; b < to; b++) {
            if (selection.isKept(b)) {
                Block block = selection.block(b);
                chars += block.length();
                inParagraphs += block.role() == Role.PARAGRAPH ? block.length() : 0;
            }
        }
        if (inParagraphs < chars * MOSTLY) {
            return;
        }
        for (int b = from; b < to && isLoose(b); b++) {
            selection.drop(b, Reason.BEFORE);
        }
        for (int b = to - 1; b >= from && isLoose(b); b--) {
            selection.drop(b, Reason.AFTER);
        }
        dropTrailing(selection, from, to);
    }

    private boolean isLoose(int b) {
        Block block = selection.block(b);
        return !selection.isKept(b)
                || block.role() == Role.OTHER
                        && block.length() < LONGEST_LOOSE
                        && !Prose.endsSentence(block.text())
                        && !Prose.isWide(block.text());
    }

    private static boolean isLabel(Block block) {
        boolean asks = block.length() < LONGEST_ASKING && block.text().endsWith(":");
        boolean open = asks || !Prose.endsSentence(block.text());
        return block.length() < 40 && open && block.role() != Role.HEADING;
    }

    /** Headings with nothing under them, and signatures, at the end. */
    static void dropTrailing(Selection selection, int from, int to) {
        for (int b = to - 1; b >= from; b--) {
            if (!selection.isKept(b)) {
                continue;
            }
            Block block = selection.block(b);
            boolean signature = block.role().isProse()
                    && block.length() < 25
                    && !Prose.endsSentence(block.text())
                    && !Prose.isWide(block.text());
            if (block.role() != Role.HEADING && !signature) {
                return;
            }
            selection.drop(b, signature ? Reason.CREDIT : Reason.AFTER);
        }
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
