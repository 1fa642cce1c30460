package gossipkit.grading.subject;

import gossipkit.grading.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The repository that holds the kit.
 *
 * @param root the folder with {@code exercise} and {@code grading} in it
 */
public record KitFolder(Path root) {

    /** The system property by which the launcher script names the root. */
    public static final String HOME = "gossipkit.home";

    /** Where the learner's class lives, below the root. */
    static final String EXERCISE = "exercise/src/main/java/gossipkit/exercise/swim";

    /**
     * The folder that the launcher names, or else the nearest one around the working directory.
     *
     * @throws UsageError if neither is a kit
     */
    public static KitFolder find() {
        String home = System.getProperty(HOME);
        return home != null ? at(Path.of(home)) : around(Path.of("").toAbsolutePath());
    }

    /**
     * The nearest kit at or above that folder.
     *
     * @throws UsageError if there is none
     */
    static KitFolder around(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (isKit(folder)) {
                return new KitFolder(folder);
            }
        }
        throw new UsageError(start + " is not inside the kit: no folder around it holds exercise/ and grading/");
    }

    private static KitFolder at(Path root) {
        if (!isKit(root)) {
            throw new UsageError(HOME + "=" + root + " is not the kit: that folder must hold exercise/ and grading/");
        }
        return new KitFolder(root.toAbsolutePath().normalize());
    }

    private static boolean isKit(Path folder) {
        return Files.isDirectory(folder.resolve("exercise")) && Files.isDirectory(folder.resolve("grading"));
    }

    /** Where the learner's class lives. */
    public Path exercise() {
        return root.resolve(EXERCISE);
    }

    /** Where the reference lives; a learners' kit has no such folder. */
    public Path solution() {
        return root.resolve("solution/src/main/java/gossipkit/solution/swim");
    }

    /** Where learners keep their own tests. */
    public Path ownTests() {
        return root.resolve("exercise/src/test/java/gossipkit/exercise/swim");
    }

    /** Right implementations unlike the reference, a folder each; a learners' kit has none. */
    public Path variants() {
        return root.resolve("mutants/variants");
    }

    /** How many of the kit's checks kill each mutant; a learners' kit has no such file. */
    public Path kills() {
        return root.resolve("mutants/kills.txt");
    }

    /** Where the mutants' diffs are; a learners' kit has none. */
    public Path diffs() {
        return root.resolve("mutants/src/main/resources/gossipkit/mutants");
    }

    /** Where mutants are written. */
    public Path mutantDrafts() {
        return root.resolve("mutants/drafts");
    }

    /** The page of the quiz. */
    public Path quiz() {
        return root.resolve("exercise/QUIZ.md");
    }

    /** The page of what is said of gossip in numbers. */
    public Path numbers() {
        return root.resolve("exercise/NUMBERS.md");
    }

    /** Where learners write their answers to it. */
    public Path quizAnswers() {
        return root.resolve("exercise/quiz.txt");
    }

    /** The right answers, explained; a learners' kit has no such file. */
    public Path quizKey() {
        return root.resolve("solution/quiz-answers.json");
    }
}
