package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.pack.Card;
import gossipkit.grading.report.JsonText;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.subject.KitFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kit pack}. */
@Command(
        name = "pack",
        description = {
            "Print the card of the exercise: what a platform has to know of it, as JSON.",
            "kit verify --pack FILE proves it."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "2:wrong usage, or a kit without mutants", "4:the grader itself failed"})
final class PackCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to that file instead.")
    private Path out;

    PackCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        String card = JsonText.of(Card.of(KitFolder.find(), equipment.mutants().get()));
        if (out == null) {
            spec.commandLine().getOut().print(card);
            spec.commandLine().getOut().flush();
        } else {
            Path file = out.toAbsolutePath();
            if (file.getFileName() == null) {
                throw new UsageError("--out names no file: " + out);
            }
            OutputFolder.writeFile(file, card);
        }
        return ExitStatus.OK.code();
    }
}
