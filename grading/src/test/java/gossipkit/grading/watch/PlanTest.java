package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.tests.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void beforeAnythingIsKnownAllIsGradedToTheEnd() {
        assertThat(Plan.afterSave(Grades.NONE)).isEqualTo(new Plan(Item.base(), false));
    }

    @Test
    void afterASaveTheItemThatFailedComesFirstThenThoseAfterItThenThoseBefore() {
        Standing standing = Reports.graded(Reports.failing(Item.LEAVE, "x"));

        assertThat(Plan.afterSave(standing.grades()))
                .isEqualTo(new Plan(
                        List.of(
                                Item.LEAVE,
                                Item.FANOUT_LIMIT,
                                Item.BOOTSTRAP,
                                Item.PROBE_CYCLE,
                                Item.PING_ACK,
                                Item.SUSPICION_TIMEOUT,
                                Item.INDIRECT_PROBE,
                                Item.REFUTATION,
                                Item.DEAD_TRANSITION,
                                Item.METADATA_PROPAGATION),
                        true));
    }

    @Test
    void whenNothingFailedTheRubricsOrderIsKept() {
        assertThat(Plan.afterSave(Reports.graded().grades())).isEqualTo(new Plan(Item.base(), true));
    }
}
