package gossipkit.solution.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs after PIT ({@code mvn -Pmutation verify}): every survivor stands in the list of equivalent mutations with its
 * proof, and every entry of the list still survives.
 */
class EquivalentMutationsCheck {

    private static final Path LIST = Path.of("equivalent-mutations.txt");
    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");
    private static final String PROOF_INDENT = "    ";
    private static final int MUTATIONS_MIN = 300;

    @Test
    void theSurvivorsAreThoseOfTheList() throws Exception {
        PitReport report = PitReport.read(REPORT);
        assertThat(report.mutations()).as("mutations that PIT tried").isGreaterThan(MUTATIONS_MIN);
        List<String> listed = content().stream()
                .filter(line -> !line.startsWith(PROOF_INDENT))
                .toList();
        assertThat(report.survivors()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyEntryHasAProof() throws IOException {
        String kinds = content().stream()
                .map(line -> line.startsWith(PROOF_INDENT) ? "proof " : "entry ")
                .reduce("", String::concat);
        assertThat(kinds).matches("((entry )+(proof )+)+");
    }

    /** All but comments and empty lines. */
    private static List<String> content() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
