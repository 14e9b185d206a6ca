package org.casus.desk.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The chain of reporting as a drawing: the page's own chain a thick rail from top to bottom, other pages on thinner
 * rails that join it at their hop. One row a hop, 58 units apart. Positions are SVG units.
 *
 * @param height of the drawing
 * @param label what it shows, in words
 */
public record ChainDrawing(int height, String label, List<Rail> rails, List<Dot> dots, List<String> ground) {
    private static final int ROW = 58;
    private static final int TOP = 26;
    private static final int MAIN = 18;
    private static final int RAIL = 26;
    /** More rails than this would leave no room for the names. */
    static final int MOST_JOINING = 5;

    private static final int WIDTH = 380;
    /** The largest letters of names, and of notes and dates: those of a narrow screen. */
    private static final double BOLD = 14.5;

    private static final double SMALL = 13.5;
    private static final double GAP = 10;

    public ChainDrawing {
        rails = List.copyOf(rails);
        dots = List.copyOf(dots);
        ground = List.copyOf(ground);
    }

    /** A line. */
    public record Rail(String css, String path) {}

    /** A hop's mark and its name; the whole of it leads to the hop's row in the list. */
    public record Dot(
            String href, String css, boolean dashed, int x, int y, int textX, String name, String note, String date) {
        /** The thin line from the mark to the name. */
        public String leader() {
            return "M" + (x + 13) + " " + y + "H" + (textX - 8);
        }
    }

    /**
     * @param hops the own page first, then the pages that join, then the tellers in their order, the vouching one last
     * @param joins for each joining page the index in {@code hops} of the hop that it joins at
     */
    static ChainDrawing of(List<StatementPage.Hop> hops, List<Integer> joins) {
        int drawn = Math.min(joins.size(), MOST_JOINING);
        List<StatementPage.Hop> rows = new ArrayList<>(hops.subList(0, 1 + drawn));
        rows.addAll(hops.subList(1 + joins.size(), hops.size()));
        int hidden = joins.size() - drawn;
        List<Rail> rails = new ArrayList<>();
        for (int i = 0; i < drawn; i++) {
            rails.add(joining(i + 1, joins.get(i) - hidden));
        }
        rails.addAll(main(rows, drawn));
        int textX = Math.max(98, MAIN + RAIL * drawn + 28);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int rail = i >= 1 && i <= drawn ? i : 0;
            dots.add(dot(rows.get(i), MAIN + RAIL * rail, y(i), textX));
        }
        int last = y(rows.size() - 1);
        boolean grounded = rows.get(rows.size() - 1).role() == StatementPage.Role.VOUCHES;
        return new ChainDrawing(last + 44, label(hops), rails, dots, grounded ? ground(last) : List.of());
    }

    private static int y(int row) {
        return TOP + ROW * row;
    }

    /** A thin rail runs down beside the main one and bends into it at its hop. */
    private static Rail joining(int rail, int hop) {
        int x = MAIN + RAIL * rail;
        int from = y(rail) + 7;
        int to = y(hop);
        return new Rail(
                "ln",
                "M" + x + " " + from + "V" + (to - 24) + "C" + x + " " + (to - 6) + " " + MAIN + " " + (to - 22) + " "
                        + MAIN + " " + (to - 4));
    }

    /** The thick rail, dotted on both sides of a hop without a name. */
    private static List<Rail> main(List<StatementPage.Hop> rows, int drawn) {
        List<Rail> rails = new ArrayList<>();
        int from = 0;
        for (int to = 1 + drawn; to < rows.size(); to++) {
            boolean dotted = rows.get(from).role() == StatementPage.Role.UNNAMED
                    || rows.get(to).role() == StatementPage.Role.UNNAMED;
            rails.add(new Rail(dotted ? "ln main dash" : "ln main", "M" + MAIN + " " + y(from) + "V" + y(to)));
            from = to;
        }
        return rails;
    }

    private static List<String> ground(int y) {
        return List.of(
                "M" + MAIN + " " + y + "V" + (y + 18),
                "M4 " + (y + 18) + "H32M9 " + (y + 23) + "H27M14 " + (y + 28) + "H22");
    }

    private static Dot dot(StatementPage.Hop hop, int x, int y, int textX) {
        String css = switch (hop.role()) {
            case OWN, VOUCHES -> "dot full";
            case JOINS -> "dot";
            case TELLER, UNNAMED -> "dot main";
        };
        double room = WIDTH - textX - 2;
        return new Dot(
                "#" + hop.id(),
                css,
                hop.role() == StatementPage.Role.UNNAMED,
                x,
                y,
                textX,
                shortened(
                        hop.name(),
                        BOLD,
                        room - hop.date().map(date -> GAP + width(date, SMALL)).orElse(0.0)),
                shortened(hop.note(), SMALL, room),
                hop.date().orElse(""));
    }

    private static String shortened(String words, double size, double room) {
        if (width(words, size) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 4 && width(words.substring(0, end) + "…", size) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    /** About how wide words are drawn, in the units of the drawing. */
    private static double width(String words, double size) {
        return size * words.codePoints().mapToDouble(ChainDrawing::ems).sum();
    }

    private static double ems(int letter) {
        if ("iljftrI.,:;'’!| ()".indexOf(letter) >= 0) {
            return .34;
        }
        return letter == 'm' || letter == 'w' || Character.isUpperCase(letter) ? .78 : .58;
    }

    private static String label(List<StatementPage.Hop> hops) {
        return "Chain of reporting: "
                + String.join(
                        ", then ",
                        hops.stream()
                                .filter(hop -> hop.role() != StatementPage.Role.JOINS)
                                .map(StatementPage.Hop::name)
                                .toList());
    }
}
