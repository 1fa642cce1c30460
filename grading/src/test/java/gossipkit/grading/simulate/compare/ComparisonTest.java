package gossipkit.grading.simulate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.GossipConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Comparison SMALL =
            new Comparison(30, GossipConfig.defaults(), RumourSettings.defaults(), 1, 3, 20);

    private static ProtocolFactory reference;
    private static ComparisonResult result;
    private static final List<Integer> PROGRESS = new ArrayList<>();

    @BeforeAll
    static void compare() throws Ungradable {
        reference = new Subjects(new KitFolder(Path.of(".."))).load("solution").members();
        result = SMALL.result(reference, PROGRESS::add);
    }

    private static StrategyRow row(String strategy) {
        return result.rows().stream()
                .filter(row -> row.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allStrategiesAreThere() {
        assertThat(result.rows())
                .extracting(StrategyRow::strategy)
                .containsExactly("push", "pull", "push-pull", "infect-and-die", "swim");
    }

    @Test
    void everyRunIsTold() {
        assertThat(SMALL.runs()).isEqualTo(5 * 3 * 3);
        assertThat(PROGRESS)
                .isEqualTo(IntStream.rangeClosed(1, SMALL.runs()).boxed().toList());
    }

    @Test
    void aHalfKnowsBeforeAllDo() {
        for (String strategy : List.of("push", "pull", "push-pull", "swim")) {
            StrategyRow row = row(strategy);
            assertThat(row.roundsToHalf().median().orElseThrow())
                    .isPositive()
                    .isLessThan(row.roundsToAll().median().orElseThrow());
        }
    }

    @Test
    void pullIsSlowerThanPushAndTellsNothingTwice() {
        assertThat(row("pull").roundsToHalf().median().orElseThrow())
                .isGreaterThan(row("push").roundsToHalf().median().orElseThrow());
        assertThat(row("pull").redundancy().high()).hasValue(0);
        assertThat(row("push").redundancy().low().orElseThrow()).isGreaterThan(10);
    }

    @Test
    void lossCostsInfectAndDieTheMost() {
        List<StrategyRow.Coverage> coverage = row("infect-and-die").coverage();

        assertThat(coverage).extracting(StrategyRow.Coverage::lossPercent).containsExactly(0, 5, 20);
        assertThat(coverage.get(2).percent().low().orElseThrow())
                .isLessThan(row("push").coverage().get(2).percent().low().orElseThrow());
    }

    @Test
    void whatIsNeverReachedIsSaid() {
        Distribution toAll = row("infect-and-die").roundsToAll();

        assertThat(toAll.never()).isPositive();
        assertThat(CompareText.of(result).lines().filter(line -> line.startsWith("infect-and-die")))
                .first()
                .asString()
                .contains("never on " + toAll.never() + " of 3 seeds");
    }

    @Test
    void theTextHasALineForEachStrategyInBothTables() {
        assertThat(CompareText.of(result))
                .startsWith("one rumour among 30 members, fanout 3, rounds of 1000 ms, 20 rounds, seeds 1 to 3\n")
                .contains("\nno loss ", "\nmembers that hear it  0 % loss ", "\nmessages     all that were sent");
        assertThat(CompareText.of(result).lines().filter(line -> line.startsWith("push-pull")))
                .hasSize(2);
    }

    @Test
    void jsonHasTheSameFigures() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

        JsonNode json = mapper.readTree(mapper.writeValueAsString(result));

        assertThat(json.get("rows").get(0).get("strategy").asText()).isEqualTo("push");
        assertThat(json.get("rows").get(0).get("messages").get("median").asDouble())
                .isEqualTo(row("push").messages().median().orElseThrow());
        assertThat(json.get("rows").get(3).get("roundsToAll").get("high").isNull())
                .isTrue();
    }

    @Test
    void theSameSeedsGiveTheSameFigures() {
        assertThat(SMALL.result(reference, done -> {})).isEqualTo(result);
    }

    @Test
    void noSeedsAreNoComparison() {
        assertThatThrownBy(() -> new Comparison(30, GossipConfig.defaults(), RumourSettings.defaults(), 1, 0, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seeds and rounds must be positive: 0, 20");
    }
}
