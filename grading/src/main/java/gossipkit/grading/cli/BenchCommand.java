package gossipkit.grading.cli;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.bench.BatchBenchmark;
import gossipkit.grading.bench.Benchmark;
import gossipkit.grading.bench.SimulationBenchmark;
import gossipkit.grading.bench.WatchBenchmark;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kit bench}. */
@Command(
        name = "bench",
        description = {
            "Measure what grading and simulating cost, beside baselines, and whose the time of a grade is.",
            "Takes some minutes; needs the reference, the mutants, bash, and a JDK with the Flight Recorder."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:measured, goals met or not", "2:wrong usage", "4:it could not be measured"})
final class BenchCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--batch", description = "Measure instead how many submissions a minute kit batch grades.")
    private boolean batch;

    @Option(names = "--watch", description = "Measure instead how long kit watch takes from a save to the verdict.")
    private boolean watch;

    @Option(names = "--simulate", description = "Measure instead how fast clusters are simulated, and in what memory.")
    private boolean simulate;

    BenchCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Consumer<String> progress = what -> err.println("measuring: " + what);
            KitFolder kit = KitFolder.find();
            screen.print(measured(kit, progress));
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be measured: " + why.reason(), why);
        }
        screen.flush();
        return ExitStatus.OK.code();
    }

    private String measured(KitFolder kit, Consumer<String> progress) throws Ungradable {
        if (Stream.of(batch, watch, simulate).filter(chosen -> chosen).count() > 1) {
            throw new UsageError("only one of --batch, --watch and --simulate");
        }
        if (simulate) {
            return new SimulationBenchmark(kit, progress).run();
        }
        if (watch) {
            return new WatchBenchmark(kit, progress).run();
        }
        CheckCatalogue checks = equipment.checks().get();
        return batch ? new BatchBenchmark(kit, checks, progress).run() : new Benchmark(kit, checks, progress).run();
    }
}
