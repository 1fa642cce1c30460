package gossipkit.grading.report;

import gossipkit.sim.TraceEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Arrow arrow(TraceEvent.Sent sent) {
        String lost = losses.get(sent.number());
        Optional<Long> arrival = Optional.ofNullable(arrivals.get(sent.number()));
        String fate = lost != null ? Arrow.lost(lost) : arrival.isEmpty() ? "still under way" : "";
        List<Long> later = arrival.filter(at -> lost == null && at != sent.atMillis()).stream()
                .toList();
        return new Arrow(sent.from(), sent.to().stream().toList(), sent.message(), fate, later);
    }
}
