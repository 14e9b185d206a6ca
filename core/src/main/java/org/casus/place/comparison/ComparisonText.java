package org.casus.place.comparison;

import java.util.Locale;
import org.casus.place.border.BorderVersion;
import org.casus.place.border.Finding;
import org.casus.place.comparison.BorderComparison.Border;
import org.casus.place.comparison.BorderComparison.Enclave;
import org.casus.place.comparison.BorderComparison.EnclaveArea;
import org.casus.place.comparison.BorderComparison.Piece;
import org.casus.place.comparison.BorderComparison.Section;

/** A comparison on one screen, in plain words. Stateless. */
public final class ComparisonText {
    private static final int MOST_PIECES = 15;

    private ComparisonText() {}

    public static String write(BorderComparison report) {
        StringBuilder text = new StringBuilder();
        text.append("A  ").append(about(report.a())).append('\n');
        text.append("B  ").append(about(report.b())).append("\n\n");
        report.states()
                .forEach(state -> line(
                        text,
                        "%s: A %,.3f km², B %,.3f km², lost %,.3f, gained %,.3f",
                        state.state(),
                        state.a(),
                        state.b(),
                        state.lost(),
                        state.gained()));
        report.borders().forEach(border -> border(text, border));
        pieces(text, report);
        report.enclaves().forEach(enclave -> enclave(text, enclave));
        report.tripoints()
                .forEach(tripoint ->
                        line(text, "Tripoint of %s moved %.2f km", String.join(", ", tripoint.of()), tripoint.moved()));
        line(text, "%nAreas add up to within %.6f km².", report.balanceKm2());
        report.findings().forEach(finding -> finding(text, finding));
        return text.toString().stripTrailing();
    }

    private static String about(BorderVersion version) {
        String scale = version.about().scale().isPresent()
                ? String.format(Locale.ROOT, "1:%,d", version.about().scale().getAsInt())
                : "scale unknown";
        return String.format(
                Locale.ROOT,
                "%s (%s, %s, %s; uncertain by %,.0f m, %s)",
                version.name(),
                version.about().kind().written(),
                version.about().published().isEmpty()
                        ? "no date"
                        : version.about().published(),
                scale,
                version.uncertaintyMetres(),
                version.uncertaintyFrom());
    }

    private static void border(StringBuilder text, Border border) {
        line(
                text,
                "%n%s and %s: border A %.3f km, B %.3f km; without enclaves A %.3f km, B %.3f km",
                border.first(),
                border.second(),
                border.length().a(),
                border.length().b(),
                border.withoutEnclaves().a(),
                border.withoutEnclaves().b());
        line(
                text,
                "  %s on A and %s on B: %.3f km²; the other way round: %.3f km²",
                border.first(),
                border.second(),
                border.aFirstBSecond(),
                border.aSecondBFirst());
        for (Section section : border.sections()) {
            line(
                    text,
                    "  section of %.1f km: mean offset %.3f km, Hausdorff %.3f and %.3f km, Fréchet %.3f km%s",
                    section.length().a(),
                    section.meanOffset(),
                    section.aToB(),
                    section.bToA(),
                    section.frechet(),
                    section.withinUncertainty() ? " (within the maps' uncertainty)" : "");
        }
        border.over()
                .forEach(over -> line(
                        text,
                        "  more than %.0f km apart: %d sections, %.1f km",
                        over.thresholdKm(),
                        over.sections(),
                        over.length()));
        border.generalised()
                .forEach(length -> line(
                        text,
                        "  bends below %.1f km straightened: A %.1f km, B %.1f km",
                        length.toleranceKm(),
                        length.length().a(),
                        length.length().b()));
    }

    private static void pieces(StringBuilder text, BorderComparison report) {
        line(text, "%n%d pieces lie in different states", report.pieces().size());
        report.pieces().stream().limit(MOST_PIECES).forEach(piece -> piece(text, piece));
        if (report.pieces().size() > MOST_PIECES) {
            line(
                    text,
                    "  and %d smaller ones (--format json has all)",
                    report.pieces().size() - MOST_PIECES);
        }
    }

    private static void piece(StringBuilder text, Piece piece) {
        line(
                text,
                "  %.3f km², %.2f km wide, %.3f, %.3f%s: %s on A, %s on B%s%s%s",
                piece.area(),
                piece.width(),
                piece.lat(),
                piece.lon(),
                piece.near().map(name -> " near " + name).orElse(""),
                piece.a(),
                piece.b(),
                piece.wholeEnclave().map(name -> "; the whole enclave " + name).orElse(""),
                piece.withinUncertainty() ? "; within the maps' uncertainty" : "",
                piece.settlements().isEmpty() ? "" : "; with " + String.join(", ", piece.settlements()));
    }

    private static void enclave(StringBuilder text, Enclave enclave) {
        line(
                text,
                "Enclave %s: on A %s, on B %s%s",
                enclave.name(),
                enclave.a().map(ComparisonText::area).orElse("none"),
                enclave.b().map(ComparisonText::area).orElse("none"),
                enclave.changesSides() ? "; changes sides" : "");
    }

    private static String area(EnclaveArea area) {
        return String.format(Locale.ROOT, "%.2f km² of %s in %s", area.area(), area.state(), area.within());
    }

    private static void finding(StringBuilder text, Finding finding) {
        line(
                text,
                "%s: %s, %s%s: %s",
                finding.file(),
                finding.kind().written(),
                finding.where(),
                finding.areaKm2().isPresent()
                        ? String.format(
                                Locale.ROOT, " (%.2f km²)", finding.areaKm2().getAsDouble())
                        : "",
                finding.remedy());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
