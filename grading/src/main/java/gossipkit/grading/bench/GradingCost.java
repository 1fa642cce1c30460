package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.KitFolder;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The CPU seconds that grading takes in a process of its own. */
final class GradingCost {

    private final Path root;

    GradingCost(KitFolder kit) {
        this.root = kit.root();
    }

    /** One {@code grading/kit grade solution}, as anybody would type it; the build is up to date. */
    double oneGrade() {
        String launcher = root.resolve("grading/kit").toString();
        return secondsOf(List.of("bash", launcher, "grade", "solution"));
    }

    /** One process for all these subjects, with the flags that the launcher gives to whatever grades. */
    double perSubject(List<String> subjects) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // The flags of this process are for long simulations, hence with the second compiler.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ManyGrades.class.getName()));
        command.addAll(subjects);
        return secondsOf(command) / subjects.size();
    }

    private double secondsOf(List<String> command) {
        MeasuredCommand run = MeasuredCommand.run(root, command);
        if (run.status() != 0) {
            throw new GraderFault("grading failed, with status " + run.status() + ": "
                    + run.output().strip());
        }
        return run.cpuSeconds();
    }
}
