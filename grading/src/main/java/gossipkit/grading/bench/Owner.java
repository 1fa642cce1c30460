package gossipkit.grading.bench;

import java.util.List;
import java.util.stream.Stream;

/** Whose code a thread of a grade is in. */
enum Owner {
    /** The reference. */
    SUBJECT("gossipkit.solution."),
    /** The simulator, and the checks with what they are written with. */
    CHECKS("gossipkit.sim.", "gossipkit.tests."),
    /** All else: the grader, JUnit, jqwik, the compiler. */
    FRAMEWORK("gossipkit.grading.", "org.junit.", "net.jqwik.");

    private final List<String> packages;

    Owner(String... packages) {
        this.packages = List.of(packages);
    }

    /**
     * The owner of the newest call that has one. What others do, such as the Java library, the vocabulary or ArchUnit,
     * they do for their caller.
     *
     * @param types the class names of a stack, the newest call first
     */
    static Owner of(Stream<String> types) {
        return types.flatMap(type -> Stream.of(values()).filter(owner -> owner.owns(type)))
                .findFirst()
                .orElse(FRAMEWORK);
    }

    private boolean owns(String type) {
        return packages.stream().anyMatch(type::startsWith);
    }
}
