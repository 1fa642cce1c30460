package gossipkit.solution.swim;

import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import java.util.List;

/** Counts what one member does (U5 to U7). */
final class Statistics {

    private long ticks;
    private long messages;
    private long retired;
    private long ticksToRetire;
    private long suspicions;
    private long refuted;

    long ticks() {
        return ticks;
    }

    void tickBegins() {
        ticks++;
    }

    void sent(List<GossipAction> actions) {
        messages += actions.stream().filter(Send.class::isInstance).count();
    }

    /** An update has been sent for the last time. */
    void retired(long queuedAtTick) {
        retired++;
        ticksToRetire += ticks - queuedAtTick;
    }

    /** A suspicion of this member's own is over. */
    void suspicionResolved(boolean wasRefuted) {
        suspicions++;
        if (wasRefuted) {
            refuted++;
        }
    }

    ConvergenceStats soFar() {
        return new ConvergenceStats(ratio(ticksToRetire, retired), ratio(messages, ticks), ratio(refuted, suspicions));
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
