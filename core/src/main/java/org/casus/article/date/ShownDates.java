package org.casus.article.date;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.article.furniture.Reason;
import org.casus.article.furniture.WordFile;
import org.casus.article.layout.Block;
import org.casus.article.layout.PageLayout;

/**
 * Finds the date that a page shows its readers: each date in the text is weighed by how near it stands to the body's
 * beginning, whether its mark-up names it a date, and whether it stands among comments or other articles.
 */
final class ShownDates {
    private static final List<String> OTHER_DAYS = WordFile.lines("other-days.txt");
    /** What stands before the first figure, with a word in small letters. */
    private static final Pattern SMALL = Pattern.compile("[^\\p{Nd}]*?(?<!\\p{L})\\p{Ll}{2,}[^\\p{Nd}]*");

    private static final Pattern PRESENTS = Pattern.compile(
            "(?<!\\p{L})(?:posted|published|updated|created|written|date|dated|issued|filed|am|pm|by|von|vom|datum|stand|ver(?:ö|oe)ffentlicht|aktualisiert|erstellt)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FARTHEST = 500;
    private static final int LONG = 120;

    /** A longer block may be a sentence. */
    private static final int LINE = 70;

    private static final int BEGINNING = 60;
    private static final int NEAR = 40;
    private static final int PLAIN = 15;

    private final PageLayout layout;
    private final DateReader reader;
    private final int body;
    private final int headline;
    private Optional<Temporal> best = Optional.empty();
    private int least = FARTHEST;
    private boolean ofChange;
    private int at;

    ShownDates(PageLayout layout, DateReader reader, int body) {
        this.layout = layout;
        this.reader = reader;
        this.body = body;
        this.headline = headline(layout, body);
    }

    /** The date that is most likely the publication's. */
    Optional<Temporal> best() {
        for (int e : layout.head().times()) {
            weighTime(e);
        }
        for (int b = 0; b < layout.blocks().size(); b++) {
            weighBlock(b, layout.blocks().get(b));
        }
        return best;
    }

    /** Whether the date stands by the body's beginning and nothing speaks against it; asked after {@link #best}. */
    boolean isPlain() {
        return least < PLAIN;
    }

    /** Whether the date stands above the body's first words; asked after {@link #best}. */
    boolean isAbove() {
        return at <= body;
    }

    /** Whether the date is worded as that of a change, or of an end; asked after {@link #best}. */
    boolean isOfChange() {
        return ofChange;
    }

    private static int headline(PageLayout layout, int body) {
        for (int b = Math.min(body, layout.blocks().size() - 1); b >= 0 && b > body - NEAR; b--) {
            if (layout.element(layout.blocks().get(b).element()).normalName().equals("h1")) {
                return b;
            }
        }
        return body;
    }

    private void weighTime(int e) {
        int cost = distance(layout.firstBlock(e)) + place(e, layout.firstBlock(e)) - 20;
        int wording = cost < least ? wording(layout.element(e).attr("class")) : 0;
        cost += wording;
        if (cost < least) {
            take(
                    PublicationDates.stated(layout.element(e), reader)
                            .or(() -> reader.read(layout.element(e).text())),
                    layout.firstBlock(e),
                    cost,
                    wording);
        }
    }

    private void weighBlock(int b, Block block) {
        String text = block.text();
        if (text.length() < 6 || !hasDigits(text)) {
            return;
        }
        boolean isLong = text.length() > LONG;
        int cost = distance(b) + (isLong ? 40 : 0);
        if (cost >= least) {
            return;
        }
        cost += place(block.element(), b) + (isMarked(block.element()) ? 0 : 15);
        String start = isLong ? text.substring(0, BEGINNING) : text;
        if (text.length() > LINE && !isMarked(block.element()) && isInSentence(start)) {
            return;
        }
        int wording = cost < least ? wording(start) : 0;
        cost += wording;
        if (cost < least) {
            take(reader.read(start), b, cost, wording);
        }
    }

    /** "The treaty of 3 June 1998 is in force": small words before the figures, other than those that present a date. */
    private static boolean isInSentence(String start) {
        Matcher small = SMALL.matcher(start);
        return small.lookingAt() && !PRESENTS.matcher(small.group()).find();
    }

    private void take(Optional<Temporal> date, int block, int cost, int wording) {
        if (date.isPresent()) {
            best = date;
            at = block;
            least = cost;
            ofChange = wording > 0;
        }
    }

    private int distance(int block) {
        return block <= body ? body - block : (block - body) * 2;
    }

    /** Dates of comments, of other articles and of the site are not the article's. */
    private int place(int element, int block) {
        boolean underHeadline = block > headline && block <= body;
        int cost = 0;
        for (int e = element; e > 0; e = layout.parent(e)) {
            Reason mark = layout.mark(e).orElse(Reason.BEFORE);
            cost = Math.max(
                    cost,
                    switch (mark) {
                        case COMMENTS -> 450;
                        case RELATED -> 350;
                        case NAVIGATION -> underHeadline ? 0 : 200;
                        case SIDEBAR, FOOTER, ADVERTISEMENT -> 200;
                        default -> 0;
                    });
        }
        return cost;
    }

    private static int wording(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OTHER_DAYS.stream().anyMatch(lower::contains) ? 60 : 0;
    }

    private boolean isMarked(int element) {
        int e = element;
        for (int steps = 0; e > 0 && steps < 4; steps++) {
            String names = layout.element(e).className().toLowerCase(Locale.ROOT);
            boolean dated = names.contains("date") || names.contains("time") || names.contains("datum");
            if (dated || layout.mark(e).filter(mark -> mark == Reason.BYLINE).isPresent()) {
                return true;
            }
            e = layout.parent(e);
        }
        return false;
    }

    private static boolean hasDigits(String text) {
        int end = Math.min(text.length(), 200);
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
