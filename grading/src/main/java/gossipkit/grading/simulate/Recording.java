package gossipkit.grading.simulate;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.List;

/**
 * A whole run, to be shown.
 *
 * @param title what it is a run of
 * @param members who takes part, in the order of their numbers
 * @param periodMillis one round: the probe interval
 * @param endMillis how long the run lasts
 * @param events all that happened, oldest first
 */
public record Recording(
        String title, List<MemberId> members, long periodMillis, long endMillis, List<TraceEvent> events) {

    /** Copies the lists. */
    public Recording {
        members = List.copyOf(members);
        events = List.copyOf(events);
    }
}
