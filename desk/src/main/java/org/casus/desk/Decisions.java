package org.casus.desk;

import java.io.IOException;
import org.casus.casefile.CaseRuling;

/** Keeps in the case what a person decided at the desk. Thread-safe. */
@FunctionalInterface
public interface Decisions {
    /** @throws IOException with a message for the person, where it cannot be kept now */
    void keep(CaseRuling ruling) throws IOException;

    /** For a desk that can only be read. */
    static Decisions none() {
        return ruling -> {
            throw new IOException("This desk can only be read.");
        };
    }
}
