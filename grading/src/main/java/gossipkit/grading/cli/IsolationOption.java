package gossipkit.grading.cli;

import gossipkit.grading.Isolation;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.subject.SubjectFinder;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import picocli.CommandLine.Option;

/** {@code --isolation}: where the subject runs. */
final class IsolationOption {

    private enum Mode {
        NONE,
        PROCESS
    }

    @Option(
            names = "--isolation",
            paramLabel = "MODE",
            description = {
                "process: in a process of its own, without the checks in it (the default for a path).",
                "none: inside the grader, for your own code only (the default for exercise, solution and mutant:ID)."
            })
    private Mode mode;

    /** What is done with a subject where it is to run. */
    @FunctionalInterface
    interface Use<T> {
        T use(SubjectLoader subjects, Isolation isolation) throws Ungradable;
    }

    /** Whether submissions are to run inside the grader: only if that was asked for. */
    boolean insideGrader() {
        return mode == Mode.NONE;
    }

    /** Prepares the place, uses it, and clears it away. */
    <T> T with(Equipment equipment, String subject, Use<T> use) throws Ungradable {
        Mode chosen = mode != null ? mode : SubjectFinder.isOfKit(subject) ? Mode.NONE : Mode.PROCESS;
        if (chosen == Mode.NONE) {
            return use.use(equipment.subjects(), Isolation.NONE);
        }
        try (IsolatedSubjects isolated = equipment.isolated().get()) {
            return use.use(isolated, isolated.isolation());
        }
    }
}
