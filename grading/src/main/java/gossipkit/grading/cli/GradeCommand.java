package gossipkit.grading.cli;

import gossipkit.grading.Isolation;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.batch.Seed;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.LearnersView;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import gossipkit.grading.report.platform.ReportFiles;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import gossipkit.tests.Item;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit grade}. */
@Command(
        name = "grade",
        description = "Grade one subject.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:passed",
            "1:below the pass mark",
            "2:wrong usage",
            "3:not gradable: score 0, with the reason",
            "4:the grader itself failed"
        })
final class GradeCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..1",
            defaultValue = "exercise",
            description = "exercise (the default), solution, mutant:ID, or a path to a folder, zip or .java file.")
    private String subject;

    @Mixin
    private SeedOption seedOption;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write report.html, report.json, report.txt, report.md, junit.xml, gradescope.json and classroom.json there.")
    private Path out;

    @Option(names = "--json", description = "Print report.json and nothing else.")
    private boolean json;

    @Option(names = "--item", paramLabel = "ID", description = "Grade only that item, of the rubric or of the bonus.")
    private String itemId;

    @Mixin
    private IsolationOption isolation;

    @Mixin
    private HintOption hint;

    @Mixin
    private HiddenOption hidden;

    GradeCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws Ungradable {
        int hintSteps = hint.steps();
        Optional<Item> item = Optional.ofNullable(itemId).map(GradeCommand::item);
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::new);
        Seed seed = seedOption.seed();
        GradeReport full =
                isolation.with(equipment, subject, (subjects, where) -> grade(subjects, where, seed.value(), item));
        GradeReport report = new LearnersView(hidden.shown(), !seed.hidden()).of(full);
        folder.ifPresent(files -> ReportFiles.of(report, subject, hintSteps).forEach(files::write));
        show(report, hintSteps);
        return ExitStatus.of(report).code();
    }

    private static Item item(String id) {
        return Item.of(id)
                .orElseThrow(() -> new UsageError("no such item: " + id + "; there are "
                        + Stream.of(Item.values()).map(Item::id).collect(Collectors.joining(", "))));
    }

    private GradeReport grade(SubjectLoader subjects, Isolation where, long seed, Optional<Item> item) {
        Grader grader = equipment.grader();
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "checks");
                LoadedSubject loaded = subjects.load(subject)) {
            return grader.grade(loaded, seed, item, progress);
        } catch (Ungradable why) {
            return grader.ungradable(why, where, seed, item);
        }
    }

    private void show(GradeReport report, int hintSteps) {
        PrintWriter screen = spec.commandLine().getOut();
        Paint paint = Terminal.paint(spec);
        if (json) {
            screen.print(JsonReport.of(report));
        } else if (report.verdict() == Verdict.GRADED) {
            screen.print(TextReport.of(report, paint, subject, hintSteps));
        }
        screen.flush();
        if (report.verdict() != Verdict.GRADED) {
            spec.commandLine().getErr().println("kit: " + NotGraded.text(report));
        }
    }
}
