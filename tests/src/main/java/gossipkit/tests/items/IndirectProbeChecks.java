package gossipkit.tests.items;

import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.P4;
import static gossipkit.tests.Rule.P6;
import static gossipkit.tests.Rule.P7;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.sim.Step;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberState;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task 5: before it suspects a silent member, a member asks others to try. */
@Checks(Item.INDIRECT_PROBE)
public class IndirectProbeChecks {

    private static final GossipConfig PATIENT = GossipConfig.defaults().withSuspicionMultiplier(200);

    @Property(tries = 10)
    @Check(
            rules = {P4},
            essential = true,
            hints = {
                "The direct Ping has not been answered in time. Whom can you ask to try another path?",
                "Look at what handleTimer does at probeTimeout, and whether tick schedules that timer (P4).",
                "At probeTimeout, a probe still open sends PingReqs for its target to indirectProbes other "
                        + "members. The suspicion waits until the period ends."
            })
    void silenceAsksTheRelays(@ForAll @IntRange(min = 1, max = 4) int relays) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withIndirectProbes(relays));
        member.learns(Peer.numbers(2, 6));
        Pinged ping = Pinged.in(member.tick(), P1);
        List<PingReq> requests = member.advance(member.config().probeTimeout()).messages(PingReq.class);
        demandEqual(P4, "PingReqs after probeTimeout:", relays, requests.size());
        boolean forTarget = requests.stream()
                .allMatch(request -> request.target().equals(ping.target().id()));
        demand(P4, forTarget, "each for the silent " + ping.target(), requests);
    }

    @Property(tries = 40)
    @Check(
            rules = {P4},
            hints = {
                "Who can be a relay? Not the target, not you, nobody twice, and in which state? How many are asked?",
                "Look at the list from which handleTimer picks its relays, and at the fields of the PingReq (P4).",
                "Candidates are the others that are exactly ALIVE, without the target. Ask as many as "
                        + "indirectProbes says, or all if there are fewer, with the seq of the Ping."
            })
    void relaysAreDistinctAliveOthers(
            @ForAll @IntRange(min = 1, max = 5) int relays, @ForAll @Size(min = 1, max = 7) List<MemberState> states) {
        SoloMember member = SoloMember.start(PATIENT.withIndirectProbes(relays));
        member.learns(Peer.numbers(2, states.size() + 2));
        for (int index = 0; index < states.size(); index++) {
            member.receive(Peer.number(9), Peer.gossip(Peer.number(index + 2).claim(states.get(index), 1)));
        }
        Pinged ping = Pinged.in(member.tick(), P1);
        List<String> candidates = Peer.numbers(2, states.size() + 2).stream()
                .filter(peer -> member.state(peer).equals(Optional.of(MemberState.ALIVE)))
                .map(Peer::toString)
                .filter(name -> !name.equals(ping.target().toString()))
                .toList();
        Optional<MemberState> held = member.state(ping.target());
        Actions timeout = member.advance(member.config().probeTimeout());
        List<String> asked = timeout.receivers(PingReq.class);
        demandEqual(P4, "PingReqs:", Math.min(relays, candidates.size()), asked.size());
        demandEqual(P4, "distinct relays:", asked.size(), new TreeSet<>(asked).size());
        demand(P4, candidates.containsAll(asked), "relays among " + candidates, asked);
        for (PingReq request : timeout.messages(PingReq.class)) {
            PingReq expected =
                    new PingReq(ping.seq(), member.self().id(), ping.target().id(), request.updates());
            demandEqual(P4, "the probe's number and names:", expected, request);
        }
        if (!asked.isEmpty()) {
            demandEqual(P4, "while the relays try, " + ping.target(), held, member.state(ping.target()));
        }
    }

    /** Each run asks 1 of 5 others. One of them is never asked in 150 runs with probability 5 x (4/5)^150 at most. */
    @Example
    @Check(
            rules = {P4},
            falseAlarm = 1.5e-14,
            hints = {
                "Are some members never asked, because they stand at the end of your list?",
                "Look at how you pick some of the candidates: always the first ones, or with random (P4)?",
                "The relays are a random choice among all candidates, made anew for each probe."
            })
    void everyoneIsAskedSometimes() {
        TreeSet<String> asked = new TreeSet<>();
        for (int run = 0; run < 150; run++) {
            SoloMember member = SoloMember.start(GossipConfig.defaults().withIndirectProbes(1), run);
            member.learns(Peer.numbers(2, 6));
            member.tick();
            asked.addAll(member.advance(member.config().probeTimeout()).receivers(PingReq.class));
        }
        demandEqual(P4, "relays asked in 150 runs:", "[node2, node3, node4, node5, node6]", asked.toString());
    }

    @Property(tries = 12)
    @Check(
            rules = {P4},
            hints = {
                "Nobody is there to be asked. What is there to wait for?",
                "Look at what handleTimer does at probeTimeout when the list of candidates is empty (P4).",
                "Without a candidate the probe is over at probeTimeout: the target is suspected there and then. "
                        + "SUSPECT members are no candidates."
            })
    void withoutARelayTheTargetIsSuspectedAtOnce(@ForAll @Size(max = 4) List<Unfit> others) {
        SoloMember member = SoloMember.start(PATIENT);
        for (int index = 0; index < others.size(); index++) {
            member.receive(
                    Peer.number(9),
                    Peer.gossip(Peer.number(index + 3)
                            .claim(MemberState.valueOf(others.get(index).name()), 1)));
        }
        Peer target = Peer.number(2);
        member.learns(List.of(target));
        pingUntil(member, target);
        Actions timeout = member.advance(member.config().probeTimeout());
        Optional<MemberState> held = member.state(target);
        demand(
                P4,
                held.isPresent() && held.get() != MemberState.ALIVE,
                target + " not to be held ALIVE any more, for there is no relay",
                held);
        demand(P4, timeout.sends(PingReq.class).isEmpty(), "no PingReq, for there is no relay", timeout);
    }

    /** Members that cannot be relays. */
    public enum Unfit {
        SUSPECT,
        DEAD,
        LEFT
    }

    private static void pingUntil(SoloMember member, Peer target) {
        for (int tick = 0; tick < 20; tick++) {
            Pinged ping = Pinged.in(member.nextTick(), P1);
            if (ping.target().equals(target)) {
                return;
            }
            member.receive(ping.target(), ping.ack());
        }
        demand(P1, false, "a Ping to " + target + " within 20 ticks", "none");
    }

    @Property(tries = 20)
    @Check(
            rules = {P4, P6},
            hints = {
                "One relay brings the target's Ack. What does the silence of the others mean?",
                "Look at what handleMessage compares when an Ack comes from another address than the target's (P6).",
                "An Ack counts by its seq and its from, whatever address it came from. It ends the probe, and no "
                        + "other relay has to answer."
            })
    void oneAnswerThroughARelayIsEnough(@ForAll @IntRange(min = 1, max = 499) int laterMillis) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 6));
        Pinged ping = Pinged.in(member.tick(), P1);
        Peer target = ping.target();
        Actions timeout = member.advance(member.config().probeTimeout());
        demandEqual(P4, "PingReqs:", 3, timeout.sends(PingReq.class).size());
        Peer relay = demandPresent(
                P4,
                "a relay among the members",
                Peer.at(timeout.sends(PingReq.class).get(0).to()));
        member.advance(Duration.ofMillis(laterMillis));
        member.receive(relay, ping.ack());
        Actions end = member.nextTick();
        demandEqual(P6, "after its Ack, " + target, Optional.of(MemberState.ALIVE), member.state(target));
        demand(P6, end.changes().isEmpty(), "no change at the end of the period", end);
    }

    @Property(tries = 12)
    @Check(
            rules = {P4},
            hints = {
                "News about the target has arrived since the Ping. Is the question still the same?",
                "Look at what handleTimer checks of the target before it sends PingReqs (P4).",
                "Relays are asked only while the target is ALIVE or SUSPECT at the incarnation that you pinged. "
                        + "Later probes go on as ever."
            })
    void nobodyIsAskedAboutATargetThatHasMovedOn(@ForAll MovedOn news) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 6));
        Peer target = Pinged.in(member.tick(), P1).target();
        MemberState state = news == MovedOn.RENEWED ? MemberState.ALIVE : MemberState.valueOf(news.name());
        member.receive(Peer.number(9), Peer.gossip(target.claim(state, news == MovedOn.RENEWED ? 1 : 0)));
        Actions timeout = member.advance(member.config().probeTimeout());
        demand(P4, timeout.sends(PingReq.class).isEmpty(), "no PingReq, for " + target + " is " + news, timeout);
        Actions next = member.nextTick().and(member.advance(member.config().probeTimeout()));
        demandEqual(
                P4,
                "PingReqs for the next target:",
                3,
                next.sends(PingReq.class).size());
    }

    /** What may have become of a target. */
    public enum MovedOn {
        DEAD,
        LEFT,
        RENEWED
    }

    @Property(tries = 8)
    @Check(
            rules = {P4, P7},
            hints = {
                "Two members cannot reach each other, but everybody else can. Who carries the question and the answer?",
                "Follow one probe through three members: your PingReq, the relay's Ping and its Ack, the forwarded "
                        + "Ack (P4, P7).",
                "The relay pings at once, under its own number, and forwards the Ack under yours with the target "
                        + "as from. It must reach you before the period ends."
            })
    void aBrokenLinkIsBridged(@ForAll @IntRange(min = 3, max = 6) int members, @ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed), Invariants.nobodySuspected(P4));
        cluster.introduceAll().runForSeconds(3).act(running -> {
            running.cut(1, 2);
            running.cut(2, 1);
        });
        cluster.runForSeconds(20).demandAllAlive(P4);
    }

    /**
     * With loss 0.05 a probe through three relays fails with probability (1 - 0.95^2) (1 - 0.95^4)^3 = 0.00062, so
     * more than 12 of the 20 x 51 that the loss can hit fail with probability 2.3e-13. Until then a member holds at
     * most 12 of its 18 candidates SUSPECT, and finds three relays. Without relays (0.0975) at most 12 of 1,000 fail
     * with probability 2e-29. That none needs a relay has probability 0.9025^1000: 3e-45.
     */
    @Example
    @Check(
            rules = {P4, P7},
            falseAlarm = 2.3e-13,
            hints = {
                "One message in twenty is lost. How many of the questions and answers must be lost for a false alarm?",
                "Look at how many relays handleTimer asks, and at whether each of their answers can end the probe "
                        + "(P4, P7).",
                "A suspicion needs the direct way and the ways through all relays to fail. Ask as many as "
                        + "indirectProbes says, and take the first Ack that fits."
            })
    void lossIsSeldomMistakenForDeath() {
        int members = 20;
        AtomicInteger suspicions = new AtomicInteger();
        AtomicInteger requests = new AtomicInteger();
        Cluster cluster = new Cluster(Cluster.calm(members, 0).withConfig(PATIENT), Invariants.watching(step -> {
            Actions actions = new Actions(step.actions());
            requests.addAndGet(actions.sends(PingReq.class).size());
            if (step.call() == Step.Call.TICK || step.call() == Step.Call.TIMER) {
                suspicions.addAndGet((int) actions.changes().stream()
                        .filter(change -> change.newState() == MemberState.SUSPECT)
                        .count());
            }
        }));
        cluster.introduceAll().runForSeconds(5).act(running -> running.setLoss(0.05));
        cluster.runForSeconds(1000 / members);
        demand(P4, suspicions.get() <= 12, "at most 12 suspicions in 1,000 probes", suspicions);
        demand(P4, requests.get() > 0, "PingReqs for the probes that were lost", "none");
    }
}
