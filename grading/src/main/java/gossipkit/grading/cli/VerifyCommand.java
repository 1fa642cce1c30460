package gossipkit.grading.cli;

import com.fasterxml.jackson.databind.JsonNode;
import gossipkit.grading.UsageError;
import gossipkit.grading.pack.CardReader;
import gossipkit.grading.pack.CardVerification;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.verify.Finding;
import gossipkit.grading.verify.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "Instead, prove the card that kit pack wrote: what it expects to pass passes, and so on.")
    private Path card;

    VerifyCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new UsageError("--seeds must be at least 1: " + seeds);
        }
        return (card == null ? verifyKit() : verifyCard()) ? ExitStatus.OK.code() : ExitStatus.BELOW.code();
    }

    private boolean verifyKit() {
        Verification verification = new Verification(
                new Subjects(KitFolder.find()),
                equipment.mutants().get(),
                equipment.checks().get(),
                seeds);
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "seeds of the reference")) {
            return verification.run(showAfter(progress), progress);
        }
    }

    private boolean verifyCard() {
        JsonNode document = CardReader.read(card);
        CardVerification verification =
                new CardVerification(KitFolder.find(), equipment.mutants().get(), equipment.outcomes());
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "mutants")) {
            return verification.run(document, showAfter(progress), progress);
        }
    }

    private Consumer<Finding> showAfter(ProgressLine progress) {
        return finding -> {
            progress.close();
            show(finding);
        };
    }

    private void show(Finding finding) {
        Paint paint = Terminal.paint(spec);
        String mark = finding.kept() ? paint.good("ok    ") : paint.bad("BROKEN");
        spec.commandLine().getOut().println(mark + "  " + finding.promise() + ": " + finding.detail());
        spec.commandLine().getOut().flush();
    }
}
