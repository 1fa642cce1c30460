package gossipkit.tests.items;

import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.P3;
import static gossipkit.tests.Rule.P6;
import static gossipkit.tests.Rule.P7;
import static gossipkit.tests.Rule.R1;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.sim.ScheduleSearch;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Input;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Task 3: answer Pings, take Acks, and relay for others. */
@Checks(Item.PING_ACK)
public class PingAckChecks {

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @Property(tries = 10)
    @Check(
            rules = {P3},
            essential = true,
            hints = {
                "What does a member say to \"are you there?\", and which number does the answer repeat?",
                "Look at what handleMessage returns for a Ping: the seq of the Ack, its from, and the address that "
                        + "it goes to (P3).",
                "A Ping gets an Ack at once. It repeats the Ping's seq, names you as from, and goes to the address "
                        + "that the Ping came from."
            })
    void pingIsAnsweredWithAnAck(@ForAll @IntRange(min = 2, max = 9) int sender, @ForAll @IntRange(max = 99) int seq) {
        SoloMember member = SoloMember.start();
        Peer asker = Peer.number(sender);
        demandAck(member.receive(asker, asker.ping(seq)), asker, seq, member.self());
    }

    @Property(tries = 40)
    @Check(
            rules = {P3},
            hints = {
                "Do you answer strangers, suspects and the dead as well? To which address?",
                "Look at handleMessage for a Ping, and for a PingReq whose target is you. Which address do you "
                        + "take, and do you first look the sender up (P3)?",
                "Everybody is answered, known or not, whatever its state. The Ack goes to the address that "
                        + "handleMessage was given, not to the one that you remember."
            })
    void whoeverPingsIsAnsweredWhereThePingCameFrom(
            @ForAll long seq, @ForAll Optional<MemberState> known, @ForAll boolean asRelayed, @ForAll boolean moved) {
        SoloMember member = SoloMember.start();
        Peer asker = Peer.number(2);
        known.ifPresent(state -> member.receive(Peer.number(9), Peer.gossip(asker.claim(state, 1))));
        Peer origin = moved ? new Peer(asker.id(), Peer.number(77).address()) : asker;
        GossipMessage message = asRelayed ? asker.pingReq(seq, member.self()) : asker.ping(seq);
        demandAck(member.receive(origin, message), origin, seq, member.self());
    }

    @Property(tries = 4)
    @Check(
            rules = {P6},
            hints = {
                "What happens to an open probe when its Ack arrives? Which timers are still under way then?",
                "Look at what handleMessage does with an Ack, and at what handleTimer and tick still find "
                        + "afterwards (P6).",
                "A valid Ack closes the probe. A timer or tick that comes later finds it closed: no PingReq, no "
                        + "suspicion."
            })
    void anAckEndsTheProbe(@ForAll @IntRange(min = 1, max = 4) int others) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        Pinged ping = Pinged.in(member.tick(), P1);
        Peer target = ping.target();
        member.receive(target, ping.ack());
        Actions period = member.nextTick();
        demand(P6, period.sends(PingReq.class).isEmpty(), "no PingReq after the Ack", period);
        demandEqual(P6, "after the Ack, " + target, Optional.of(MemberState.ALIVE), member.state(target));
    }

    @Property(tries = 12)
    @Check(
            rules = {P6},
            hints = {
                "Two things make an Ack valid. Which fields of it do you compare, and with what?",
                "Look at the test in handleMessage that lets an Ack end a probe (P6).",
                "The seq must be that of an open probe, and from must be the target of that very probe. Any other "
                        + "Ack leaves the probe open."
            })
    void anAckThatDoesNotFitIsIgnored(@ForAll boolean fromAnother, @ForAll @IntRange(min = 1, max = 1000) int apart) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        Pinged ping = Pinged.in(member.tick(), P1);
        Peer target = ping.target();
        Peer sender = fromAnother ? anotherThan(target) : target;
        long seq = fromAnother ? ping.seq() : ping.seq() + apart;
        member.receive(sender, sender.ack(seq));
        member.nextTick();
        Optional<MemberState> held = member.state(target);
        demand(
                P6,
                held.isPresent() && held.get() != MemberState.ALIVE,
                target + " not to be held ALIVE any more, since the Ack was not for this probe",
                held);
    }

    @Property(tries = 4)
    @Check(
            rules = {P7},
            hints = {
                "Who gets the target's Ack from a relay, under whose number, and in whose name?",
                "Look at what you note when a PingReq arrives, at what you do with the target's Ack, and at what a "
                        + "tick removes (P7).",
                "The Ack goes to the requester's address, with the requester's seq, and with the target as from. "
                        + "You serve for probeTimeout at least, also across a tick."
            })
    void aRelayForwardsTheAnswer(@ForAll boolean tickBetween) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        member.answeredTick();
        Duration untilTick = member.config().probeTimeout().dividedBy(2);
        member.advance(tickBetween ? member.config().probeInterval().minus(untilTick) : Duration.ZERO);
        Peer requester = Peer.number(2);
        Peer target = Peer.number(3);
        Actions relayed = member.receive(requester, requester.pingReq(900, target));
        Pinged relay = Pinged.in(relayed, P7);
        demandEqual(P7, "a relayed Ping to", target, relay.target());
        demandEqual(
                P7,
                "in it, from",
                member.self().id(),
                relayed.messages(Ping.class).get(0).from());
        if (tickBetween) {
            member.answeredTick();
        }
        member.advance(member.config()
                .probeTimeout()
                .minus(tickBetween ? untilTick : Duration.ZERO)
                .minus(MILLISECOND));
        demandAck(member.receive(target, relay.ack()), requester, 900, target);
    }

    @Property(tries = 12)
    @Check(
            rules = {P7},
            hints = {
                "Two members may use the same number. What tells their requests apart?",
                "Look at the key under which you note a relay. Which part of the request is it made of (P7)?",
                "Each PingReq gets a Ping with a number of your own; note the relay under that number. Its Ack is "
                        + "forwarded once, then the note is gone."
            })
    void everyRequesterIsServedOnce(@ForAll @IntRange(min = 1, max = 5) int requests, @ForAll boolean sameRequester) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 8));
        Peer target = Peer.number(8);
        Map<Long, Peer> requesters = new LinkedHashMap<>();
        for (int request = 0; request < requests; request++) {
            Peer requester = Peer.number(sameRequester ? 2 : 2 + request);
            Actions relayed = member.receive(requester, requester.pingReq(5, target));
            Pinged relay = Pinged.in(relayed, P7);
            requesters.put(relay.seq(), requester);
        }
        demandEqual(P7, "relayed Pings with a number of their own:", requests, requesters.size());
        requesters.forEach(
                (seq, requester) -> demandAck(member.receive(target, target.ack(seq)), requester, 5, target));
        requesters.keySet().forEach(seq -> {
            Actions repeated = member.receive(target, target.ack(seq));
            demand(P7, repeated.sends().isEmpty(), "nothing, since this Ack was forwarded before", repeated);
        });
    }

    @Property(tries = 12)
    @Check(
            rules = {P7, P6},
            hints = {
                "May anyone answer for the target of a relayed Ping?",
                "Look at what you compare before you forward an Ack: the seq only, or its from as well (P6, P7)?",
                "An Ack is forwarded only if it has the number of the relayed Ping and names its target as from. A "
                        + "wrong one is ignored and uses nothing up."
            })
    void aRelayForwardsOnlyTheTargetsAnswer(@ForAll @IntRange(min = 4, max = 8) int impostor) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 8));
        Peer requester = Peer.number(2);
        Peer target = Peer.number(3);
        Actions relayed = member.receive(requester, requester.pingReq(5, target));
        Pinged relay = Pinged.in(relayed, P7);
        demandEqual(P7, "a relayed Ping to", target, relay.target());
        Peer other = Peer.number(impostor);
        Actions wrong = member.receive(other, other.ack(relay.seq()));
        demand(P7, wrong.sends().isEmpty(), "nothing, since " + other + " was not pinged", wrong);
        demandAck(member.receive(target, relay.ack()), requester, 5, target);
    }

    @Property(tries = 12)
    @Check(
            rules = {P7},
            hints = {
                "For which targets does a relay do nothing? And when do the updates of the PingReq itself count?",
                "Look at handleMessage for a PingReq: what happens first, the merge or the look at the target's "
                        + "state (P7)?",
                "First merge the updates of the PingReq. Then ping the target only if you hold it ALIVE or "
                        + "SUSPECT. Otherwise ping nobody."
            })
    void aRelayPingsOnlyWhomItHoldsActive(@ForAll Optional<MemberState> held) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 2));
        Peer requester = Peer.number(2);
        Peer target = Peer.number(3);
        held.ifPresent(state -> member.receive(requester, Peer.gossip(target.claim(state, 0))));
        Actions relayed = member.receive(requester, requester.pingReq(5, target));
        List<String> expected = held.filter(Active::is).isPresent() ? List.of("node3") : List.of();
        demandEqual(P7, "with a target held " + held + ", a Ping to", expected, relayed.receivers(Ping.class));
        Peer newcomer = Peer.number(4);
        Actions told = member.receive(requester, requester.pingReq(6, newcomer, newcomer.alive(0)));
        demandEqual(P7, "once the request says it is ALIVE, a Ping to", List.of("node4"), told.receivers(Ping.class));
    }

    @Property(tries = 40)
    @Check(
            rules = {R1},
            hints = {
                "Which odd but well-formed input makes your code throw? The replay shows it.",
                "Look at the line that the exception names. Then look for lookups that may find nobody, and for "
                        + "empty lists you choose from (R1).",
                "No well-formed call throws: strangers, your own address, odd claims, an empty list of seeds, any "
                        + "timer name. What you cannot use, you ignore."
            })
    void noInputBreaksAMember(
            @ForAll(supplier = Input.Scripts.class) List<Input> script, @ForAll @IntRange(max = 25) int leaveAt) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        demandEqual(R1, "members to begin with:", 5, member.allMembers().size());
        for (int step = 0; step < script.size(); step++) {
            if (step == leaveAt) {
                member.leave();
            }
            script.get(step).play(member);
        }
        Peer own = member.self();
        member.receive(own, own.ping(1, own.alive(0)));
        member.receive(Peer.number(3), Peer.sync());
        member.bootstrap(List.of());
        member.fire("");
        Peer asker = Peer.number(2);
        demandAck(member.receive(asker, asker.ping(7)), asker, 7, own);
    }

    @Example
    @Check(
            rules = {R1},
            hints = {
                "An argument is null, or a list holds null. Do you notice before you have changed anything?",
                "Look at the first lines of each public method, and at bootstrap with a null among its seeds (R1).",
                "Test each argument, and each seed, before the first change; Objects.requireNonNull helps. The "
                        + "exception is a NullPointerException."
            })
    void nullIsRefusedAndChangesNothing() {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 4));
        Address address = Peer.number(2).address();
        List<Member> before = member.allMembers();
        demandRefused(member, "bootstrap(null)", protocol -> protocol.bootstrap(null));
        demandRefused(
                member, "bootstrap([address, null])", protocol -> protocol.bootstrap(Arrays.asList(address, null)));
        demandRefused(
                member,
                "handleMessage(null, …)",
                protocol -> protocol.handleMessage(null, Peer.number(2).ping(1)));
        demandRefused(member, "handleMessage(…, null)", protocol -> protocol.handleMessage(address, null));
        demandRefused(member, "handleTimer(null)", protocol -> protocol.handleTimer(null));
        demandRefused(member, "updateMetadata(null, …)", protocol -> protocol.updateMetadata(null, "value"));
        demandRefused(member, "updateMetadata(…, null)", protocol -> protocol.updateMetadata("key", null));
        demandRefused(member, "isAlive(null)", protocol -> protocol.isAlive(null));
        demandRefused(member, "metadata(null)", protocol -> protocol.metadata(null));
        demandEqual(R1, "unchanged members", before, member.allMembers());
        Actions tick = member.answeredTick();
        demand(R1, tick.claimsAbout(member.self()).isEmpty(), "nothing new about itself", tick);
    }

    private static void demandRefused(SoloMember member, String call, Consumer<MembershipProtocol> refused) {
        String found = "no exception";
        try {
            refused.accept(member.protocol());
        } catch (RuntimeException thrown) {
            found = thrown.getClass().getSimpleName();
        }
        demandEqual(R1, call + " to throw", "NullPointerException", found);
    }

    private static void demandAck(Actions actions, Peer receiver, long seq, Peer from) {
        List<GossipMessage> messages = actions.to(receiver);
        boolean right = messages.size() == 1
                && messages.get(0) instanceof Ack ack
                && ack.seq() == seq
                && ack.from().equals(from.id());
        demand(
                from.id().value().equals("node1") ? P3 : P7,
                right,
                "one message to " + receiver + ": Ack " + seq + " from " + from,
                messages.isEmpty() ? actions : Wording.list(messages, Wording::of));
    }

    private static Peer anotherThan(Peer peer) {
        return peer.equals(Peer.number(2)) ? Peer.number(3) : Peer.number(2);
    }

    @Example
    @Check(
            rules = {R1},
            hints = {
                "The target of an open probe is forgotten before the timer fires. What does your code look up then?",
                "Look at handleTimer for a probe, and at tick when it ends a period: do they find the target in "
                        + "your view (M6, R1)?",
                "Whoever is no longer remembered is neither asked about nor suspected. The lookup may find nobody, "
                        + "and then nothing happens."
            })
    void aForgottenTargetBreaksNothing() {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withDeadRetention(MILLISECOND));
        member.learns(Peer.numbers(2, 5));
        Peer target = Pinged.in(member.tick(), P1).target();
        member.receive(Peer.number(9), Peer.gossip(target.dead(0)));
        member.advance(MILLISECOND.multipliedBy(2));
        member.tick();
        Actions later = member.advance(member.config().probeInterval().multipliedBy(2));
        boolean asked = later.messages(PingReq.class).stream()
                .anyMatch(request -> request.target().equals(target.id()));
        demand(R1, !asked, "no PingReq for the forgotten " + target, later);
        Peer asker = anotherThan(target);
        demandAck(member.receive(asker, asker.ping(7)), asker, 7, member.self());
    }

    /** A relay serves two requesters with the same number, and one of them twice. */
    @Example
    @Check(
            rules = {P3, P7},
            hints = {
                "Several requests are open at once, and their Acks come in any order. Whose is it, and who asked?",
                "Look at what you remember for each relayed Ping, and under which key (P7).",
                "Each PingReq has a Ping and a number of its own. Its Ack goes to the one who asked, with the number that one used, once."
            })
    void everyOrderServesEachRequesterOnce() {
        GossipConfig config = GossipConfig.defaults();
        AtomicInteger forwarded = new AtomicInteger();
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 1).explore(schedule -> {
            Cluster cluster = new Cluster(
                    schedule, Cluster.talkative(3, 0), Invariants.promptAcks(), Invariants.forwardedAcks(config));
            cluster.introduceAll().act(running -> {
                running.deliver(1, 2, new PingReq(7, running.id(1), running.id(3), List.of()));
                running.deliver(3, 2, new PingReq(7, running.id(3), running.id(1), List.of()));
                running.deliver(1, 2, new PingReq(8, running.id(1), running.id(3), List.of()));
            });
            cluster.runForSeconds(1);
            cluster.sent()
                    .filter(sent ->
                            sent.message() instanceof Ack ack && !ack.from().equals(sent.from()))
                    .forEach(sent -> forwarded.incrementAndGet());
        });
        demand(P7, forwarded.get() > 0, "forwarded Acks", "none");
    }
}
