package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The kit's own diffs: each can be read, and fits the reference as it is today. */
class KitCatalogueTest {

    private static final String SOLUTION = "../solution/src/main/java/gossipkit/solution/swim";

    @TempDir
    Path folder;

    @Test
    void listsEveryDiffInTheFolder() throws IOException {
        assertThat(MutantCatalogue.ofKit().diffs())
                .hasSameSizeAs(MutantCatalogue.in(Path.of("src/main/resources/gossipkit/mutants"))
                        .diffs());
    }

    @TestFactory
    Stream<DynamicTest> fitsTheReference() {
        return MutantCatalogue.ofKit().diffs().stream()
                .map(diff -> diff.header().id())
                .map(id -> DynamicTest.dynamicTest(id, () -> write(id)));
    }

    private void write(String id) {
        StringWriter err = new StringWriter();
        new MutantsTool()
                .run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        "write",
                        SOLUTION,
                        folder.toString(),
                        id);
        assertThat(err.toString()).isEmpty();
    }
}
