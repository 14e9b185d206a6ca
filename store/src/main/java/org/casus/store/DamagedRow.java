package org.casus.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a case that does not hold what was once written there: "page p0a1b2c3d4e is damaged: its article". */
final class DamagedRow extends IOException {
    private static final long serialVersionUID = 1;

    private DamagedRow(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Takes something from a row. */
    @FunctionalInterface
    interface Taking<T> {
        @Nullable
        T take() throws SQLException, IOException;
    }

    /**
     * What is taken from a row.
     *
     * @param row as a person knows it: {@code page p0a1b2c3d4e}
     * @param what of it
     * @throws DamagedRow if it is not there, or not what it should be
     */
    static <T> T need(String row, String what, Taking<T> taking) throws SQLException, DamagedRow {
        try {
            return Objects.requireNonNull(taking.take());
        } catch (IOException | RuntimeException e) {
            throw new DamagedRow(row + " is damaged: its " + what, e);
        }
    }
}
