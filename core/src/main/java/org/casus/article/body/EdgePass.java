package org.casus.article.body;

import java.util.Locale;
import java.util.Optional;
import org.casus.article.furniture.Reason;
import org.casus.article.layout.Block;
import org.casus.article.layout.Role;

/** Trims what stands above and below the body in its own container: labels, the headline, dates, trailing headings. */
final class EdgePass {
    private final Selection selection;

    private EdgePass(Selection selection) {
        this.selection = selection;
    }

    static void apply(Selection selection, int from, int to, Optional<String> headline) {
        EdgePass pass = new EdgePass(selection);
        headline.ifPresent(words -> pass.dropHeadline(from, to, words));
        pass.dropLabels(from, to);
        pass.dropTrailing(from, to);
    }

    private void dropHeadline(int from, int to, String headline) {
        String wanted = bare(headline);
        int before = 0;
        for (int b = from; b < to && before < 600; b++) {
            Block block = selection.block(b);
            if (block.length() < headline.length() * 2 + 20 && sameWords(bare(block.text()), wanted)) {
                selection.drop(from, b, Reason.BEFORE);
                selection.drop(b, Reason.HEADLINE);
                return;
            }
            before += selection.isKept(b) ? block.plainChars() : 0;
        }
    }

    private static boolean sameWords(String text, String headline) {
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
            boolean label = block.length() < 40 && !Prose.endsSentence(block.text()) && block.role() != Role.HEADING;
            if (!label) {
                return;
            }
            selection.drop(b, Reason.BEFORE);
        }
    }

    /** Headings with nothing under them at the end. */
    private void dropTrailing(int from, int to) {
        for (int b = to - 1; b >= from; b--) {
            if (!selection.isKept(b)) {
                continue;
            }
            if (selection.block(b).role() != Role.HEADING) {
                return;
            }
            selection.drop(b, Reason.AFTER);
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
