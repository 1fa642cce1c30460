package gossipkit.grading.simulate;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.List;
import java.util.Optional;

/**
 * A whole run, to be shown.
 *
 * @param title what it is a run of
 * @param members who takes part, in the order of their numbers
 * @param periodMillis one round: the probe interval
 * @param endMillis how long the run lasts
 * @param events all that happened, oldest first
 * @param rumour what spreads, where members do not watch each other: each reports it as alive when it first hears it
 */
public record Recording(
        String title,
        List<MemberId> members,
        long periodMillis,
        long endMillis,
        List<TraceEvent> events,
        Optional<MemberId> rumour) {

    /** Copies the lists. */
    public Recording {
        members = List.copyOf(members);
        events = List.copyOf(events);
    }

    /** A run of members that watch each other. */
    public Recording(String title, List<MemberId> members, long periodMillis, long endMillis, List<TraceEvent> events) {
        this(title, members, periodMillis, endMillis, events, Optional.empty());
    }
}
