package gossipkit.grading.cli;

import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.verify.Verification;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit soak}: one worker of {@code kit verify --seeds}. It prints a line for each seed. */
@Command(name = "soak", hidden = true, description = "Grade the reference with some seeds, for kit verify.")
final class SoakCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIRST", description = "The first seed.")
    private long first;

    @Parameters(index = "1", paramLabel = "COUNT", description = "How many seeds.")
    private int count;

    SoakCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws Ungradable {
        LoadedSubject reference = equipment.subjects().load("solution");
        Grader grader = equipment.outcomes();
        PrintWriter out = spec.commandLine().getOut();
        for (long seed = first; seed < first + count; seed++) {
            out.println(Verification.soaked(grader.grade(reference, seed, Optional.empty())));
            out.flush();
        }
        return ExitStatus.OK.code();
    }
}
