package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link in a document leads to a file, and to a place in it, that exist. */
class LinksTest {

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("..", "../exercise", "../grading")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        assertThat(Markdown.read(document).links())
                .filteredOn(link -> !link.matches("https?://.*"))
                .filteredOn(link -> !leadsSomewhere(document, link))
                .as("broken links of " + document)
                .isEmpty();
    }

    private boolean leadsSomewhere(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || anchors.computeIfAbsent(
                                        target,
                                        file -> Set.copyOf(Markdown.read(file).anchors()))
                                .contains(parts[1]));
    }
}
