package gossipkit.grading.cli;

import gossipkit.grading.Verdict;
import gossipkit.grading.isolation.IsolatedTests;
import gossipkit.grading.owntests.OwnTestsGrader;
import gossipkit.grading.owntests.OwnTestsJson;
import gossipkit.grading.owntests.OwnTestsMarkdown;
import gossipkit.grading.owntests.OwnTestsReport;
import gossipkit.grading.owntests.OwnTestsText;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KitFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit grade-tests}. */
@Command(
        name = "grade-tests",
        description = "Grade a learner's own tests by the known mutants that they kill.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:a test scores",
            "1:no test scores",
            "2:wrong usage, or a kit without reference and mutants",
            "3:not gradable: nothing found, does not compile, or uses what tests may not",
            "4:the grader itself failed"
        })
final class GradeTestsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = {
                "The folder, zip or .java file of the tests",
                "(default: exercise/src/test/java/gossipkit/exercise/swim)."
            })
    private String path;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Rules what jqwik tries properties with (default 1).")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Write tests.json, tests.txt and tests.md there.")
    private Path out;

    @Option(names = "--json", description = "Print tests.json and nothing else.")
    private boolean json;

    @Override
    public Integer call() {
        KitFolder kit = KitFolder.find();
        OwnTestsGrader grader = new OwnTestsGrader(kit);
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::new);
        OwnTestsReport report = report(grader, path == null ? kit.ownTests().toString() : path);
        folder.ifPresent(files -> {
            files.write("tests.json", OwnTestsJson.of(report));
            files.write("tests.txt", OwnTestsText.of(report, Paint.PLAIN));
            files.write("tests.md", OwnTestsMarkdown.of(report));
        });
        show(report);
        return ExitStatus.of(report.verdict(), report.score().compareTo(Points.ZERO) > 0)
                .code();
    }

    private OwnTestsReport report(OwnTestsGrader grader, String tests) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "runs");
                IsolatedTests isolated = IsolatedTests.start()) {
            return grader.grade(tests, seed, isolated, progress);
        }
    }

    private void show(OwnTestsReport report) {
        if (json) {
            spec.commandLine().getOut().print(OwnTestsJson.of(report));
        } else if (report.verdict() == Verdict.GRADED) {
            spec.commandLine().getOut().print(OwnTestsText.of(report, Terminal.paint(spec)));
        }
        spec.commandLine().getOut().flush();
        if (report.verdict() != Verdict.GRADED) {
            spec.commandLine().getErr().println("kit: " + OwnTestsText.notGraded(report));
        }
    }
}
