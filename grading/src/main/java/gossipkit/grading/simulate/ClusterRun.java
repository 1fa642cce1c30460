package gossipkit.grading.simulate;

import gossipkit.grading.check.Failure;
import gossipkit.grading.simulate.count.Counts;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.swim.MemberId;
import java.util.List;
import java.util.Optional;

/**
 * One run of a cluster, when it is over.
 *
 * @param subject whose members they were, as reports write it
 * @param scenario what it was ruled by
 * @param members who took part, in the order of their numbers
 * @param counts what was counted
 * @param endMillis how long it lasted: less than the scenario says if a member failed it
 * @param failure why it ended early
 */
public record ClusterRun(
        String subject,
        Scenario scenario,
        List<MemberId> members,
        Counts counts,
        long endMillis,
        Optional<Failure> failure) {

    /** Copies the list. */
    public ClusterRun {
        members = List.copyOf(members);
    }
}
