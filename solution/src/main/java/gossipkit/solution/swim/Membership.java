package gossipkit.solution.swim;

import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What this member believes of the others, and how a claim changes it (M1 to M6, T2 to T4). */
final class Membership {

    /** A claim above this could not be outbid for ever (M5). */
    static final long INCARNATION_MAX = Long.MAX_VALUE / 2;

    private final MemberTable others;
    private final Broadcasts queue;
    private final Suspicions suspicions;
    private final Settings config;
    private final InstantSource clock;

    Membership(MemberTable others, Broadcasts queue, Suspicions suspicions, Settings config, InstantSource clock) {
        this.others = others;
        this.queue = queue;
        this.suspicions = suspicions;
        this.config = config;
        this.clock = clock;
    }

    MemberTable others() {
        return others;
    }

    /**
     * Adopts a claim about another member if it wins:
     *
     * <pre>{@code
     * alive(i) < suspect(i) < dead(i) < left(i) < alive(i + 1)
     * }</pre>
     */
    void merge(MemberUpdate claim, Outbox out) {
        if (claim.incarnation() > INCARNATION_MAX) {
            return;
        }
        Belief held = others.get(claim.id());
        if (held != null && !claim.supersedes(held.claim())) {
            return;
        }
        boolean deathOfStranger = held == null && !Belief.isActive(claim.state());
        Belief adopted = new Belief(claim, clock.instant(), !deathOfStranger);
        others.put(adopted);
        suspicions.end(claim);
        if (deathOfStranger) {
            return;
        }
        queue.add(claim);
        report(held, claim, out);
        if (claim.state() == MemberState.SUSPECT) {
            startSuspicion(adopted, out);
        }
    }

    private static void report(Belief held, MemberUpdate claim, Outbox out) {
        Optional<MemberState> before = Optional.ofNullable(held).map(Belief::state);
        if (!before.equals(Optional.of(claim.state()))) {
            out.report(claim.id(), before, claim.state());
        }
    }

    /** P5: unless the member has moved on since the Ping went out. */
    void suspect(MemberId id, long incarnation, Outbox out) {
        Belief held = others.get(id);
        if (held != null && held.isAt(incarnation)) {
            merge(held.as(MemberState.SUSPECT), out);
            suspicions.probeFailed(held.as(MemberState.SUSPECT), out);
        }
    }

    /** T2: a claim is adopted once, so hearing it again starts no second timer (T4). */
    private void startSuspicion(Belief suspicion, Outbox out) {
        suspicions.begin(suspicion, suspicionTimeout(), later -> declareDead(suspicion, later), out);
    }

    /** T2: the larger the cluster, the longer the suspicion takes to reach the suspect, and the refutation to return. */
    Duration suspicionTimeout() {
        return config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * others.sizeFactor());
    }

    /** T3: the timer belongs to this one suspicion; if the member has moved on, it does nothing. */
    private void declareDead(Belief suspicion, Outbox out) {
        if (others.get(suspicion.id()) == suspicion) {
            merge(suspicion.as(MemberState.DEAD), out);
        }
    }

    /** M6. */
    void forgetTombstones() {
        if (others.tombstones() == 0) {
            return;
        }
        Instant now = clock.instant();
        for (Belief belief : List.copyOf(others.all())) {
            boolean expired = Duration.between(belief.since(), now).compareTo(config.deadRetention()) > 0;
            if (!belief.isActive() && expired) {
                others.forget(belief.id());
                queue.drop(belief.id());
            }
        }
    }

    Optional<Member> find(MemberId id) {
        return Optional.ofNullable(others.get(id)).map(Belief::toMember);
    }

    /** All that are remembered and one more, by id (V1). */
    List<Member> sortedWith(Member self) {
        List<Member> members = new ArrayList<>();
        members.add(self);
        others.all().forEach(belief -> members.add(belief.toMember()));
        members.sort(Comparator.comparing(Member::id));
        return members;
    }
}
