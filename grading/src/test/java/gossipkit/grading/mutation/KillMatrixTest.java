package gossipkit.grading.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.mutation.MutantResult.Status;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The matrix says for each mutant which items cost it how many points. */
class KillMatrixTest {

    private static final KnownMutant MUTANT = new KnownMutant("mute", "says nothing", "P3", "kit", "ping_ack", "", "");

    private static final KillMatrix MATRIX = new KillMatrix(
            1,
            1,
            new GradeReport(
                    "1.0.0",
                    "solution",
                    OptionalLong.of(1),
                    Isolation.NONE,
                    Verdict.GRADED,
                    Optional.empty(),
                    List.of(),
                    ""),
            List.of(new MutantResult(
                    MUTANT,
                    Status.KILLED,
                    new Points(893),
                    Optional.empty(),
                    Map.of(Item.LEAVE, new Points(7), Item.PING_ACK, Points.of(10)),
                    List.of("ping_ack.ping-is-answered-with-an-ack"))));

    @Test
    void theTextHasThePointsInTheItemsColumns() {
        assertThat(MatrixText.of(MATRIX, Paint.PLAIN))
                .contains("  mute  P3     89.3  " + "     .     .  10.0     .     .     .     .     .   0.7     ."
                        + " ".repeat(24) + "  KILLED by ping_ack\n");
    }

    @Test
    void aMutantOfTheBonusHasItsPointsInColumnsOfItsOwn() {
        KillMatrix matrix = new KillMatrix(1, 1, MATRIX.reference(), List.of(bonus(Item.ANTI_ENTROPY)));

        assertThat(MatrixText.of(matrix, Paint.PLAIN))
                .contains("     9    10    B1    B2    B3    B4\n")
                .contains("  deaf  A1    100.0  " + "     .".repeat(10) + "  12.5     .     .     ."
                        + "  KILLED by anti_entropy\n");
        assertThat(MatrixJson.of(matrix).replaceAll("\\s", ""))
                .contains("\"score\":100.0,\"bonus\":87.5,\"lost\":{\"anti_entropy\":12.5}");
    }

    @Test
    void aMutantOfTheBonusMustCostNothingElse() {
        assertThat(bonus(Item.ANTI_ENTROPY).isKilledAsDeclared()).isTrue();
        assertThat(bonus(Item.LEAVE).isKilledAsDeclared()).isFalse();
    }

    private static MutantResult bonus(Item lost) {
        return new MutantResult(
                new KnownMutant("deaf", "asks nobody", "A1", "kit", "anti_entropy", "", ""),
                Status.KILLED,
                Points.of(100),
                Optional.of(new Points(875)),
                Map.of(lost, new Points(125)),
                List.of("anti_entropy.asks"));
    }

    @Test
    void theJsonHasThePointsInTheItemsOrder() {
        assertThat(MatrixJson.of(MATRIX).replaceAll("\\s", ""))
                .contains("\"lost\":{\"ping_ack\":10.0,\"leave\":0.7},\"killedBy\"");
    }
}
