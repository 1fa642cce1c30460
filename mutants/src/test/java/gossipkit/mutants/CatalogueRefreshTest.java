package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueRefreshTest {

    private static final Path KIT_DIFFS = Path.of("src/main/resources/gossipkit/mutants");
    private static final Path KIT_SOLUTION = Path.of("../solution/src/main/java/gossipkit/solution/swim");

    @TempDir
    Path folder;

    private Path solution;
    private Path diffs;

    @BeforeEach
    void copy() throws IOException {
        solution = folder.resolve("solution");
        diffs = Files.createDirectory(folder.resolve("diffs"));
        Sources.write(Fixtures.reference(), solution);
        copyDiffs(Fixtures.FOLDER.resolve("diffs"));
    }

    private void copyDiffs(Path from) throws IOException {
        for (Map.Entry<String, String> file : files(from).entrySet()) {
            Files.writeString(diffs.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(solution.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(solution.resolve(file), text.replace(from, to));
    }

    @Test
    void changesNoByteOfTheKitsOwnDiffs() throws IOException {
        diffs = Files.createDirectory(folder.resolve("kit"));
        copyDiffs(KIT_DIFFS);

        CatalogueRefresh.Result result = CatalogueRefresh.run(KIT_SOLUTION, diffs);

        assertThat(result.stuck()).isEmpty();
        assertThat(result.rewritten()).isEmpty();
        assertThat(result.same()).hasSizeGreaterThan(50);
        assertThat(files(diffs)).isEqualTo(files(KIT_DIFFS));
    }

    @Test
    void rewritesWhatHasMovedAndLeavesTheRest() throws IOException {
        String counts = Files.readString(diffs.resolve("subtracts.diff"));
        edit("GossipProtocol.java", "int leave() {", "int leaving() {");

        CatalogueRefresh.Result result = CatalogueRefresh.run(solution, diffs);

        assertThat(result.stuck()).isEmpty();
        assertThat(result.rewritten()).contains("adds-one-too-many");
        assertThat(result.same()).containsExactly("subtracts");
        assertThat(diffs.resolve("subtracts.diff")).hasContent(counts);
        assertThat(diffs.resolve("adds-one-too-many.diff")).content().contains(" int leaving() {");
        assertThat(CatalogueRefresh.run(solution, diffs).rewritten()).isEmpty();
    }

    @Test
    void whatNoLongerFitsIsNamedAndKeptWhileTheOthersAreRewritten() throws IOException {
        String stuck = Files.readString(diffs.resolve("subtracts.diff"));
        edit("Counter.java", "value += amount;", "value = value + amount;");
        edit("GossipProtocol.java", "int leave() {", "int leaving() {");

        CatalogueRefresh.Result result = CatalogueRefresh.run(solution, diffs);

        assertThat(result.rewritten()).containsExactly("adds-one-too-many");
        assertThat(result.stuck())
                .containsEntry("subtracts", "hunk 1 of Counter.java fits nowhere")
                .containsOnlyKeys("adds-nothing", "subtracts");
        assertThat(diffs.resolve("subtracts.diff")).hasContent(stuck);
        assertThat(files(diffs).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }
}
