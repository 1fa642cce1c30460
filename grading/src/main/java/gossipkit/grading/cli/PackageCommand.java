package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.coursekit.CourseKit;
import gossipkit.grading.coursekit.Platform;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit package}. */
@Command(
        name = "package",
        description = "Write what a course's platform needs to grade with this kit.",
        footer = "What to do with it: grading/INSTRUCTORS.md, \"Platforms\".",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:written", "2:wrong usage", "4:the kit itself failed"})
final class PackageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLATFORM", description = "gradescope, github, gitlab, vpl (Moodle), or shell.")
    private String platform;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private Path out;

    @Option(
            names = "--hidden-seed",
            paramLabel = "N",
            description = "Grade with this seed, and let no report tell it. Not for github and gitlab: learners can"
                    + " read what is in their repositories.")
    private Long hiddenSeed;

    @Override
    public Integer call() {
        Platform chosen = Platform.of(platform)
                .orElseThrow(() -> new UsageError("no such platform: " + platform + "; there are " + Platform.ids()));
        if (hiddenSeed != null && !chosen.keepsSecrets()) {
            throw new UsageError("--hidden-seed is not for " + platform + ": learners can read that file");
        }
        String options = hiddenSeed == null ? "" : " --hidden-seed " + hiddenSeed;
        PrintWriter screen = spec.commandLine().getOut();
        new CourseKit(chosen, options).write(out).forEach(file -> screen.println(out.resolve(file)));
        screen.flush();
        return ExitStatus.OK.code();
    }
}
