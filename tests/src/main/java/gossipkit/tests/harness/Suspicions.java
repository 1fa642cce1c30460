package gossipkit.tests.harness;

import gossipkit.sim.Step;
import gossipkit.sim.Step.Call;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Since when the members suspect each other, in one run of two or three: T2 and T3, step by step. */
final class Suspicions {

    /** L(n) in a cluster of two or three. */
    private static final long SIZE_FACTOR = 2;

    private record Suspicion(long incarnation, long sinceMillis) {}

    private final Map<MemberId, Map<MemberId, Suspicion>> held = new HashMap<>();
    private final long lengthMillis;

    Suspicions(GossipConfig config) {
        lengthMillis = config.probeTimeout().toMillis() * config.suspicionMultiplier() * SIZE_FACTOR;
    }

    /** Who was declared dead too early by its suspecter's own timer, or is suspected for too long. */
    Optional<String> brokenBy(Step step) {
        Map<MemberId, Suspicion> before = held.getOrDefault(step.member(), Map.of());
        Map<MemberId, Suspicion> after = new HashMap<>();
        for (Member member : step.protocol().allMembers()) {
            Suspicion suspicion = before.get(member.id());
            boolean same = suspicion != null && suspicion.incarnation() == member.incarnation();
            long lastedMillis = same ? step.atMillis() - suspicion.sinceMillis() : 0;
            boolean tooEarly = same && member.state() == MemberState.DEAD && isOwn(step) && lastedMillis < lengthMillis;
            boolean tooLate = same && member.state() == MemberState.SUSPECT && lastedMillis > lengthMillis;
            if (tooEarly || tooLate) {
                return Optional.of(Wording.of(member) + " after " + lastedMillis + " ms, at " + step.member());
            }
            if (member.state() == MemberState.SUSPECT) {
                after.put(member.id(), same ? suspicion : new Suspicion(member.incarnation(), step.atMillis()));
            }
        }
        held.put(step.member(), after);
        return Optional.empty();
    }

    private static boolean isOwn(Step step) {
        return step.call() == Call.TICK || step.call() == Call.TIMER;
    }
}
