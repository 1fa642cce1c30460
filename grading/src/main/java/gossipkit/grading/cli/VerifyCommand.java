package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.verify.Finding;
import gossipkit.grading.verify.Verification;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kit verify}. */
@Command(
        name = "verify",
        description = "Let the kit check itself.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all is as promised", "1:not so", "2:wrong usage", "4:the grader itself failed"})
final class VerifyCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seeds",
            paramLabel = "K",
            defaultValue = "20",
            description = "Grade the reference with K seeds (default 20).")
    private int seeds;

    VerifyCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new UsageError("--seeds must be at least 1: " + seeds);
        }
        Verification verification = new Verification(
                new Subjects(KitFolder.find()),
                equipment.mutants().get(),
                equipment.checks().get(),
                seeds);
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "seeds of the reference")) {
            boolean kept = verification.run(
                    finding -> {
                        progress.close();
                        show(finding);
                    },
                    progress);
            return (kept ? ExitStatus.OK : ExitStatus.BELOW).code();
        }
    }

    private void show(Finding finding) {
        Paint paint = Terminal.paint(spec);
        String mark = finding.kept() ? paint.good("ok    ") : paint.bad("BROKEN");
        spec.commandLine().getOut().println(mark + "  " + finding.promise() + ": " + finding.detail());
        spec.commandLine().getOut().flush();
    }
}
