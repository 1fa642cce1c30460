package gossipkit.sim;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipConfig;

/** What a host calls on every process without being asked, from the start of the process on. */
@FunctionalInterface
interface Rhythm {

    /** A process starts now. */
    void begin(Life life, Seeds seeds, Timeline timeline);

    /** One tick each {@code probeInterval}. */
    static Rhythm of(GossipConfig config) {
        long intervalMillis = Millis.roundedUp(config.probeInterval());
        return (life, seeds, timeline) -> timeline.schedule(
                new Tick(life, timeline, intervalMillis),
                seeds.tickPhase(life.node().number(), life.number()).nextLong(intervalMillis));
    }

    /**
     * Before each tick a call of {@code autoTune()}, after it the {@code probeInterval} of the settings then in force;
     * one {@code antiEntropySync()} each {@code antiEntropyInterval}. The phases are drawn from the intervals of the
     * settings given. Every protocol must be an {@link AdvancedMembershipProtocol}.
     */
    static Rhythm of(AdvancedGossipConfig config) {
        long tickMillis = Millis.roundedUp(config.base().probeInterval());
        long syncMillis = Millis.roundedUp(config.antiEntropyInterval());
        return (life, seeds, timeline) -> {
            AdvancedMembershipProtocol protocol = (AdvancedMembershipProtocol) life.protocol();
            int node = life.node().number();
            timeline.schedule(
                    new TunedTick(life, timeline, protocol),
                    seeds.tickPhase(node, life.number()).nextLong(tickMillis));
            timeline.schedule(
                    new AntiEntropyTurn(life, timeline, protocol, syncMillis),
                    seeds.syncPhase(node, life.number()).nextLong(syncMillis));
        };
    }
}
