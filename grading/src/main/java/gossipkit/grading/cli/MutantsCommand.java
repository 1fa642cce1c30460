package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.mutation.MatrixJson;
import gossipkit.grading.mutation.MatrixText;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kit mutants}. */
@Command(
        name = "mutants",
        description = {
            "Run every known mutant against every check.",
            "Or, with --new or --refresh, write mutants: see grading/INSTRUCTORS.md."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:each is killed by the item that it declares, and the reference passes",
            "1:not so; or, with --refresh, a diff no longer fits",
            "2:wrong usage",
            "4:the grader itself failed"
        })
final class MutantsCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "Only these mutants.")
    private List<String> only = List.of();

    @Mixin
    private SeedsOption seeds;

    @Option(names = "--out", paramLabel = "DIR", description = "Write mutants.json and mutants.txt there.")
    private Path out;

    @Option(names = "--json", description = "Print mutants.json and nothing else.")
    private boolean json;

    @Option(
            names = "--new",
            paramLabel = "ID",
            description = "Start to write that mutant, in mutants/drafts/ID; called again, make its diff.")
    private String newId;

    @Option(
            names = "--refresh",
            description =
                    "Fit all diffs to a reference that has changed, and give new mutants their line in kills.txt.")
    private boolean refresh;

    MutantsCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        seeds.requireOne();
        if (newId != null) {
            return desk().openOrWrite(newId).code();
        }
        if (refresh) {
            return refresh().code();
        }
        List<KnownMutant> mutants = chosen(equipment.mutants().get());
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::new);
        KillMatrix matrix = run(mutants);
        folder.ifPresent(files -> {
            files.write("mutants.json", MatrixJson.of(matrix));
            files.write("mutants.txt", MatrixText.of(matrix, Paint.PLAIN));
        });
        show(matrix);
        return (matrix.isAsDeclared() ? ExitStatus.OK : ExitStatus.BELOW).code();
    }

    private MutantDesk desk() {
        return new MutantDesk(spec.commandLine().getOut(), KitFolder.find());
    }

    private ExitStatus refresh() {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "new mutants")) {
            return desk().refresh(equipment.mutants().get(), seeds.run(equipment), progress);
        }
    }

    private List<KnownMutant> chosen(List<KnownMutant> all) {
        List<String> ids = all.stream().map(KnownMutant::id).toList();
        only.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new UsageError("no mutant \"" + id + "\"; there are " + String.join(", ", ids));
        });
        return all.stream()
                .filter(mutant -> only.isEmpty() || only.contains(mutant.id()))
                .toList();
    }

    private KillMatrix run(List<KnownMutant> mutants) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "mutants")) {
            return seeds.run(equipment).run(mutants, progress);
        }
    }

    private void show(KillMatrix matrix) {
        Paint paint = Terminal.paint(spec);
        spec.commandLine().getOut().print(json ? MatrixJson.of(matrix) : MatrixText.of(matrix, paint));
        spec.commandLine().getOut().flush();
    }
}
