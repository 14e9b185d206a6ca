package org.casus.place.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.place.border.BorderVersion;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Enclave;
import org.casus.place.comparison.BorderComparison.EnclaveArea;
import org.casus.place.comparison.BorderComparison.Pair;
import org.casus.place.comparison.BorderComparison.Piece;

/**
 * A comparison as one HTML page that stands alone: a map in SVG and, in tables, everything the map shows. Stateless.
 */
public final class ComparisonPage {
    private static final int MOST_PIECES = 200;
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private ComparisonPage() {}

    public static String write(BorderComparison report) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("title", text(report.a().name() + " and " + report.b().name() + ", compared"));
        slots.put("standfirst", text(standfirst(report)));
        slots.put("nameA", text(report.a().name()));
        slots.put("nameB", text(report.b().name()));
        slots.put("map", ComparisonSvg.write(ComparisonDrawing.of(report, 720, 540)));
        slots.put("maps", row(about("A", report.a())) + row(about("B", report.b())));
        slots.put("balance", number(report.balanceKm2(), 6));
        slots.put(
                "states",
                rows(
                        report.states(),
                        state -> List.of(
                                head(state.state()),
                                n(state.a(), 3),
                                n(state.b(), 3),
                                n(state.lost(), 3),
                                n(state.gained(), 3))));
        slots.put(
                "borders", report.borders().stream().map(ComparisonPage::border).collect(Collectors.joining()));
        slots.put(
                "sections",
                report.borders().stream().map(ComparisonPage::sections).collect(Collectors.joining()));
        slots.put("piecesCaption", text(piecesCaption(report)));
        slots.put("pieces", pieces(report));
        slots.put("enclaves", rows(report.enclaves(), ComparisonPage::enclave));
        slots.put(
                "tripoints",
                rows(
                        report.tripoints(),
                        tripoint -> List.of(head(String.join(", ", tripoint.of())), n(tripoint.moved(), 2))));
        slots.put(
                "findings",
                rows(
                        report.findings(),
                        finding -> List.of(
                                head(finding.file()),
                                cell(finding.kind().written()),
                                cell(finding.where()),
                                finding.areaKm2().isPresent()
                                        ? n(finding.areaKm2().getAsDouble(), 2)
                                        : cell(""),
                                cell(finding.remedy()))));
        return filled(template(), slots);
    }

    private static String standfirst(BorderComparison report) {
        double moved = report.pieces().stream().mapToDouble(Piece::area).sum();
        long whole = report.enclaves().stream().filter(Enclave::changesSides).count();
        return String.format(
                Locale.ROOT,
                "%,.1f km² in %,d pieces lie in different states; %d %s sides.",
                moved,
                report.pieces().size(),
                whole,
                whole == 1 ? "enclave changes" : "enclaves change");
    }

    private static List<String> about(String letter, BorderVersion map) {
        return List.of(
                head(letter + ": " + map.name()),
                cell(map.about().claimant().isEmpty() ? "not said" : map.about().claimant()),
                cell(map.about().kind().written()),
                cell(
                        map.about().published().isEmpty()
                                ? "not said"
                                : map.about().published()),
                map.about().scale().isPresent()
                        ? cell(String.format(
                                Locale.ROOT, "1:%,d", map.about().scale().getAsInt()))
                        : cell("not said"),
                cell(String.format(Locale.ROOT, "%,.0f m (%s)", map.uncertaintyMetres(), map.uncertaintyFrom())),
                cell(map.about().source()
                        + (map.about().licence().isEmpty()
                                ? ""
                                : ", " + map.about().licence()) + "; SHA-256 "
                        + map.sha256().substring(0, 12) + "…"),
                cell(map.treatment().isEmpty() ? "nothing changed" : String.join("; ", map.treatment())));
    }

    private static String border(Border border) {
        String between = border.first() + " and " + border.second();
        StringBuilder rows = new StringBuilder();
        rows.append(measure(between, "length", border.length()));
        rows.append(measure(between, "without enclaves", border.withoutEnclaves()));
        border.generalised()
                .forEach(length -> rows.append(measure(
                        between,
                        String.format(Locale.ROOT, "bends below %.1f km straightened", length.toleranceKm()),
                        length.length())));
        border.over()
                .forEach(over -> rows.append(row(List.of(
                        head(between),
                        cell(String.format(
                                Locale.ROOT,
                                "more than %.0f km apart, in %d sections",
                                over.thresholdKm(),
                                over.sections())),
                        n(over.length(), 2),
                        cell("")))));
        return rows.toString();
    }

    private static String measure(String between, String what, Pair pair) {
        return row(List.of(head(between), cell(what), n(pair.a(), 2), n(pair.b(), 2)));
    }

    private static String sections(Border border) {
        return rows(
                border.sections(),
                section -> List.of(
                        head(border.first() + " and " + border.second()
                                + (section.withinUncertainty() ? " (within the maps’ uncertainty)" : "")),
                        n(section.length().a(), 2),
                        n(section.meanOffset(), 3),
                        n(section.aToB(), 3),
                        n(section.bToA(), 3),
                        n(section.frechet(), 3)));
    }

    private static String piecesCaption(BorderComparison report) {
        int count = report.pieces().size();
        return count <= MOST_PIECES
                ? "All " + count + " pieces, largest first."
                : "The largest " + MOST_PIECES + " of " + count + " pieces.";
    }

    private static String pieces(BorderComparison report) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (Piece piece : report.pieces().stream().limit(MOST_PIECES).toList()) {
            number++;
            rows.append("<tr id=\"piece-").append(number).append("\">");
            piece(piece).forEach(rows::append);
            rows.append("</tr>\n");
        }
        return rows.toString();
    }

    private static List<String> piece(Piece piece) {
        String place = String.format(Locale.ROOT, "%.4f, %.4f", piece.lat(), piece.lon());
        return List.of(
                head(piece.near().map(name -> "near " + name + ", ").orElse("") + place),
                cell(piece.a()),
                cell(piece.b()),
                n(piece.area(), 3),
                n(piece.width(), 2),
                cell(String.join(", ", piece.settlements())),
                cell(piece.wholeEnclave()
                                .map(name -> "the whole enclave " + name)
                                .orElse("")
                        + (piece.withinUncertainty() ? "within the maps’ uncertainty" : "")));
    }

    private static List<String> enclave(Enclave enclave) {
        return List.of(
                head(enclave.name()),
                cell(enclave.a()
                        .map(ComparisonPage::area)
                        .orElse("none; " + enclave.holderA().orElse("nobody") + " has the land")),
                cell(enclave.b()
                        .map(ComparisonPage::area)
                        .orElse("none; " + enclave.holderB().orElse("nobody") + " has the land")),
                cell(enclave.changesSides() ? "changes sides" : ""));
    }

    private static String area(EnclaveArea area) {
        return String.format(Locale.ROOT, "%s, %.2f km², inside %s", area.state(), area.area(), area.within());
    }

    private static <T> String rows(List<T> things, Function<T, List<String>> cells) {
        return things.stream().map(thing -> row(cells.apply(thing))).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "<tr>" + String.join("", cells) + "</tr>\n";
    }

    private static String head(String words) {
        return "<th scope=\"row\">" + text(words) + "</th>";
    }

    private static String cell(String words) {
        return "<td>" + text(words) + "</td>";
    }

    private static String n(double value, int digits) {
        return "<td class=\"n\">" + number(value, digits) + "</td>";
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String filled(String template, Map<String, String> slots) {
        return SLOT.matcher(template)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(Objects.requireNonNull(slots.getOrDefault(slot.group(1), ""))));
    }

    private static String template() {
        try (InputStream in =
                Objects.requireNonNull(ComparisonPage.class.getResourceAsStream("page.html"), "page.html is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read page.html", e);
        }
    }
}
