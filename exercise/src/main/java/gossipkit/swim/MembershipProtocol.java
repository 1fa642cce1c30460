package gossipkit.swim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One member's state machine. Its host calls it, one call at a time, and carries out the actions that each call
 * returns. The protocol does no input or output: it does not block, sleep, start threads, read a clock, or draw random
 * numbers but from the two sources that its constructor was given.
 *
 * <p>No call throws for a well-formed argument, however odd its content (rule R1). An argument that is null, or holds
 * null, throws {@link NullPointerException}, and nothing changes. What a call returns never changes afterwards (rule
 * R2).
 */
public interface MembershipProtocol {

    /**
     * Joins a cluster: asks each distinct seed address but one's own for its view (rule J1).
     *
     * @param seeds where members may be reached
     * @return a SyncRequest for each seed; nothing after {@link #leave()}
     */
    List<GossipAction> bootstrap(List<Address> seeds);

    /**
     * One protocol period begins; the host calls this once per {@link GossipConfig#probeInterval()}. Forgets old
     * tombstones (M6), ends the probe of the last period (P5), pings the next member (P1), and spreads what is queued
     * (G3).
     */
    List<GossipAction> tick();

    /**
     * A message has arrived. First its updates are merged in turn (M1 to M5, S1 to S6), then the message itself is
     * answered (P3, P6, P7, J2).
     *
     * @param from the address that the message came from
     */
    List<GossipAction> handleMessage(Address from, GossipMessage message);

    /**
     * A timer has run out.
     *
     * @param name the name in the {@link GossipAction.ScheduleTimer}; an unknown or repeated one does nothing (T5)
     */
    List<GossipAction> handleTimer(String name);

    /** Stores a pair in one's own metadata and announces it (K1). Does nothing after {@link #leave()}. */
    List<GossipAction> updateMetadata(String key, String value);

    /** Says goodbye (L1). A second call does nothing. */
    List<GossipAction> leave();

    /** The members believed ALIVE, this one included until it leaves; sorted by id (V1). */
    List<Member> aliveMembers();

    /** This member and all that it remembers, DEAD and LEFT included; sorted by id (V1). */
    List<Member> allMembers();

    /** How many members are believed ALIVE: the size of {@link #aliveMembers()}. */
    int clusterSize();

    /** Whether that member is believed ALIVE. */
    boolean isAlive(MemberId id);

    /** What that member says about itself, in key order; empty if it is not remembered. */
    Optional<Map<String, String>> metadata(MemberId id);
}
