package gossipkit.grading.cli;

import gossipkit.grading.GraderFault;
import gossipkit.grading.bench.Benchmark;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    BenchCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Benchmark benchmark = new Benchmark(
                    KitFolder.find(), equipment.checks().get(), what -> err.println("measuring: " + what));
            screen.print(benchmark.run());
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be measured: " + why.reason(), why);
        }
        screen.flush();
        return ExitStatus.OK.code();
    }
}
