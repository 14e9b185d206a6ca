package org.casus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.casefile.CaseFile;
import org.casus.casefile.LostPage;
import org.casus.store.SqliteCaseStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The {@code CASE} and {@code --today} of a command that works on a case. */
final class Cases {
    private static final int MOST_NAMED = 20;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder; .casus may be left out.")
    private Path folder;

    @Mixin
    private Today today;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    LocalDate today() {
        return today.day();
    }

    /** For looking; says which of its pages are gone. */
    CaseFile open() throws IOException {
        CaseFile file = new CaseFile(SqliteCaseStore.open(named(folder)));
        tellLost(file);
        return file;
    }

    /** Names the pages whose files are gone from the case's folder. */
    void tellLost(CaseFile file) throws IOException {
        List<LostPage> lost = file.lost();
        for (LostPage page : lost.subList(0, Math.min(MOST_NAMED, lost.size()))) {
            Output.say(
                    command,
                    "the stored page " + page.file() + " is gone; to put it back, add again what was read at "
                            + page.path());
        }
        if (lost.size() > MOST_NAMED) {
            Output.say(command, (lost.size() - MOST_NAMED) + " more stored pages are gone");
        }
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
        boolean file = Files.exists(folder) && !Files.isDirectory(folder);
        return plain || file || folder.getFileName() == null
                ? folder
                : folder.resolveSibling(folder.getFileName() + ".casus");
    }
}
