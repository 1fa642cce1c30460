package gossipkit.solution.swim;

import gossipkit.swim.GossipConfig;
import java.time.Duration;

/** The settings in force. They stay as they are, but for a member that tunes itself. */
final class Settings {

    private GossipConfig inForce;

    Settings(GossipConfig config) {
        inForce = config;
    }

    GossipConfig inForce() {
        return inForce;
    }

    void change(GossipConfig config) {
        inForce = config;
    }

    Duration probeInterval() {
        return inForce.probeInterval();
    }

    Duration probeTimeout() {
        return inForce.probeTimeout();
    }

    int indirectProbes() {
        return inForce.indirectProbes();
    }

    int suspicionMultiplier() {
        return inForce.suspicionMultiplier();
    }

    int fanout() {
        return inForce.fanout();
    }

    Duration deadRetention() {
        return inForce.deadRetention();
    }
}
