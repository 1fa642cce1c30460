package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.CodeSources;
import gossipkit.sim.Simulation;
import gossipkit.tests.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hash of what grades: the checks, the simulator, the grader with its version. A grade by another suite is another
 * grade.
 */
public final class SuiteHash {

    /** Neither is part of what grades: the learner's own class, and what the build notes about a jar. */
    private static final List<String> LEFT_OUT = List.of("gossipkit/exercise/", "META-INF/");

    private SuiteHash() {}

    /**
     * Of the kit that is running.
     *
     * @throws GraderFault if its classes cannot be read
     */
    public static String ofKit() {
        Fingerprint hash = new Fingerprint();
        try {
            for (Class<?> one : List.of(Check.class, Simulation.class, Grader.class)) {
                CodeSources.read(CodeSources.of(one), root -> add(hash, root));
            }
        } catch (IOException e) {
            throw new GraderFault("the kit's own classes cannot be read: " + e.getMessage(), e);
        }
        return hash.text();
    }

    private static void add(Fingerprint hash, Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> nameIn(root, file)))
                    .toList();
        }
        for (Path file : files) {
            String name = nameIn(root, file);
            if (LEFT_OUT.stream().noneMatch(name::startsWith)) {
                hash.add(name).add(Files.readAllBytes(file));
            }
        }
    }

    private static String nameIn(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
