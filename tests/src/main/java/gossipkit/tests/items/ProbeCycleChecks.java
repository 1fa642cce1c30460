package gossipkit.tests.items;

import static gossipkit.tests.Rule.D1;
import static gossipkit.tests.Rule.G5;
import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.P2;
import static gossipkit.tests.Rule.P7;
import static gossipkit.tests.Rule.P8;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.sim.ScheduleSearch;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Claim;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Input;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Storm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task 2: each tick probes the next member of a shuffled list. */
@Checks(Item.PROBE_CYCLE)
public class ProbeCycleChecks {

    @Property(tries = 10)
    @Check(
            rules = {P1},
            essential = true,
            hints = {
                "What does a member do in each protocol period, as soon as it knows somebody?",
                "Look at what tick returns when you hold one other member ALIVE (P1).",
                "A tick sends one Ping, to the next of the others that you hold ALIVE or SUSPECT."
            })
    void tickPingsAMember(@ForAll @IntRange(min = 2, max = 9) int other) {
        SoloMember member = SoloMember.start();
        member.learns(List.of(Peer.number(other)));
        demandEqual(P1, "a Ping to", List.of("node" + other), member.tick().receivers(Ping.class));
    }

    @Property(tries = 30)
    @Check(
            rules = {P1, G5},
            hints = {
                "Who is worth probing: the suspects, the dead, the departed, yourself? How many in one tick?",
                "Look at how tick picks its target, and at what your list still holds when somebody has died or "
                        + "left (P1, G5).",
                "Pinged are those others that you hold ALIVE or SUSPECT now: exactly one in a tick. The dead, the "
                        + "departed and you yourself are passed over, in the same tick."
            })
    void oneActiveMemberIsPingedInEachTick(@ForAll(supplier = Claim.Sequences.class) List<Claim> claims) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withSuspicionMultiplier(100));
        claims.forEach(claim -> member.receive(Peer.number(9), Peer.gossip(claim.update())));
        List<String> active = Active.among(Peer.numbers(2, Claim.PEER_MAX), member);
        for (int tick = 0; tick < 5; tick++) {
            List<String> pinged = member.answeredTick().receivers(Ping.class);
            demandEqual(P1, "Pings in a tick with " + active + " to probe:", active.isEmpty() ? 0 : 1, pinged.size());
            demand(G5, active.containsAll(pinged), "a Ping only to one of " + active, pinged);
        }
        member.learns(Peer.numbers(8, 8));
        demandEqual(
                P1,
                "Pings in a tick:",
                1,
                member.answeredTick().sends(Ping.class).size());
    }

    @Property(tries = 15)
    @Check(
            rules = {P1},
            hints = {
                "Choosing at random each time leaves somebody out for long. How does a list, worked off, avoid that?",
                "Look at how tick finds its next target, and at what it does at the end of the list (P1).",
                "Work a shuffled list off from front to end, and shuffle it again only then. So with N others, two "
                        + "Pings of one member are at most 2N - 1 ticks apart."
            })
    void everyMemberIsPingedWithinTwoPasses(@ForAll @IntRange(min = 2, max = 9) int others) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        List<String> pinged = pingedIn(member, 6 * others);
        for (Peer peer : Peer.numbers(2, others + 1)) {
            demandGaps(peer, pinged, 2 * others - 1);
        }
    }

    /** Perhaps only later passes are shuffled: eleven shuffles of five are all alike with probability 120^-10. */
    @Example
    @Check(
            rules = {P1},
            falseAlarm = 1.7e-21,
            hints = {
                "After a pass over the list, is the next pass in the same order?",
                "Look at the place where your list starts over. Is anything drawn from random there (P1)?",
                "Each pass has an order of its own: when the list is worked off, it is shuffled again before the "
                        + "next pass begins."
            })
    void theOrderIsShuffledAgainAfterEachPass() {
        int others = 5;
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        List<String> pinged = pingedIn(member, 12 * others);
        demandEqual(P1, "Pings in " + 12 * others + " ticks:", 12 * others, pinged.size());
        boolean periodic = pinged.subList(others, pinged.size()).equals(pinged.subList(0, pinged.size() - others));
        demand(P1, !periodic, "another order in some pass", "always " + pinged.subList(0, others));
    }

    @Property(tries = 30)
    @Check(
            rules = {P2},
            hints = {
                "Do the Pings that you relay take their numbers from the same counter as your own?",
                "Look at every place where you build a Ping: in tick, and in handleMessage for a PingReq. Where do "
                        + "the numbers come from (P2)?",
                "All your Pings, relayed ones included, take their numbers from one counter that only goes up. A "
                        + "relay never reuses the number of its requester."
            })
    void sequenceNumbersIncrease(@ForAll @Size(min = 2, max = 12) List<Boolean> relayed) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        List<Long> numbers = new ArrayList<>();
        for (boolean relay : relayed) {
            Peer requester = Peer.number(2);
            Actions actions =
                    relay ? member.receive(requester, requester.pingReq(1, Peer.number(3))) : member.answeredTick();
            List<Long> seqs =
                    actions.messages(Ping.class).stream().map(Ping::seq).toList();
            demandEqual(P2, "Pings for one " + (relay ? "PingReq" : "tick") + ":", 1, seqs.size());
            numbers.addAll(seqs);
        }
        boolean increasing = numbers.stream().sorted().distinct().toList().equals(numbers);
        demand(P2, increasing, "strictly increasing sequence numbers", numbers);
    }

    @Property(tries = 10)
    @Check(
            rules = {P8},
            hints = {
                "What becomes of a relayed Ping that is never answered? How long do you remember who asked?",
                "Look at the state in which you note who asked you to relay. When is an entry removed if no Ack "
                        + "comes (P8)?",
                "A relay note is dropped with the Ack, or within two periods, by a tick or by a timer. After that "
                        + "the Ack is forwarded no more. In time, it still is (P7)."
            })
    void answersThatAreTooLateAreNotForwarded(@ForAll @IntRange(min = 3, max = 6) int periods) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        member.answeredTick();
        Peer target = Peer.number(3);
        long forgotten = relayedPing(member, 70, target);
        member.answeredTicks(periods);
        Actions late = member.receive(target, target.ack(forgotten));
        demand(P8, late.sends(Ack.class).isEmpty(), "no Ack forwarded " + periods + " periods later", late);
    }

    private static long relayedPing(SoloMember member, long seq, Peer target) {
        Peer requester = Peer.number(2);
        Actions actions = member.receive(requester, requester.pingReq(seq, target));
        Pinged relay = Pinged.in(actions, P7);
        demandEqual(P7, "a relayed Ping to", target, relay.target());
        return relay.seq();
    }

    @Property(tries = 30)
    @Check(
            rules = {D1},
            hints = {
                "Which of your collections has no fixed order? Do you use any randomness but the one you were given?",
                "Look at your fields and at your loops: HashMap, HashSet, Set.of and Map.of have no fixed order. "
                        + "Look for chance from elsewhere (D1).",
                "The order of actions, and of all you choose from, must depend on the inputs alone. Use "
                        + "collections with an order, and draw only from the random you were given."
            })
    void sameInputsGiveSameActions(@ForAll(supplier = Input.Scripts.class) List<Input> script) {
        SoloMember one = SoloMember.start();
        SoloMember other = SoloMember.start();
        demandEqual(D1, "for the same Sync", one.learns(Peer.numbers(2, 5)), other.learns(Peer.numbers(2, 5)));
        Actions firstTick = one.tick();
        demandEqual(
                P1, "Pings in the first tick:", 1, firstTick.sends(Ping.class).size());
        demandEqual(D1, "for the same tick", firstTick, other.tick());
        for (Input input : script) {
            demandEqual(D1, "for the same " + input, input.play(one), input.play(other));
        }
        demandEqual(D1, "for the same tick", one.nextTick(), other.nextTick());
    }

    private static List<String> pingedIn(SoloMember member, int ticks) {
        return member.answeredTicks(ticks).sends(Ping.class).stream()
                .map(Send::to)
                .map(address -> Peer.at(address).map(Peer::toString).orElse(address.toString()))
                .toList();
    }

    @Property(tries = 8)
    @Check(
            rules = {P1, P2},
            hints = {
                "What becomes of the list and of the counter while members crash, leave and come back?",
                "Look at tick when the list is empty, at the end, or holds somebody who is gone. Look at all that "
                        + "sets your counter (P1, P2).",
                "As long as somebody is ALIVE or SUSPECT, each tick pings exactly one. Whoever comes back joins "
                        + "the list again. The counter is never set back."
            })
    void probingGoesOnInAStorm(@ForAll(supplier = Storm.Any.class) Storm storm) {
        AtomicInteger pings = new AtomicInteger();
        Cluster cluster = new Cluster(
                storm.settings(),
                Invariants.onePingPerTick(),
                Invariants.increasingSequenceNumbers(),
                Invariants.watching(step -> pings.addAndGet(
                        new Actions(step.actions()).sends(Ping.class).size())));
        storm.rage(cluster);
        storm.pass(cluster);
        cluster.runForSeconds(5);
        demand(P1, pings.get() >= 3, "Pings in the first three seconds at least", pings + " Pings");
    }

    /** Whoever is skipped is left out for too long with probability about a half; here it can happen sixty times. */
    @Property(tries = 20)
    @Check(
            rules = {P1},
            hints = {
                "Somebody is removed from the list that you are working off. Who moves up, and is anybody skipped?",
                "Look at what the removal of a member does to the position in your list, if it stood before that "
                        + "position (P1).",
                "A removal must not shift the turn: all who have not been pinged in this pass still get their Ping "
                        + "in it, in the same order."
            })
    void nobodyIsSkippedWhenOthersGo(@ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> pauses) {
        int others = 8;
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        List<String> pinged = new ArrayList<>(pingedIn(member, others));
        for (int gone = 0; gone < pauses.size(); gone++) {
            pinged.addAll(pingedIn(member, pauses.get(gone)));
            Optional<Peer> lastPinged =
                    pinged.stream().reduce((earlier, later) -> later).flatMap(Peer::named);
            Peer leaver = demandPresent(P1, "Pings to members", lastPinged);
            member.receive(leaver, Peer.gossip(leaver.left(1)));
        }
        pinged.addAll(pingedIn(member, 2 * others));
        List<Peer> steady = Active.peersAmong(Peer.numbers(2, others + 1), member);
        steady.forEach(peer -> demandGaps(peer, pinged, 2 * others - 1));
    }

    @Property(tries = 30)
    @Check(
            rules = {P1},
            hints = {
                "Somebody is put into the list that you are working off. Whose turn is it then, and who had it "
                        + "just now?",
                "Look at what the insertion of a newcomer does to the position in your list, if it lands before "
                        + "that position (P1).",
                "An insertion must not shift the turn: whoever had its Ping in this pass waits for the next pass, "
                        + "and the others keep their order."
            })
    void nobodyIsProbedTwiceWhenOthersCome(@ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> pauses) {
        int steadyOthers = 4;
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, steadyOthers + 1));
        List<String> pinged = new ArrayList<>(pingedIn(member, steadyOthers));
        for (int come = 0; come < pauses.size(); come++) {
            pinged.addAll(pingedIn(member, pauses.get(come)));
            member.learns(List.of(Peer.number(20 + come)));
        }
        pinged.addAll(pingedIn(member, 2 * (steadyOthers + pauses.size())));
        for (Peer steady : Peer.numbers(2, steadyOthers + 1)) {
            demandGaps(steady, pinged, 2 * (steadyOthers + pauses.size()) - 1);
            for (int from = 0; from + steadyOthers <= pinged.size(); from++) {
                List<String> window = pinged.subList(from, from + steadyOthers);
                long pings = window.stream().filter(steady.toString()::equals).count();
                demand(P1, pings <= 2, "at most two Pings to " + steady + " in " + steadyOthers + " ticks", window);
            }
        }
    }

    private static void demandGaps(Peer peer, List<String> pinged, int ticksMax) {
        int last = pinged.indexOf(peer.toString());
        demand(P1, last >= 0, peer + " to be pinged within " + pinged.size() + " ticks", pinged);
        for (int tick = last + 1; tick < pinged.size(); tick++) {
            demand(P1, tick - last <= ticksMax, "at most " + ticksMax + " ticks between two Pings to " + peer, pinged);
            last = pinged.get(tick).equals(peer.toString()) ? tick : last;
        }
    }

    /** A relay has three requests to serve, while all three members probe each other. */
    @Example
    @Check(
            rules = {P1, P2},
            hints = {
                "Your own Pings and those for others leave in any order. Where does each get its number from?",
                "Look at every place where you make a Ping, in tick and for a PingReq (P2).",
                "There is one counter for all Pings of a member, and each Ping gets the next number, however the calls are ordered."
            })
    void noOrderUpsetsTheNumbers() {
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 1).explore(schedule -> {
            Cluster cluster = new Cluster(
                    schedule,
                    Cluster.talkative(3, 0),
                    Invariants.onePingPerTick(),
                    Invariants.increasingSequenceNumbers());
            cluster.introduceAll().act(running -> {
                running.deliver(1, 2, new PingReq(7, running.id(1), running.id(3), List.of()));
                running.deliver(3, 2, new PingReq(7, running.id(3), running.id(1), List.of()));
                running.deliver(1, 2, new PingReq(8, running.id(1), running.id(3), List.of()));
            });
            cluster.runForSeconds(1);
            for (int node = 1; node <= 3; node++) {
                Peer prober = Peer.number(node);
                boolean pings = cluster.sent()
                        .anyMatch(sent -> sent.from().equals(prober.id()) && sent.message() instanceof Ping);
                demand(P1, pings, "a Ping from " + prober + " in its first tick", "none");
            }
        });
    }
}
