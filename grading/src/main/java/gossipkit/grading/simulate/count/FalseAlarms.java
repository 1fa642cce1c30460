package gossipkit.grading.simulate.count;

import gossipkit.swim.MemberState;

/**
 * Members that ran, and were suspected or declared dead. Raised by one's own probe or timer, or adopted from another;
 * those raised while the network was split are counted apart, too.
 */
public final class FalseAlarms {

    private final long[] raised = new long[MemberState.values().length];
    private final long[] raisedWhileSplit = new long[MemberState.values().length];
    private final long[] adopted = new long[MemberState.values().length];

    void raise(MemberState state, boolean split) {
        raised[state.ordinal()]++;
        raisedWhileSplit[state.ordinal()] += split ? 1 : 0;
    }

    void adopt(MemberState state) {
        adopted[state.ordinal()]++;
    }

    /** How often a member came to that by itself. */
    public long raised(MemberState state) {
        return raised[state.ordinal()];
    }

    /** How many of those came while the network was split. */
    public long raisedWhileSplit(MemberState state) {
        return raisedWhileSplit[state.ordinal()];
    }

    /** How often a member believed another that said so. */
    public long adopted(MemberState state) {
        return adopted[state.ordinal()];
    }
}
