package gossipkit.tests.harness;

import gossipkit.sim.Step;
import gossipkit.sim.Step.Call;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What whoever sees a cluster from outside counts of one member (rules U5 to U7): by what it sends, and by how its view
 * changes. In that cluster nobody may die or be forgotten, and no update be dropped.
 */
public final class ObservedMember {

    private final ExpectedRounds rounds;
    private final Map<MemberId, MemberUpdate> view = new HashMap<>();
    private final Set<MemberId> ownSuspicions = new HashSet<>();
    private int ticks;
    private int messages;
    private int resolved;
    private int refuted;

    /**
     * @param birth what it says of itself from the start, which is no news
     * @param sendsMax how often each update is sent
     */
    public ObservedMember(MemberUpdate birth, int sendsMax) {
        this.rounds = new ExpectedRounds(sendsMax);
        view.put(birth.id(), birth);
    }

    /** It was called. */
    public void saw(Step step) {
        if (step.call() == Call.TICK) {
            ticks++;
            rounds.tickBegins();
        }
        step.protocol().allMembers().stream().map(Member::toUpdate).forEach(now -> compare(now, step));
        Actions actions = new Actions(step.actions());
        messages += actions.sends().size();
        rounds.sent(actions);
    }

    private void compare(MemberUpdate now, Step step) {
        MemberUpdate before = view.put(now.id(), now);
        if (now.equals(before)) {
            return;
        }
        rounds.queued(new Peer(now.id(), now.address()));
        if (ownSuspicions.remove(now.id())) {
            resolved++;
            refuted += now.incarnation() > before.incarnation() ? 1 : 0;
        }
        if (now.state() == MemberState.SUSPECT && step.call() != Call.MESSAGE) {
            ownSuspicions.add(now.id());
        }
    }

    /** What that comes to so far. */
    public ConvergenceStats stats() {
        return new ConvergenceStats(rounds.mean(), ratio(messages, ticks), ratio(refuted, resolved));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
