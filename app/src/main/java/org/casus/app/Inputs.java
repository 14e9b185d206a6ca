package org.casus.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The inputs of a command: names each one that cannot be read on standard error, and knows the exit status. */
abstract class Inputs {
    /** Inputs that are pages, as help describes them. */
    static final String PAGES =
            "Pages: files (.html, .txt, .warc, .wacz, .mhtml, feeds, .jsonl; also gzipped), folders, addresses, or - for"
                    + " JSON Lines on standard input.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private boolean allRead = true;

    final CommandSpec command() {
        return command;
    }

    final void complain(String where, String reason) {
        allRead = false;
        Output.say(command, where + ": " + reason);
    }

    final int exitStatus() {
        return allRead ? Casus.READ : Casus.SOME_UNREADABLE;
    }
}
