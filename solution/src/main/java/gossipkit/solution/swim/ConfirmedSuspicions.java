package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A suspicion that nobody shares lasts long, for the fault may be here; each member that says the same makes it shorter
 * (Lifeguard, Dadgar, Phillips and Currey 2018, section IV-B; C2 to C4).
 */
final class ConfirmedSuspicions implements Suspicions {

    private final Address self;
    private final Settings config;
    private final MemberTable others;
    private final Timers timers;
    private final Statistics statistics;
    private final InstantSource clock;
    private final Map<MemberId, Suspicion> open = new HashMap<>();

    ConfirmedSuspicions(
            Address self,
            Settings config,
            MemberTable others,
            Timers timers,
            Statistics statistics,
            InstantSource clock) {
        this.self = self;
        this.config = config;
        this.others = others;
        this.timers = timers;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public void begin(Belief belief, Duration timeout, Consumer<Outbox> death, Outbox out) {
        // Its timer is scheduled by the first to say so: in this same call, as by each that confirms it later.
        open.put(belief.id(), new Suspicion(belief.claim(), timeout, confirmationsMax(), clock.instant(), death));
    }

    /** K: how many can be expected to share a suspicion; neither this member nor the suspect is among them. */
    private int confirmationsMax() {
        return Math.min(config.suspicionMultiplier(), others.clusterSize()) - 2;
    }

    private void schedule(Suspicion suspicion, Outbox out) {
        Duration remaining = suspicion.remaining(clock.instant());
        timers.schedule("suspicion-of-" + suspicion.claim().id(), remaining, suspicion.death(), out);
    }

    /** C4: somebody claims that a member is suspect; it counts if it is the suspicion that is held. */
    void accuse(MemberUpdate claim, Address source, Outbox out) {
        Suspicion suspicion = open.get(claim.id());
        boolean same = suspicion != null
                && claim.state() == MemberState.SUSPECT
                && claim.incarnation() == suspicion.claim().incarnation();
        if (same && suspicion.heardFrom(source)) {
            schedule(suspicion, out);
        }
    }

    @Override
    public void probeFailed(MemberUpdate claim, Outbox out) {
        accuse(claim, self, out);
    }

    /** U7: a suspicion that this member's own probe began is resolved. */
    @Override
    public void end(MemberUpdate claim) {
        Suspicion ended = open.remove(claim.id());
        if (ended != null && ended.isStartedBy(self)) {
            statistics.suspicionResolved(claim.incarnation() > ended.claim().incarnation());
        }
    }
}
