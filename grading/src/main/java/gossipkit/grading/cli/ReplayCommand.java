package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.replay.PrintedOutput;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.PrintedText;
import gossipkit.grading.simulate.Recording;
import gossipkit.grading.simulate.TraceRecording;
import gossipkit.grading.simulate.page.AnimationPage;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.token.Token;
import gossipkit.sim.Trace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit replay}. */
@Command(
        name = "replay",
        description = "Run again exactly the failing run that a report names, and draw it.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:it fails no longer",
            "1:it still fails",
            "2:wrong usage",
            "3:the subject cannot be loaded",
            "4:the grader itself failed"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TOKEN", description = "As in the report, after \"kit replay\".")
    private String token;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SUBJECT",
            defaultValue = "exercise",
            description = "As for kit grade; the default is exercise.")
    private String subject;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page to that file that plays the run, whether it still fails or not.")
    private Path html;

    @Mixin
    private IsolationOption isolation;

    @Mixin
    private HintOption hint;

    ReplayCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        Token run = Token.parse(token);
        int hintSteps = hint.steps();
        try {
            Told told = isolation.with(equipment, subject, (subjects, where) -> replay(subjects, run));
            if (html != null) {
                writePage(told.result());
            }
            return show(told.result(), PrintedText.of(told.printed()), hintSteps);
        } catch (Ungradable why) {
            return NotLoaded.tell(spec, why).code();
        }
    }

    private record Told(CheckResult result, String printed) {}

    private Told replay(SubjectLoader subjects, Token run) throws Ungradable {
        try (LoadedSubject loaded = subjects.load(subject);
                PrintedOutput printed = new PrintedOutput()) {
            CheckResult result = equipment.replay().run(loaded, run);
            return new Told(result, printed.text());
        }
    }

    private void writePage(CheckResult result) {
        String check = result.check().id();
        Trace trace = result.trace()
                .orElseThrow(
                        () -> new UsageError("nothing to play: " + check + " has no run; replay it without --html"));
        Recording recording = TraceRecording.of(subject + ": " + check, trace);
        OutputFolder.writeFile(html, AnimationPage.of(recording, TraceRecording.notes(trace)));
    }

    private int show(CheckResult result, String printed, int hintSteps) {
        PrintWriter screen = spec.commandLine().getOut();
        Paint paint = Terminal.paint(spec);
        if (result.passed()) {
            screen.println("  " + result.check().id() + "  PASSED: this run fails no longer");
        } else {
            FailureText failure = new FailureText(paint, subject, hintSteps);
            CheckReport check = CheckReport.of(result);
            screen.print(failure.full(check));
            failure.furtherHints(List.of(check)).ifPresent(screen::println);
        }
        screen.print(printed);
        if (html != null) {
            screen.println("written: " + html);
        }
        screen.flush();
        return (result.passed() ? ExitStatus.OK : ExitStatus.BELOW).code();
    }
}
