package gossipkit.tests.harness;

import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a member should hold of the others after some claims: rules M1 and M4, as directly as they can be written. */
public final class ExpectedView {

    private record Held(MemberUpdate claim, boolean mayBePassedOn) {}

    private final TreeMap<MemberId, Held> held = new TreeMap<>();

    /** Whether the claim wins over what is held. */
    public boolean accepts(MemberUpdate claim) {
        Held before = held.get(claim.id());
        return before == null || claim.supersedes(before.claim());
    }

    /** Merges a claim; returns the change that has to be reported, if any. */
    public Optional<MembershipChange> merge(MemberUpdate claim) {
        if (!accepts(claim)) {
            return Optional.empty();
        }
        Held before = held.get(claim.id());
        boolean deathOfStranger = before == null && claim.state().compareTo(MemberState.DEAD) >= 0;
        held.put(claim.id(), new Held(claim, !deathOfStranger));
        Optional<MemberState> oldState =
                Optional.ofNullable(before).map(known -> known.claim().state());
        boolean silent = deathOfStranger || oldState.equals(Optional.of(claim.state()));
        return silent ? Optional.empty() : Optional.of(new MembershipChange(claim.id(), oldState, claim.state()));
    }

    /** What is held, by id. */
    public List<MemberUpdate> claims() {
        return held.values().stream().map(Held::claim).toList();
    }

    /** What may be told to others, by id. */
    public List<MemberUpdate> passable() {
        return held.values().stream()
                .filter(Held::mayBePassedOn)
                .map(Held::claim)
                .toList();
    }
}
