package gossipkit.grading.cli;

import gossipkit.grading.Harmless;
import gossipkit.grading.subject.Ungradable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says that needs a subject and cannot have it. */
final class NotLoaded {

    private NotLoaded() {}

    /** Says why, and returns the exit status. */
    static ExitStatus tell(CommandSpec spec, Ungradable why) {
        spec.commandLine()
                .getErr()
                .println("kit: " + Harmless.block(why.reason().strip()));
        return ExitStatus.of(why.verdict(), false);
    }
}
