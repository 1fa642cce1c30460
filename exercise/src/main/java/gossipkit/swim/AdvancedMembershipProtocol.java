package gossipkit.swim;

import java.time.Duration;
import java.util.List;

/**
 * One member's state machine with the four extensions of the bonus tasks. The rules of the base hold, but where a rule
 * of {@code exercise/BONUS.md} says otherwise.
 */
public interface AdvancedMembershipProtocol extends MembershipProtocol {

    /**
     * Compares views with another member, dead or alive; the host calls this once per
     * {@link AdvancedGossipConfig#antiEntropyInterval()} (rules A1 to A4).
     *
     * @return a SyncRequest with the whole view, or nothing if there is nobody to send it to
     */
    List<GossipAction> antiEntropySync();

    /** How long a suspicion lasts at least, with the cluster as large as it is now (rule C1). */
    Duration suspicionTimeout();

    /**
     * Adapts the settings to the size of the cluster and to the round trips measured; the host calls this once before
     * each tick (rules U1 to U4). Does nothing without {@link AdvancedGossipConfig#dynamicTuning()}.
     */
    void autoTune();

    /**
     * The settings in force. The host takes {@link GossipConfig#probeInterval()} from here: the next tick comes so long
     * after this one.
     */
    GossipConfig config();

    /** How this member has fared since its birth (rules U5 to U7). */
    ConvergenceStats convergenceStats();
}
