package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** REPORTS.md tells of every file that a command writes, of every key in it, and of every column. */
class ExplainedFilesTest {

    private static final Path DO_NOTHING =
            Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");
    /** The keys of objects whose keys are data: items, verdicts. */
    private static final Set<String> MAPS = Set.of("lost", "verdicts");

    @TempDir
    private Path folder;

    private final String explained = read(Path.of("REPORTS.md"));

    @Test
    void thoseOfOneGrade() throws IOException {
        kit("grade", "mutant:no-indirect-probe", "--item", "indirect_probe", "--out", folder.toString());

        assertExplained();
    }

    @Test
    void thoseOfAKillMatrix() throws IOException {
        kit("mutants", "--only", "no-indirect-probe,syncs-after-leave", "--out", folder.toString());

        assertExplained();
    }

    @Test
    void thoseOfABatch() throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("homework"));
        Files.copy(DO_NOTHING, submissions.resolve("alice.java"));
        kit("batch", submissions.toString(), "--no-mutants", "--isolation", "none");

        Files.delete(submissions.resolve("alice.java"));
        assertExplained();
    }

    private void assertExplained() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("kept"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String name = file.getFileName().toString();
            assertThat(explained).contains("`" + name + "`");
            for (String field : fields(file)) {
                assertThat(explained).as(name).contains("`" + field + "`");
            }
        }
    }

    private static Set<String> fields(Path file) throws IOException {
        Set<String> fields = new TreeSet<>();
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            addKeys(new ObjectMapper().readTree(file.toFile()), fields);
        } else if (name.endsWith(".csv") && !name.equals("grades.csv")) {
            fields.addAll(List.of(Files.readAllLines(file).get(0).split(",")));
        }
        return fields;
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        node.fields().forEachRemaining(field -> {
            keys.add(field.getKey());
            if (!MAPS.contains(field.getKey())) {
                addKeys(field.getValue(), keys);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> addKeys(element, keys));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kit(String... arguments) {
        CommandLine kit = Kit.commandLine(Equipment.ofKit());
        StringWriter silent = new StringWriter();
        kit.setOut(new PrintWriter(silent)).setErr(new PrintWriter(silent));
        assertThat(kit.execute(arguments)).as(silent.toString()).isLessThan(2);
    }
}
