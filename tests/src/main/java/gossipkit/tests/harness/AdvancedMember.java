package gossipkit.tests.harness;

import static gossipkit.tests.harness.Demands.demand;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipConfig;
import gossipkit.tests.AdvancedSubject;
import gossipkit.tests.Rule;
import java.time.Duration;
import java.util.function.Function;

/** One member of the advanced subject, alone with peers that the check plays. */
public final class AdvancedMember {

    private final SoloMember solo;
    private final AdvancedMembershipProtocol protocol;

    private AdvancedMember(AdvancedGossipConfig config, long stream) {
        solo = new SoloMember(
                AdvancedSubject.factory().with(config),
                "new AdvancedGossipProtocol(...)",
                Peer.number(1),
                config.base(),
                stream);
        protocol = (AdvancedMembershipProtocol) solo.protocol();
    }

    /** The member {@code node1}. */
    public static AdvancedMember start(AdvancedGossipConfig config) {
        return new AdvancedMember(config, 0);
    }

    /**
     * The member {@code node1}.
     *
     * @param stream tells random streams apart: with another one, it makes other random choices
     */
    public static AdvancedMember start(AdvancedGossipConfig config, long stream) {
        return new AdvancedMember(config, stream);
    }

    /** The default settings, which stay as they are. */
    public static AdvancedGossipConfig untuned() {
        return AdvancedGossipConfig.defaults().withDynamicTuning(false);
    }

    /** The same member, for the calls that every member has. Its periods are those of the settings given. */
    public SoloMember solo() {
        return solo;
    }

    /** The host calls antiEntropySync, now. */
    public Actions antiEntropySync() {
        return solo.call("antiEntropySync()", protocol::antiEntropySync);
    }

    /** The host calls autoTune, now. */
    public void autoTune() {
        solo.guarded("autoTune()", () -> {
            protocol.autoTune();
            return protocol;
        });
    }

    /** A period as its host calls it: autoTune, tick, and then all the time until the next one. */
    public Actions tunedPeriod(Function<Actions, Actions> untilTheNext) {
        autoTune();
        Duration next = solo.now().plus(config().probeInterval());
        Actions tick = solo.tick();
        Actions more = untilTheNext.apply(tick);
        return tick.and(more).and(solo.advance(next.minus(solo.now())));
    }

    /** The settings in force; a next tick that never comes is no setting. */
    public GossipConfig config() {
        GossipConfig config = solo.guarded("config()", protocol::config);
        demand(
                Rule.U1,
                config.probeInterval().compareTo(PendingTimers.FOR_EVER) < 0,
                "the probeInterval of the base, or one that autoTune chooses",
                config.probeInterval());
        return config;
    }

    /** What it says a suspicion lasts at least. */
    public Duration suspicionTimeout() {
        return solo.guarded("suspicionTimeout()", protocol::suspicionTimeout);
    }

    /** What it says of itself. */
    public ConvergenceStats stats() {
        return solo.guarded("convergenceStats()", protocol::convergenceStats);
    }
}
