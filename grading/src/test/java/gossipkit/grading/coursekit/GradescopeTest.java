package gossipkit.grading.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.KitFolder;
import gossipkit.tests.Item;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The autograder is unpacked and called as Gradescope does it, where there is neither a network nor a known user. */
@DisabledOnOs(OS.WINDOWS)
class GradescopeTest {

    @TempDir
    private static Path autograder;

    @BeforeAll
    static void upload() throws IOException {
        Path source = Files.createDirectory(autograder.resolve("source"));
        UnpackedKit.of(Platform.GRADESCOPE, source);
        Files.copy(
                source.resolve("run_autograder"),
                autograder.resolve("run_autograder"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    @BeforeEach
    void handInNothing() throws IOException {
        new TemporaryFolder(autograder.resolve("submission")).close();
        new TemporaryFolder(autograder.resolve("results")).close();
        Files.createDirectory(autograder.resolve("submission"));
    }

    @Test
    void gradesWhatIsHandedIn() throws Exception {
        handInTheReference();

        assertThat(run().status()).isZero();

        JsonNode results = results();
        assertThat(results.get("score").asDouble())
                .as(results.get("output").asText())
                .isEqualTo(100);
        assertThat(results.get("tests")).hasSize(Item.values().length);
    }

    @Test
    void saysWhyThereIsNoGrade() throws Exception {
        Files.writeString(autograder.resolve("submission/GossipProtocol.java"), "class");

        assertThat(run().status()).isZero();

        JsonNode results = results();
        assertThat(results.get("score").asDouble()).isZero();
        assertThat(results.get("output").asText()).contains("it does not compile");
    }

    @Test
    void aFaultOfTheGraderIsNoResult() throws Exception {
        handInTheReference();
        Path script = autograder.resolve("source/kit/grade.sh");
        Path away = Files.move(script, script.resolveSibling("away"));

        assertThat(run().status()).isNotZero();

        assertThat(autograder.resolve("results")).doesNotExist();
        Files.move(away, script);
    }

    @Test
    void hasNeitherMutantsNorTheReference() throws IOException {
        try (Stream<Path> jars = Files.list(autograder.resolve("source/kit/grading/lib"))) {
            assertThat(jars).isNotEmpty().allSatisfy(jar -> {
                try (FileSystem open = FileSystems.newFileSystem(jar)) {
                    assertThat(open.getPath("gossipkit/mutants")).doesNotExist();
                    assertThat(open.getPath("gossipkit/solution")).doesNotExist();
                }
            });
        }
        assertThat(autograder.resolve("source/setup.sh")).isExecutable();
    }

    private void handInTheReference() throws IOException {
        try (Stream<Path> sources = Files.list(KitFolder.find().solution())) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source).replace("gossipkit.solution.swim", "gossipkit.exercise.swim");
                Files.writeString(autograder.resolve("submission").resolve(source.getFileName()), text);
            }
        }
    }

    private Script run() throws Exception {
        List<String> command = new ArrayList<>(Script.onABareMachine(autograder, "/autograder"));
        String root = command.isEmpty() ? autograder.toString() : "/autograder";
        command.add(root + "/run_autograder");
        return Script.run(autograder, command, Map.of("AUTOGRADER_ROOT", root));
    }

    private JsonNode results() throws IOException {
        return new ObjectMapper()
                .readTree(autograder.resolve("results/results.json").toFile());
    }
}
