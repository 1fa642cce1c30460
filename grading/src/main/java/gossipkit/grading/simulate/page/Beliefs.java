package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.swim.MemberState;

/**
 * What each member believes of each other, as far as it has reported it. A new process begins with nothing; that a
 * member was forgotten is reported by nobody, so it stays as it was.
 */
final class Beliefs implements Track {

    /** Nothing was reported. Otherwise a belief is the state's place in {@link MemberState}, from 1. */
    static final byte NOTHING = 0;

    private final Roster roster;
    private final byte[][] held;
    private int length;

    @JsonProperty
    private final Column at = new Column();

    @JsonProperty
    private final Column by = new Column();

    @JsonProperty
    private final Column about = new Column();

    @JsonProperty
    private final Column belief = new Column();

    Beliefs(Roster roster) {
        this.roster = roster;
        this.held = new byte[roster.size()][roster.size()];
    }

    static byte of(MemberState state) {
        return (byte) (state.ordinal() + 1);
    }

    byte held(int observer, int other) {
        return held[observer][other];
    }

    /** How many changes there were. */
    int length() {
        return length;
    }

    @Override
    public void read(TraceEvent event) {
        if (event instanceof Changed changed) {
            set(
                    changed.atMillis(),
                    roster.numberOf(changed.member()),
                    roster.numberOf(changed.about()),
                    of(changed.after()));
        } else if (event instanceof Noted noted && noted.isRestart()) {
            noted.member().map(roster::numberOf).ifPresent(number -> forget(noted.atMillis(), number));
        }
    }

    private void forget(long atMillis, int observer) {
        for (int other = 0; other < roster.size(); other++) {
            set(atMillis, observer, other, NOTHING);
        }
    }

    private void set(long atMillis, int observer, int other, byte newBelief) {
        boolean bothTakePart = observer != Roster.NOBODY && other != Roster.NOBODY;
        if (bothTakePart && held[observer][other] != newBelief) {
            held[observer][other] = newBelief;
            length++;
            at.addTime(atMillis);
            by.add(observer);
            about.add(other);
            belief.add(newBelief);
        }
    }
}
