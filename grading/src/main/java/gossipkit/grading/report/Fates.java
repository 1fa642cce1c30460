package gossipkit.grading.report;

import gossipkit.sim.TraceEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each message of a run. Looked up by number only, so the order of the maps does not matter. */
final class Fates {

    private final Map<Long, Long> arrivals = new HashMap<>();
    private final Map<Long, String> losses = new HashMap<>();

    Fates(List<TraceEvent> events) {
        for (TraceEvent event : events) {
            if (event instanceof TraceEvent.Arrived arrived) {
                arrivals.put(arrived.number(), arrived.atMillis());
            } else if (event instanceof TraceEvent.Lost lost) {
                losses.put(lost.number(), lost.why());
            }
        }
    }

    boolean isLost(TraceEvent.Sent sent) {
        return losses.containsKey(sent.number());
    }

    boolean hasArrived(TraceEvent.Sent sent) {
        return arrivals.containsKey(sent.number());
    }

    /** In words, or nothing if it arrived at once. */
    String text(TraceEvent.Sent sent) {
        if (isLost(sent)) {
            return "lost: " + losses.get(sent.number());
        }
        Long arrival = arrivals.get(sent.number());
        if (arrival == null) {
            return "still under way";
        }
        return arrival == sent.atMillis() ? "" : "arrives " + arrival;
    }
}
