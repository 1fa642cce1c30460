package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Finds out who does not answer (SWIM paper, section 3.1). One protocol period of member A that probes B, with C as one
 * of its relays:
 *
 * <pre>
 *   A                 B                 C
 *   |---- Ping 7 ---->|                 |     probeNext
 *   |<---- Ack 7 -----|                 |     acknowledged: the probe ends
 *   |                 |                 |
 *   |  no Ack within probeTimeout:      |     askRelays
 *   |---- PingReq 7 for B ------------->|
 *   |                 |<--- Ping 31 ----|     relay, at C
 *   |                 |---- Ack 31 ---->|
 *   |<--- Ack 7 from B -----------------|     acknowledged, at C; then at A
 *   |                 |                 |
 *   |  no Ack within probeInterval:     |     endPeriod: B is suspected
 * </pre>
 */
final class FailureDetector {

    private final Myself self;
    private final Membership membership;
    private final Dissemination dissemination;
    private final Timers timers;
    private final Settings config;
    private final RandomGenerator random;
    private final InstantSource clock;

    private final OpenPings<Probe> probes = new OpenPings<>();
    private final OpenPings<Relay> relays = new OpenPings<>();
    private long lastSeq;

    FailureDetector(
            Myself self,
            Membership membership,
            Dissemination dissemination,
            Timers timers,
            Settings config,
            RandomGenerator random,
            InstantSource clock) {
        this.self = self;
        this.membership = membership;
        this.dissemination = dissemination;
        this.timers = timers;
        this.config = config;
        this.random = random;
        this.clock = clock;
    }

    /** P5: whoever was pinged a period ago and has not answered since, directly or through a relay, is suspected. */
    void endPeriod(Outbox out) {
        Instant lastPeriod = clock.instant().minus(config.probeInterval());
        relays.closeSentUntil(lastPeriod);
        for (Probe probe : probes.closeSentUntil(lastPeriod)) {
            membership.suspect(probe.target(), probe.incarnation(), out);
        }
    }

    /** P1, P2. */
    void probeNext(Outbox out) {
        Belief target = membership.others().nextToProbe();
        if (target == null) {
            return;
        }
        long seq = ping(target, false, out);
        Probe probe = new Probe(seq, target.id(), target.claim().incarnation(), clock.instant());
        probes.add(probe);
        timers.schedule("probe-timeout", config.probeTimeout(), later -> askRelays(probe, later), out);
    }

    /** P4: the direct path may be bad, so others try theirs. */
    private void askRelays(Probe probe, Outbox out) {
        if (!probes.isOpen(probe)) {
            return;
        }
        Belief target = membership.others().get(probe.target());
        boolean movedOn = target == null || !target.isActive() || !target.isAt(probe.incarnation());
        if (movedOn) {
            return;
        }
        List<Belief> chosen = RandomChoice.distinct(
                config.indirectProbes(),
                membership.others().active(),
                member -> member.state() == MemberState.ALIVE && member != target,
                random);
        if (chosen.isEmpty()) {
            membership.suspect(probe.target(), probe.incarnation(), out);
        }
        for (Belief relay : chosen) {
            List<MemberUpdate> updates = dissemination.piggyback(List.of());
            out.send(relay.address(), new PingReq(probe.seq(), self.id(), probe.target(), updates));
        }
    }

    /** P7: tries the path from here to the target; the Ping has a number of its own. */
    void relay(Address requester, PingReq request, boolean refuting, Outbox out) {
        Belief target = membership.others().get(request.target());
        if (target != null && target.isActive()) {
            long seq = ping(target, refuting, out);
            relays.add(new Relay(seq, requester, request, clock.instant()));
        }
    }

    /** P6, P7: ends the probe, or forwards the answer to the member that asked for it. */
    void acknowledged(Ack ack, boolean refuting, Outbox out) {
        probes.answeredBy(ack);
        relays.answeredBy(ack).ifPresent(relay -> forward(relay, refuting, out));
    }

    /** The probe that this Ack ends, if it is still open. */
    Optional<Probe> probeEndedBy(Ack ack) {
        return probes.awaiting(ack);
    }

    private void forward(Relay relay, boolean refuting, Outbox out) {
        PingReq request = relay.request();
        List<MemberUpdate> first = dissemination.compulsory(request.from(), refuting);
        out.send(relay.requester(), new Ack(request.seq(), request.target(), dissemination.piggyback(first)));
    }

    private long ping(Belief target, boolean refuting, Outbox out) {
        long seq = ++lastSeq;
        List<MemberUpdate> first = dissemination.compulsory(target.id(), refuting);
        out.send(target.address(), new Ping(seq, self.id(), dissemination.piggyback(first)));
        return seq;
    }

    /** L2: a member that has left probes nobody, and relays for nobody. */
    void stop() {
        probes.clear();
        relays.clear();
    }
}
