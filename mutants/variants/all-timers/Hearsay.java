package gossipkit.exercise.swim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What claims do to a state: those about others (M1 to M5), and those about oneself (S1 to S4, L2). */
final class Hearsay {

    private static final long INCARNATION_MAX = Long.MAX_VALUE / 2;

    private Hearsay() {}

    /** Merges claims in turn; those about oneself change nothing here. */
    static Step merge(State state, List<MemberUpdate> claims, Setting setting) {
        Step step = Step.to(state);
        for (MemberUpdate claim : claims) {
            if (claim.incarnation() <= INCARNATION_MAX && !claim.id().equals(setting.selfId())) {
                step = step.then(before -> merge(before, claim, setting));
            }
        }
        return step;
    }

    private static Step merge(State state, MemberUpdate claim, Setting setting) {
        Optional<Belief> held = state.others().find(claim.id());
        boolean wins = held.isEmpty() || claim.supersedes(held.get().claim());
        return wins ? adopt(state, claim, setting) : Step.to(state);
    }

    /** Believes a claim that wins, passes it on, reports it, and gives a suspect its time. */
    static Step adopt(State state, MemberUpdate claim, Setting setting) {
        Optional<MemberState> before = state.others().find(claim.id()).map(Belief::state);
        boolean deadStranger = before.isEmpty() && !Belief.isUp(claim.state());
        State after = state.with(Belief.of(claim, setting.now(), deadStranger));
        if (deadStranger) {
            return Step.to(after);
        }
        after = after.with(after.news().with(claim.id()));
        List<GossipAction> actions = new ArrayList<>();
        if (claim.state() == MemberState.SUSPECT) {
            Duration patience = patience(setting.config(), after.sizeFactor());
            actions.add(new Alarm.SuspicionEnd(claim.id(), claim.incarnation()).set(patience, setting));
        }
        if (before.isEmpty() || before.get() != claim.state()) {
            actions.add(new MembershipChange(claim.id(), before, claim.state()));
        }
        return new Step(after, actions);
    }

    private static Duration patience(GossipConfig config, int sizeFactor) {
        try {
            return config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * sizeFactor);
        } catch (ArithmeticException endless) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
    }

    /** The incarnation that outbids all these claims about oneself; empty if none of them needs it. */
    static OptionalLong refutation(Member self, List<MemberUpdate> claims) {
        return claims.stream()
                .filter(claim -> claim.id().equals(self.id()) && claim.incarnation() <= INCARNATION_MAX)
                .filter(claim -> isWrong(claim, self.toUpdate()))
                .mapToLong(claim -> claim.incarnation() + 1)
                .max();
    }

    private static boolean isWrong(MemberUpdate claim, MemberUpdate own) {
        boolean outbids = claim.incarnation() > own.incarnation();
        boolean otherwise = claim.incarnation() == own.incarnation() && !claim.equals(own);
        return outbids || otherwise && own.state() != MemberState.LEFT;
    }
}
