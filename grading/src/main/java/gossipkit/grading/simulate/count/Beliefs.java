package gossipkit.grading.simulate.count;

import gossipkit.grading.simulate.count.Round.Doubt;
import gossipkit.swim.MemberState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each member says that it believes of each other, beside what is true. Beliefs are those that members report to
 * their application as {@code MembershipChange}. Only the beliefs of members that run and have not left are counted.
 * Members are places from 0.
 */
final class Beliefs implements Standing {

    private static final byte UNKNOWN = -1;
    private static final MemberState[] STATES = MemberState.values();

    private final int members;
    private final byte[][] beliefs;
    private final Fate[] fates;
    private final int[][] believers;
    private final int[] wrongOf;
    private final int[] wrongAbout;
    private int agreeing;
    private int up;

    /** Everybody runs, and nobody knows of anybody else. */
    Beliefs(int members) {
        this.members = members;
        beliefs = new byte[members][members];
        for (byte[] row : beliefs) {
            Arrays.fill(row, UNKNOWN);
        }
        fates = new Fate[members];
        Arrays.fill(fates, Fate.RUNNING);
        believers = new int[STATES.length][members];
        wrongOf = new int[members];
        wrongAbout = new int[members];
        Arrays.fill(wrongOf, members - 1);
        Arrays.fill(wrongAbout, members - 1);
        up = members;
        agreeing = members == 1 ? 1 : 0;
    }

    Fate fate(int member) {
        return fates[member];
    }

    @Override
    public int up() {
        return up;
    }

    /** How many of those that are up are right about everybody. */
    @Override
    public int informed() {
        return agreeing;
    }

    /** Whether all that are up are right about everybody. */
    boolean agreed() {
        return agreeing == up;
    }

    /** Whether all others that are up are right about that member. */
    boolean agreedAbout(int member) {
        return wrongAbout[member] == 0;
    }

    /** How many that are up believe that of that member. */
    int believers(int about, MemberState state) {
        return believers[state.ordinal()][about];
    }

    @Override
    public List<Doubt> doubts() {
        return IntStream.range(0, members)
                .filter(member -> !agreedAbout(member))
                .mapToObj(member -> new Doubt(
                        member + 1, believers(member, MemberState.SUSPECT), believers(member, MemberState.DEAD)))
                .filter(doubt -> doubt.suspecting() + doubt.burying() > 0)
                .sorted(Comparator.comparingInt((Doubt doubt) -> -doubt.suspecting() - doubt.burying()))
                .toList();
    }

    /** A member believes something else from now on. */
    void change(int who, int about, MemberState state) {
        if (who != about) {
            set(who, about, (byte) state.ordinal());
        }
    }

    private void set(int who, int about, byte belief) {
        boolean counts = fates[who] == Fate.RUNNING;
        if (counts) {
            count(who, about, -1);
        }
        beliefs[who][about] = belief;
        if (counts) {
            count(who, about, 1);
        }
    }

    /** Something else is true of a member from now on; one that runs anew knows nobody. */
    void become(int member, Fate fate) {
        boolean wasUp = fates[member] == Fate.RUNNING;
        if (wasUp) {
            countAll(member, -1);
            agreeing -= wrongOf[member] == 0 ? 1 : 0;
            wrongOf[member] = 0;
            up--;
        }
        judgeAnew(member, fate);
        if (fate == Fate.RUNNING) {
            Arrays.fill(beliefs[member], UNKNOWN);
            up++;
            agreeing++;
            countAll(member, 1);
        }
    }

    /** Others' beliefs about that member may be right now that were wrong, or wrong that were right. */
    private void judgeAnew(int member, Fate fate) {
        for (int who = 0; who < members; who++) {
            if (who != member && fates[who] == Fate.RUNNING) {
                count(who, member, -1);
            }
        }
        fates[member] = fate;
        for (int who = 0; who < members; who++) {
            if (who != member && fates[who] == Fate.RUNNING) {
                count(who, member, 1);
            }
        }
    }

    private void countAll(int who, int step) {
        for (int about = 0; about < members; about++) {
            if (about != who) {
                count(who, about, step);
            }
        }
    }

    private void count(int who, int about, int step) {
        byte belief = beliefs[who][about];
        if (belief != UNKNOWN) {
            believers[belief][about] += step;
        }
        if (!isRight(belief, fates[about])) {
            agreeing -= wrongOf[who] == 0 ? 1 : 0;
            wrongOf[who] += step;
            wrongAbout[about] += step;
            agreeing += wrongOf[who] == 0 ? 1 : 0;
        }
    }

    /** Whoever does not run may be forgotten, or never have been heard of. */
    private static boolean isRight(byte belief, Fate fate) {
        boolean alive = belief == MemberState.ALIVE.ordinal();
        boolean suspect = belief == MemberState.SUSPECT.ordinal();
        return fate == Fate.RUNNING ? alive : !alive && !suspect;
    }
}
