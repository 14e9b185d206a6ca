package org.casus.place.border;

import java.util.Locale;
import java.util.Optional;

/** What a line claims to be. Only recognised and claimed lines say whose soil a place is; the rest say who holds it. */
public enum BorderKind {
    RECOGNISED,
    CLAIMED,
    DE_FACTO,
    CEASEFIRE_LINE,
    DRAFT;

    /** Whether the line says whose territory land is, and not only who holds it. */
    public boolean saysWhoseSoil() {
        return this == RECOGNISED || this == CLAIMED;
    }

    /** As written in {@code maps.yaml}: {@code de-facto}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #written()} writes, and "de facto", "recognized", "ceasefire". */
    public static Optional<BorderKind> read(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return switch (plain) {
            case "recognised", "recognized" -> Optional.of(RECOGNISED);
            case "claimed", "claim" -> Optional.of(CLAIMED);
            case "de-facto", "control" -> Optional.of(DE_FACTO);
            case "ceasefire-line", "ceasefire" -> Optional.of(CEASEFIRE_LINE);
            case "draft" -> Optional.of(DRAFT);
            default -> Optional.empty();
        };
    }
}
