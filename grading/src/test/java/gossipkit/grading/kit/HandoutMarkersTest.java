package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What learners read names no known mutant and quotes nothing of the reference, but between two marker lines. */
class HandoutMarkersTest {

    private static final String BEGIN = "<!-- not in the handout -->";
    private static final String END = "<!-- /not in the handout -->";

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../exercise"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBeginningHasAnEnd(Path document) throws IOException {
        List<String> markers = Files.readAllLines(document).stream()
                .filter(line -> line.contains("not in the handout -->"))
                .toList();
        for (int marker = 0; marker < markers.size(); marker++) {
            assertThat(markers.get(marker)).isEqualTo(marker % 2 == 0 ? BEGIN : END);
        }
        assertThat(markers.size() % 2).isZero();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noMutantAndNoReferenceOutsideTheMarkers(Path document) throws IOException {
        String kept = Files.readString(document).replaceAll("(?s)" + BEGIN + ".*?" + END, "");
        assertThat(new KnownMutants(KitFolder.find()).list())
                .isNotEmpty()
                .extracting(KnownMutant::id)
                .noneMatch(kept::contains);
        assertThat(kept).doesNotContain("solution/", "gossipkit.solution", "grade solution");
    }
}
