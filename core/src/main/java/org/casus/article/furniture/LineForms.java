package org.casus.article.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells furniture by the form of a line: the signature under an embedded post, the credit behind a picture's
 * description. Thread-safe.
 */
public final class LineForms {
    private static final int LONGEST = 450;
    private static final int LAST = 90;
    private static final LineForms DEFAULT = new LineForms(WordFile.lines("furniture-forms.txt"));

    private final List<Form> forms = new ArrayList<>();

    private enum Match {
        LINE,
        REST,
        END
    }

    private record Form(Reason reason, Match match, Pattern pattern) {
        boolean meets(String text) {
            if (match != Match.END) {
                return pattern.matcher(text).matches();
            }
            int from = Math.max(0, text.length() - LAST);
            return text.length() <= LONGEST
                    && pattern.matcher(text).region(from, text.length()).find();
        }
    }

    private LineForms(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String[] key = line.substring(0, colon).split(" ", 2);
            Match match = Match.valueOf(key[1].toUpperCase(Locale.ROOT));
            String form = line.substring(colon + 2);
            String whole = match == Match.END ? "(?:" + form + ")$" : form;
            forms.add(new Form(Reason.valueOf(key[0]), match, Pattern.compile(whole)));
        }
    }

    /** The forms that come with Casus. */
    public static LineForms standard() {
        return DEFAULT;
    }

    /** The kind of furniture that the line is by its form. */
    public Optional<Reason> of(String text) {
        return first(text, form -> form.match() != Match.REST);
    }

    /** The kind of furniture that begins with the line and goes on to the end of the page. */
    public Optional<Reason> endsArticle(String text) {
        return text.length() > LONGEST ? Optional.empty() : first(text, form -> form.match() == Match.REST);
    }

    private Optional<Reason> first(String text, Predicate<Form> which) {
        for (Form form : forms) {
            if (which.test(form) && form.meets(text)) {
                return Optional.of(form.reason());
            }
        }
        return Optional.empty();
    }
}
