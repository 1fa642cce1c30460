package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.KitFolder;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What grading costs in a process of its own. */
final class GradingCost {

    private final Path root;

    GradingCost(KitFolder kit) {
        this.root = kit.root();
    }

    /** One {@code grading/kit grade solution}, as anybody would type it; the build is up to date. */
    MeasuredCommand oneGrade() {
        return kit("grade", Benchmark.REFERENCE);
    }

    /** One {@code grading/kit mutants}: the reference and all known mutants. */
    MeasuredCommand killMatrix() {
        return kit("mutants");
    }

    /** The CPU seconds of each subject on average, in one process for all. */
    double perSubject(List<String> subjects) {
        return java(ManyGrades.class, subjects).cpuSeconds() / subjects.size();
    }

    /** Whose the CPU time of a grade of the reference is. */
    Shares shares() {
        return Shares.parse(java(SampledGrade.class, List.of()).output());
    }

    private MeasuredCommand kit(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("bash", root.resolve("grading/kit").toString()));
        command.addAll(List.of(arguments));
        return successful(command);
    }

    /** A process with the flags that the launcher gives to whatever grades. */
    private MeasuredCommand java(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // The flags of this process are for long simulations, hence with the second compiler.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return successful(command);
    }

    private MeasuredCommand successful(List<String> command) {
        MeasuredCommand run = MeasuredCommand.run(root, command);
        if (run.status() != 0) {
            throw new GraderFault("grading failed, with status " + run.status() + ": "
                    + run.output().strip());
        }
        return run;
    }
}
