package gossipkit.grading.simulate.count;

import java.util.List;
import java.util.Optional;

/**
 * All that was counted in a run.
 *
 * @param rounds one after the other
 * @param agreements after each thing that happened
 * @param detections of each crash
 * @param rumour how it spread, in a run of one
 */
public record Counts(
        List<Round> rounds,
        List<Agreement> agreements,
        List<Detection> detections,
        Traffic traffic,
        HopSum hops,
        FalseAlarms falseAlarms,
        Optional<Spread> rumour) {

    /** Copies the lists. */
    public Counts {
        rounds = List.copyOf(rounds);
        agreements = List.copyOf(agreements);
        detections = List.copyOf(detections);
    }
}
