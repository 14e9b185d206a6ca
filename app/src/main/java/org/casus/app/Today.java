package org.casus.app;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The {@code --today} of a command that looks at a case. */
final class Today {
    @Option(names = "--today", paramLabel = "DATE", description = "The day to look at the case from; else the clock's.")
    private LocalDate day = LocalDate.now(Clock.systemDefaultZone());

    LocalDate day() {
        return day;
    }

    /** The day on which pages are read, whatever day the case is looked at from. */
    static LocalDate ofReading() {
        return LocalDate.now(Clock.systemUTC());
    }
}
