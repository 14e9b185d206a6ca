package org.casus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.casus.casefile.CaseFile;
import org.casus.store.SqliteCaseStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code CASE} and {@code --today} of a command that works on a case. */
final class Cases {
    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder; .casus may be left out.")
    private Path folder;

    @Mixin
    private Today today;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    LocalDate today() {
        return today.day();
    }

    CaseFile open() throws IOException {
        return new CaseFile(SqliteCaseStore.open(named(folder)));
    }

    CaseFile openForAdding() throws IOException {
        return new CaseFile(SqliteCaseStore.openForAdding(named(folder), message -> Output.say(command, message)));
    }

    /** For a moment's writing; fails, with who holds the case, instead of waiting. */
    CaseFile openUnlessHeld() throws IOException {
        return new CaseFile(SqliteCaseStore.openUnlessHeld(named(folder)));
    }

    Path folder() {
        return named(folder);
    }

    /** {@code sample} is {@code sample.casus}, unless there is a folder of just that name that is a case. */
    static Path named(Path folder) {
        boolean plain = folder.toString().endsWith(".casus") || SqliteCaseStore.isCase(folder);
        return plain || Files.isRegularFile(folder) ? folder : folder.resolveSibling(folder.getFileName() + ".casus");
    }
}
