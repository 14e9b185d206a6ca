package org.casus.article.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells furniture by the form of a line: the signature under an embedded post, the credit behind a picture's
 * description. Thread-safe.
 */
public final class LineForms {
    private static final int LONGEST = 450;
    private static final int END = 90;
    private static final LineForms DEFAULT = new LineForms(WordFile.lines("furniture-forms.txt"));

    private final List<Form> forms = new ArrayList<>();

    private record Form(Reason reason, Pattern pattern, boolean end) {
        boolean meets(String text) {
            if (!end) {
                return pattern.matcher(text).matches();
            }
            int from = Math.max(0, text.length() - END);
            Matcher matcher = pattern.matcher(text).region(from, text.length());
            return text.length() <= LONGEST && matcher.find();
        }
    }

    private LineForms(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String[] key = line.substring(0, colon).split(" ", 2);
            boolean end = key[1].equals("end");
            String form = line.substring(colon + 2);
            forms.add(new Form(Reason.valueOf(key[0]), Pattern.compile(end ? "(?:" + form + ")$" : form), end));
        }
    }

    /** The forms that come with Casus. */
    public static LineForms standard() {
        return DEFAULT;
    }

    /** The kind of furniture that the line is by its form. */
    public Optional<Reason> of(String text) {
        for (Form form : forms) {
            if (form.meets(text)) {
                return Optional.of(form.reason());
            }
        }
        return Optional.empty();
    }
}
