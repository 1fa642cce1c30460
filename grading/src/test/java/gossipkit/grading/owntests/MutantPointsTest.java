package gossipkit.grading.owntests;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutantPointsTest {

    private static final KitFolder KIT = KitFolder.find();

    private static KnownMutant mutant(String id) {
        return new KnownMutant(id, id, "P3", "kit", "ping_ack", "", "");
    }

    @Test
    void theRarerTheMoreAndAHundredInAll() {
        MutantPoints points = new MutantPoints(Map.of("one", 1, "two", 2, "three", 3, "five", 5, "six", 6, "many", 40));
        assertThat(points.of(List.of(
                        mutant("one"), mutant("two"), mutant("three"), mutant("five"), mutant("six"), mutant("many"))))
                .containsExactly(
                        Map.entry("one", Points.of(25)),
                        Map.entry("two", Points.of(25)),
                        Map.entry("three", new Points(167)),
                        Map.entry("five", new Points(167)),
                        Map.entry("six", new Points(83)),
                        Map.entry("many", new Points(83)));
    }

    @Test
    void allMutantsOfTheKitAreWorthAHundredPointsTogether() {
        List<KnownMutant> mutants = new KnownMutants(KIT).ofBase();
        assertThat(MutantPoints.of(KIT).of(mutants).values().stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.of(100));
    }

    @Test
    void theTableHasALineForEachMutantAndNoOther() throws IOException {
        List<String> ids = Files.readAllLines(KIT.kills()).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new KnownMutants(KIT)
                        .ofBase().stream().map(KnownMutant::id).toList());
    }
}
