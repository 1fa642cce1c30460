package gossipkit.grading.simulate.count;

import java.util.List;

/**
 * All that was counted in a run.
 *
 * @param rounds one after the other
 * @param agreements after each thing that happened
 * @param detections of each crash
 */
public record Counts(
        List<Round> rounds,
        List<Agreement> agreements,
        List<Detection> detections,
        Traffic traffic,
        Hops hops,
        FalseAlarms falseAlarms) {

    /** Copies the lists. */
    public Counts {
        rounds = List.copyOf(rounds);
        agreements = List.copyOf(agreements);
        detections = List.copyOf(detections);
    }
}
