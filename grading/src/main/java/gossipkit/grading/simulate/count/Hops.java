package gossipkit.grading.simulate.count;

import gossipkit.swim.MemberState;
import java.util.Arrays;

/**
 * Over how many members news came. Whoever finds something out has it at hop 0, as a member has what concerns itself;
 * whoever is told, one hop further than the teller.
 */
final class Hops {

    private static final byte NEVER = -1;

    private final byte[][][] hops;
    private HopSum sum = HopSum.NONE;

    Hops(int members) {
        hops = new byte[MemberState.values().length][members][members];
        for (byte[][] ofState : hops) {
            for (int who = 0; who < members; who++) {
                Arrays.fill(ofState[who], NEVER);
                ofState[who][who] = 0;
            }
        }
    }

    /** A member has found out for itself. */
    void findOut(int who, int about, MemberState state) {
        hops[state.ordinal()][who][about] = 0;
    }

    /** A member was told. */
    void tell(int teller, int who, int about, MemberState state) {
        byte[][] ofState = hops[state.ordinal()];
        // A teller that never said that it believes so has it from itself, as far as one can see.
        int before = Math.max(0, ofState[teller][about]);
        int now = Math.min(Byte.MAX_VALUE, before + 1);
        ofState[who][about] = (byte) now;
        sum = sum.plus(now);
    }

    HopSum sum() {
        return sum;
    }
}
