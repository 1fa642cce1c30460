package gossipkit.grading.mutation;

import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.suite.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each new mutant its line in {@code mutants/kills.txt}, and takes those away that are no mutants any more. Mutants
 * of the bonus have none: learners test {@code GossipProtocol}, where they behave. The other lines stay as they are: what
 * a learner's test is worth must not move because a check was added.
 */
public final class KillsRefresh {

    private final Path file;
    private final MutantRun run;
    private final Progress progress;

    /**
     * @param file the table
     * @param run finds out what kills the new ones
     * @param progress told about each that is done
     */
    public KillsRefresh(Path file, MutantRun run, Progress progress) {
        this.file = file;
        this.run = run;
        this.progress = progress;
    }

    /**
     * What was done, a line for each mutant.
     *
     * @param changes lines that came or went
     * @param refused mutants that no check kills, and so have no line
     */
    public record Result(List<String> changes, List<String> refused) {}

    /** The mutants without a line. */
    public static List<KnownMutant> without(KillsTable table, List<KnownMutant> mutants) {
        return KnownMutants.ofBase(mutants).stream()
                .filter(mutant -> !table.checks().containsKey(mutant.id()))
                .toList();
    }

    /** Brings the table up to date with those mutants. */
    public Result run(List<KnownMutant> catalogue) {
        List<KnownMutant> mutants = KnownMutants.ofBase(catalogue);
        KillsTable old = KillsTable.read(file);
        KillsTable table = old.keepOnly(mutants.stream().map(KnownMutant::id).toList());
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        old.checks().keySet().stream()
                .filter(id -> mutants.stream().noneMatch(mutant -> mutant.id().equals(id)))
                .forEach(id -> result.changes().add("- " + id));
        List<KnownMutant> added = without(old, mutants);
        for (MutantResult mutant : run.results(added, progress)) {
            String id = mutant.mutant().id();
            if (mutant.status() == MutantResult.Status.KILLED) {
                table = table.with(id, mutant.killedBy().size());
                result.changes().add("+ " + id + " " + mutant.killedBy().size());
            } else {
                result.refused().add(id + " " + mutant.status());
            }
        }
        if (!table.equals(old)) {
            OutputFolder.writeFile(file, table.text());
        }
        return result;
    }
}
