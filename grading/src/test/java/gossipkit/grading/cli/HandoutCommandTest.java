package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.exercise.swim.Specimen;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutCommandTest {

    private static final CheckCatalogue CHECKS = new CheckCatalogue(List.of(BootstrapSpecimens.class));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theStarterIsHandedOutInOneCommit() {
        assertThat(handOut(exercise -> Specimen.starter())).as(err.toString()).isZero();
        assertThat(out.toString()).matches("handout: \\S+, \\d+ files\ncommit: [0-9a-f]{40}\n");
        assertThat(folder.resolve("course/exercise/README.md")).exists();
    }

    @Test
    void whoeverHasSolvedTheExerciseInThisKitDoesNotHandOutTheSolution() {
        assertThat(handOut(exercise -> Specimen.idle())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("kit: nothing was handed out: exercise is no longer the starter")
                .endsWith("it gets 5.0 points\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoeverHasBegunToDoesNotEither() {
        assertThat(handOut(exercise -> {
                    throw new Ungradable(Verdict.NOT_COMPILED, "exercise", "';' expected");
                }))
                .isEqualTo(2);
        assertThat(err.toString()).endsWith("put that back first: ';' expected\n");
    }

    private int handOut(SubjectLoader subjects) {
        return Kit.commandLine(new Equipment(subjects, () -> null, () -> CHECKS, SuiteSettings.explaining(), List::of))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("handout", folder.resolve("course").toString());
    }
}
