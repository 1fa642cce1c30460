package gossipkit.sim;

import java.util.SplittableRandom;

/**
 * The random streams of a run, all grown from its one seed. Each is independent of how much is drawn from the others,
 * so that one member's choices do not move another's.
 */
final class Seeds {

    private static final long PROTOCOL = 1;
    private static final long TICK_PHASE = 2;
    private static final long WIRE = 3;
    private static final long TIES = 4;
    private static final long SYNC_PHASE = 5;

    private final long seed;

    Seeds(long seed) {
        this.seed = seed;
    }

    /** What the protocol of a member draws from in one life. */
    SplittableRandom protocol(int node, int life) {
        return stream(PROTOCOL, node, life);
    }

    /** When a member ticks in one life. */
    SplittableRandom tickPhase(int node, int life) {
        return stream(TICK_PHASE, node, life);
    }

    /** When an advanced member compares views with another, in one life. */
    SplittableRandom syncPhase(int node, int life) {
        return stream(SYNC_PHASE, node, life);
    }

    /** What becomes of the messages that a member sends. */
    SplittableRandom wire(int node) {
        return stream(WIRE, node, 0);
    }

    /** The order of events in one millisecond. */
    SplittableRandom ties() {
        return stream(TIES, 0, 0);
    }

    private SplittableRandom stream(long purpose, int node, int life) {
        long place = (long) node << Integer.SIZE | life;
        return new SplittableRandom(mixed(mixed(mixed(seed) + purpose) + place));
    }

    /** David Stafford's 13th variant of the MurmurHash3 finaliser: neighbours come out far apart. */
    private static long mixed(long value) {
        long mixed = value + 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ mixed >>> 31;
    }
}
