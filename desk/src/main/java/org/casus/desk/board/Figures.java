package org.casus.desk.board;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.claim.Figure;

/** How figures are written and which of them are the latest of their claimants. */
public final class Figures {
    private Figures() {}

    /** "6", "10–12", "at least 4". */
    public static String range(Figure figure) {
        if (figure.high().isEmpty()) {
            return "at least " + figure.low();
        }
        int high = figure.high().getAsInt();
        return high == figure.low() ? Integer.toString(high) : figure.low() + "–" + high;
    }

    /** "Killed". */
    public static String word(Figure.Loss loss) {
        String word = value(loss);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "killed". */
    public static String value(Figure.Loss loss) {
        return loss.name().toLowerCase(Locale.ROOT);
    }

    /** ", 3 more" where the text counts on from the figure before. */
    public static String added(Figure figure) {
        return figure.added().isPresent() ? ", " + figure.added().getAsInt() + " more" : "";
    }

    /** The figures that no newer one of the same claimant replaces, by what befell the people, in the order of Loss. */
    public static Map<Figure.Loss, List<Figure>> latest(List<Figure> figures) {
        Set<String> replaced =
                figures.stream().flatMap(figure -> figure.supersedes().stream()).collect(Collectors.toSet());
        return figures.stream()
                .filter(figure -> !replaced.contains(figure.id()))
                .sorted(Comparator.comparing(Figure::claimant)
                        .thenComparing(Figure::who)
                        .thenComparing(Figure::id))
                .collect(Collectors.groupingBy(Figure::what, TreeMap::new, Collectors.toList()));
    }
}
