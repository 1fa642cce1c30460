package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the instructors' guide tells people to type works. */
class InstructorsGuideTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void lateDaysAreTakenOff() throws Exception {
        Files.writeString(folder.resolve("late.csv"), "bo,2\ncy,9\n");
        Files.writeString(
                folder.resolve("grades.csv"), "name,score,bootstrap\nal,100.0,5.0\nbo,87.5,5.0\ncy,42.0,0.0\n");

        Process shell = new ProcessBuilder("bash", "-ec", block("bash"))
                .directory(folder.toFile())
                .inheritIO()
                .start();

        assertThat(shell.waitFor()).isZero();
        assertThat(folder.resolve("final.csv"))
                .hasContent("name,score,late,final\nal,100.0,0,100.0\nbo,87.5,2,67.5\ncy,42.0,9,0.0");
    }

    @Test
    void theCheckCountsAndTheReferencePassesIt() throws Exception {
        try (URLClassLoader compiled = compiled("gossipkit/tests/hidden/HiddenMetadataChecks", block("java"));
                LoadedSubject solution = new Subjects().load("solution");
                LoadedSubject starter = new Subjects().load("exercise")) {
            CheckCatalogue checks =
                    new CheckCatalogue(List.of(compiled.loadClass("gossipkit.tests.hidden.HiddenMetadataChecks")));
            Grader grader = new Grader(checks, SuiteSettings.outcomesOnly());

            GradeReport right = grader.grade(solution, 1, Optional.empty());
            GradeReport empty = grader.grade(starter, 1, Optional.empty());

            assertThat(checks.checks()).hasSize(1);
            assertThat(right.failures()).isEmpty();
            assertThat(empty.failures()).hasSize(1);
        }
    }

    private URLClassLoader compiled(String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-parameters", "-d", folder.toString(), file.toString());
        assertThat(status).isZero();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private static String block(String language) throws IOException {
        String guide = Files.readString(Path.of("INSTRUCTORS.md"));
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
