package gossipkit.tests.items;

import static gossipkit.tests.Rule.G2;
import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.P5;
import static gossipkit.tests.Rule.P7;
import static gossipkit.tests.Rule.T1;
import static gossipkit.tests.Rule.T2;
import static gossipkit.tests.Rule.T3;
import static gossipkit.tests.Rule.T4;
import static gossipkit.tests.Rule.T6;
import static gossipkit.tests.Rule.T7;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.sim.ScheduleSearch;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Task 4: whoever does not answer is suspected, told so, and given time to refute. */
@Checks(Item.SUSPICION_TIMEOUT)
public class SuspicionTimeoutChecks {

    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final GossipConfig PATIENT = GossipConfig.defaults().withSuspicionMultiplier(200);

    @Property(tries = 10)
    @Check(
            rules = {P5},
            essential = true,
            hints = {
                "A whole period has passed without an Ack. What does the member believe of its target now?",
                "Look at what handleTimer or tick does when probeInterval has passed since the Ping, and the probe "
                        + "is still open (P5).",
                "An open probe ends with its period: its target becomes SUSPECT, at the incarnation that you held "
                        + "when you pinged it."
            })
    void silenceMakesASuspect(@ForAll @IntRange(min = 2, max = 9) int other) {
        SoloMember member = SoloMember.start();
        Peer silent = Peer.number(other);
        member.learns(List.of(silent));
        member.tick();
        member.nextTick();
        demandEqual(P5, "a period after the Ping, " + silent, Optional.of(MemberState.SUSPECT), member.state(silent));
    }

    @Property(tries = 20)
    @Check(
            rules = {P5, T1},
            hints = {
                "The relays need the time between probeTimeout and the end of the period. What comes after ALIVE?",
                "Look at what handleTimer does at probeTimeout, and at what happens at probeInterval (P5, T1).",
                "At probeTimeout the relays are asked, and the target stays ALIVE. After probeInterval it becomes "
                        + "SUSPECT, never DEAD straight away."
            })
    void suspicionComesAtTheEndOfThePeriodNotEarlier(@ForAll @IntRange(min = 2, max = 7) int others) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        Peer target = Pinged.in(member.tick(), P1).target();
        member.advance(member.config().probeInterval().minus(MILLISECOND));
        demandEqual(P5, "before the period has ended, " + target, Optional.of(MemberState.ALIVE), member.state(target));
        member.nextTick();
        demandEqual(T1, "when it has ended, " + target, Optional.of(MemberState.SUSPECT), member.state(target));
    }

    /** What is heard of the target between the Ping and the end of the period. */
    public enum Heard {
        NOTHING(MemberState.SUSPECT, 0),
        SUSPECT_TOO(MemberState.SUSPECT, 0),
        ALIVE_AGAIN(MemberState.ALIVE, 1),
        SUSPECT_AGAIN(MemberState.SUSPECT, 1),
        DEAD(MemberState.DEAD, 0),
        LEFT(MemberState.LEFT, 0);

        private final MemberState state;
        private final long incarnation;

        Heard(MemberState state, long incarnation) {
            this.state = state;
            this.incarnation = incarnation;
        }
    }

    @Property(tries = 30)
    @Check(
            rules = {P5},
            hints = {
                "Which incarnation of the target did you ping? What if it has been replaced since?",
                "Look at what you remember of an open probe, and at what you compare when its period ends (P5).",
                "Note the incarnation with the Ping. At the end, suspect only if the target is still ALIVE at that "
                        + "incarnation; otherwise nothing happens."
            })
    void onlyTheIncarnationThatWasPingedIsSuspected(@ForAll Heard heard, @ForAll boolean soonForgotten) {
        Duration retention =
                soonForgotten ? MILLISECOND : GossipConfig.defaults().deadRetention();
        SoloMember member = SoloMember.start(GossipConfig.defaults().withDeadRetention(retention));
        member.learns(Peer.numbers(2, 5));
        Peer target = Pinged.in(member.tick(), P1).target();
        Actions period = member.advance(member.config().probeTimeout().plus(MILLISECOND));
        if (heard != Heard.NOTHING) {
            member.receive(Peer.number(9), Peer.gossip(target.claim(heard.state, heard.incarnation)));
        }
        period = period.and(member.nextTick());
        long changes = period.changes().stream()
                .filter(change -> change.member().equals(target.id()))
                .distinct()
                .count();
        // The dead may be forgotten by now.
        Optional<String> held = member.belief(target)
                .filter(belief -> Active.is(belief.state()))
                .map(Wording::of);
        demandEqual(
                P5,
                "of the target, if it is active at the end of the period, having heard " + heard + ":",
                Optional.of(Wording.of(target.claim(heard.state, heard.incarnation)))
                        .filter(expected -> Active.is(heard.state)),
                held);
        demandEqual(P5, "changes by the member itself:", heard == Heard.NOTHING ? 1L : 0L, changes);
    }

    @Property(tries = 30)
    @Check(
            rules = {T2},
            hints = {
                "How does the time to refute grow with the cluster? Whom does n count, and when is it taken?",
                "Look at where you compute the delay of a suspicion timer: which members do you count, before or "
                        + "after the change (T2)?",
                "The delay is probeTimeout x suspicionMultiplier x L(n). n counts you and all others that are "
                        + "ALIVE or SUSPECT just after the change, the suspect too."
            })
    void theTimeToRefuteGrowsWithTheCluster(
            @ForAll @IntRange(min = 1, max = 20) int others,
            @ForAll @IntRange(min = 2, max = 5) int timeoutTenths,
            @ForAll @IntRange(min = 6, max = 9) int multiplier,
            @ForAll boolean byHearsay) {
        Duration timeout = Duration.ofMillis(100L * timeoutTenths);
        SoloMember member = SoloMember.start(
                GossipConfig.defaults().withProbeTimeout(timeout).withSuspicionMultiplier(multiplier));
        member.learns(Peer.numbers(2, others + 1));
        Actions suspicion;
        if (byHearsay) {
            suspicion =
                    member.receive(Peer.number(9), Peer.gossip(Peer.number(2).suspect(0)));
        } else {
            member.tick();
            suspicion = member.nextTick();
        }
        demandTimer(suspicion, Active.suspicionTime(member, others));
    }

    @Property(tries = 20)
    @Check(
            rules = {T2, T3},
            hints = {
                "Does a suspicion that you only heard of ever end? And one at a newer incarnation?",
                "Look at all the places where a member becomes SUSPECT: by your own probe, and by a claim that "
                        + "wins a merge (T2).",
                "Each new suspicion gets a timer: by probe or by hearsay, of a stranger too, and again if the "
                        + "suspicion moves to a higher incarnation."
            })
    void everySuspicionHasATimer(@ForAll boolean stranger, @ForAll boolean renewed) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        Peer suspect = Peer.number(stranger ? 6 : 5);
        Duration time = Active.suspicionTime(member, stranger ? 5 : 4);
        demandTimer(member.receive(Peer.number(2), Peer.gossip(suspect.suspect(1))), time);
        if (renewed) {
            member.advance(time.dividedBy(2));
            demandTimer(member.receive(Peer.number(2), Peer.gossip(suspect.suspect(2))), time);
        }
        member.advance(time);
        demandEqual(
                T3,
                "once the time to refute is over, " + suspect,
                Optional.of(MemberState.DEAD),
                member.state(suspect));
    }

    @Property(tries = 20)
    @Check(
            rules = {T4},
            hints = {
                "You hear the same suspicion from many members. Does each of them start the clock anew?",
                "Look at what your merging does with a SUSPECT claim that equals what you hold (T4, M3).",
                "A claim that does not win schedules nothing. The first timer of that suspicion goes on, and "
                        + "decides at its own time."
            })
    void hearingASuspicionAgainChangesNothing(@ForAll @IntRange(min = 1, max = 4) int repeats) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        Peer suspect = Peer.number(5);
        Duration time = Active.suspicionTime(member, 4);
        demandTimer(member.receive(Peer.number(2), Peer.gossip(suspect.suspect(0))), time);
        Duration step = time.dividedBy(repeats + 1L);
        for (int repeat = 0; repeat < repeats; repeat++) {
            member.advance(step);
            Actions again = member.receive(Peer.number(3), Peer.gossip(suspect.suspect(0)));
            demand(T4, !again.timers().contains(time), "no second timer of " + time.toMillis() + " ms", again);
        }
        member.advance(time.minus(step.multipliedBy(repeats)));
        demandEqual(
                T4, "when the first timer has fired, " + suspect, Optional.of(MemberState.DEAD), member.state(suspect));
    }

    @Property(tries = 10)
    @Check(
            rules = {T6},
            hints = {
                "An Ack carries no incarnation. Can it outbid a suspicion?",
                "Look at what handleMessage changes when an Ack of a suspect arrives (T6).",
                "An Ack ends the probe and no more. Only a winning claim, ALIVE at a higher incarnation, makes the "
                        + "suspect ALIVE again."
            })
    void aBareAckDoesNotClearASuspicion(@ForAll @IntRange(min = 2, max = 8) int periods) {
        SoloMember member = SoloMember.start(PATIENT);
        member.learns(Peer.numbers(2, 3));
        Peer suspect = Peer.number(3);
        member.receive(Peer.number(2), Peer.gossip(suspect.suspect(0)));
        member.answeredTicks(periods);
        demandEqual(
                T6,
                "after Acks without a refutation, " + suspect,
                Optional.of(MemberState.SUSPECT),
                member.state(suspect));
    }

    @Property(tries = 10)
    @Check(
            rules = {T6},
            hints = {
                "How does a suspect learn that it has something to refute, when the news of it is no longer queued?",
                "Look at how you choose the updates of a Ping, in tick and as a relay, when you hold the receiver "
                        + "SUSPECT (T6).",
                "Each Ping to a suspect carries your SUSPECT claim about it, even if it was retired. It takes its "
                        + "place before other news, within maxPiggyback."
            })
    void everyPingToASuspectCarriesTheSuspicion(
            @ForAll @IntRange(min = 1, max = 4) int maxPiggyback, @ForAll boolean relayed) {
        SoloMember member = SoloMember.start(PATIENT.withMaxPiggyback(maxPiggyback));
        member.learns(Peer.numbers(2, 6));
        Peer suspect = Peer.number(6);
        Peer requester = Peer.number(2);
        member.receive(requester, Peer.gossip(suspect.suspect(0)));
        Actions all = Actions.NONE;
        for (int period = 0; period < 40; period++) {
            Actions actions = relayed
                    ? member.receive(requester, requester.pingReq(period, suspect))
                            .and(member.answeredTick())
                    : member.answeredTick();
            demandCarried(T6, actions, suspect, Ping.class, suspect.suspect(0), !relayed);
            all = all.and(actions);
        }
        demand(T6, !all.to(suspect).isEmpty(), "a Ping to " + suspect + " in 40 ticks", all);
    }

    @Property(tries = 24)
    @Check(
            rules = {T7, G2},
            hints = {
                "Somebody whom you hold SUSPECT, DEAD or LEFT talks to you. What does it need to hear?",
                "Look at the updates of your Acks, forwarded Acks and Syncs, when you do not hold the receiver "
                        + "ALIVE (T7, G2).",
                "Each such answer carries what you hold of its receiver. It goes before other news, even if it was "
                        + "retired, or if nobody else may hear it from you."
            })
    void theAccusedAreToldInEveryAnswer(
            @ForAll Accusation accusation, @ForAll boolean stranger, @ForAll Answer answer, @ForAll boolean crowded) {
        SoloMember member = SoloMember.start(PATIENT.withMaxPiggyback(1));
        member.settledAmong(Peer.numbers(2, stranger ? 4 : 5));
        Peer accused = Peer.number(5);
        member.receive(Peer.number(2), Peer.gossip(accused.claim(accusation.state, 1)));
        MemberUpdate claim = demandPresent(T7, accused + " in the view", member.belief(accused))
                .toUpdate();
        // The dead may be forgotten in a tick.
        member.answeredTicks(Active.is(accusation.state) ? 30 : 0);
        if (crowded) {
            member.learns(Peer.numbers(10, 12));
        }
        Actions actions = answer.ask(member, accused);
        List<GossipMessage> answers = actions.to(accused);
        demand(T7, !answers.isEmpty() || answer == Answer.FORWARDED_ACK, "an answer to " + accused, actions);
        demand(
                T7,
                answers.stream().allMatch(message -> message.updates().contains(claim)),
                Wording.of(claim) + " in the answer to " + accused,
                Wording.list(answers, Wording::of));
    }

    /** What a member may be accused of. */
    public enum Accusation {
        SUSPECT(MemberState.SUSPECT),
        DEAD(MemberState.DEAD),
        LEFT(MemberState.LEFT);

        private final MemberState state;

        Accusation(MemberState state) {
            this.state = state;
        }
    }

    /** The messages that answer a member. */
    public enum Answer {
        ACK,
        FORWARDED_ACK,
        SYNC;

        private Actions ask(SoloMember member, Peer accused) {
            return switch (this) {
                case ACK -> member.receive(accused, accused.ping(3));
                case SYNC -> member.receive(accused, accused.syncRequest());
                case FORWARDED_ACK -> {
                    Peer target = Peer.number(2);
                    Pinged relay = Pinged.in(member.receive(accused, accused.pingReq(3, target)), P7);
                    yield member.receive(target, relay.ack());
                }
            };
        }
    }

    private static void demandCarried(
            Rule rule,
            Actions actions,
            Peer receiver,
            Class<? extends GossipMessage> kind,
            MemberUpdate claim,
            boolean mayBeNone) {
        List<GossipMessage> messages =
                actions.to(receiver).stream().filter(kind::isInstance).toList();
        boolean carried =
                messages.stream().allMatch(message -> message.updates().contains(claim));
        demand(
                rule,
                carried && (mayBeNone || !messages.isEmpty()),
                Wording.of(claim) + " in every Ping to " + receiver,
                messages.isEmpty() ? actions : Wording.list(messages, Wording::of));
    }

    private static void demandTimer(Actions actions, Duration delay) {
        demand(T2, actions.timers().contains(delay), "a timer of " + delay.toMillis() + " ms", actions);
    }

    @Property(tries = 8)
    @Check(
            rules = {P5, T1},
            hints = {
                "Everybody answers in time, and yet somebody is suspected. Which message came first?",
                "Look at the order of things in one instant: does an Ack that came in time still find its probe, "
                        + "and whose probe does your timer end (P5)?",
                "Only a whole period without a valid Ack makes a suspect. A timer or tick may end only the probe "
                        + "that it belongs to, never a younger one."
            })
    void nobodyIsSuspectedWithoutAReason(
            @ForAll @IntRange(min = 3, max = 6) int members,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @IntRange(min = 1, max = 200) int latencyMillisMax,
            @ForAll boolean shuffled) {
        Cluster cluster = new Cluster(
                Cluster.talkative(members, seed)
                        .withLatency(MILLISECOND, Duration.ofMillis(latencyMillisMax))
                        .withShuffledTies(shuffled),
                Invariants.nobodySuspected(P5));
        cluster.introduceAll().runForSeconds(20).demandAllAlive(P5);
    }

    @Property(tries = 8)
    @Check(
            rules = {T1, T2, P5},
            hints = {
                "A member has crashed. Who notices, who hears of it, and how long does each of them wait?",
                "Look at the path from silence to death at each member: end of the period, merge of SUSPECT, its "
                        + "timer (P5, T1, T2).",
                "Each member probes everybody in its turn, or hears SUSPECT from others. Both make it SUSPECT "
                        + "first, reported as such. Only its timer makes it DEAD."
            })
    void everybodySuspectsACrashedMemberBeforeItIsDead(
            @ForAll @IntRange(min = 2, max = 6) int members, @ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed), Invariants.suspicionBeforeDeath());
        cluster.introduceAll().runForSeconds(3).act(running -> running.crash(members));
        cluster.runForSeconds(2L * members + 2);
        for (int viewer = 1; viewer < members; viewer++) {
            Optional<MemberState> held = cluster.belief(viewer, members).map(Member::state);
            cluster.demandOf(
                    members,
                    P5,
                    !held.equals(Optional.of(MemberState.ALIVE)),
                    "node" + viewer + " to suspect the crashed node" + members,
                    held.map(MemberState::toString).orElse("node" + members + " unknown to it"));
        }
        demand(T1, !cluster.changesTo(MemberState.SUSPECT).isEmpty(), "SUSPECT to be reported", "no such report");
    }

    /** One of three has crashed, and is said to be suspect: the timers race with the probes. */
    @Example
    @Check(
            rules = {T1, T3},
            hints = {
                "Probes, rumours and timers come in any order. Which of them may end a suspicion, and when?",
                "Look at all that touches a suspect between the claim that made it one and its timer (T2, T3, T4).",
                "Only a greater claim ends a suspicion early. Otherwise the member dies when the timer of that suspicion fires, not before or after."
            })
    void noOrderMakesASuspicionLongerOrShorter() {
        GossipConfig config =
                GossipConfig.defaults().withProbeTimeout(Duration.ofMillis(100)).withSuspicionMultiplier(2);
        SimulationSettings settings = Cluster.talkative(3, 0).withConfig(config);
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 0).explore(schedule -> {
            Cluster cluster =
                    new Cluster(schedule, settings, Invariants.suspicionBeforeDeath(), Invariants.timelyDeaths(config));
            cluster.introduceAll().act(running -> {
                running.crash(3);
                running.deliver(2, 1, Peer.gossip(Peer.number(3).suspect(0)));
            });
            cluster.runForSeconds(1);
            Optional<MemberState> held = cluster.belief(1, 3).map(Member::state);
            demand(T3, !held.equals(Optional.of(MemberState.SUSPECT)), "no suspicion of node3 any more", held);
            demand(T2, !cluster.changesTo(MemberState.SUSPECT).isEmpty(), "SUSPECT to be reported", "no such report");
        });
    }

    /** Two members alone: a lost message makes a suspect at once, and the next Ping lets it refute. */
    @Example
    @Check(
            rules = {P5, T1, T3},
            hints = {
                "One message is late or lost. What becomes of its receiver, step by step, if nothing else goes wrong?",
                "Look at what a probe that ends without an Ack does to a member that is ALIVE (P5, T1).",
                "ALIVE, then SUSPECT at the end of the period, then DEAD when the suspicion's timer fires, or ALIVE again by a refutation."
            })
    void noOrderSkipsTheSuspicion() {
        GossipConfig config = GossipConfig.defaults().withSuspicionMultiplier(1);
        SimulationSettings settings = Cluster.talkative(2, 0).withConfig(config);
        AtomicInteger suspected = new AtomicInteger();
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 2).explore(schedule -> {
            Cluster cluster =
                    new Cluster(schedule, settings, Invariants.suspicionBeforeDeath(), Invariants.timelyDeaths(config));
            cluster.introduceAll().runForSeconds(3);
            suspected.addAndGet(cluster.changesTo(MemberState.SUSPECT).size());
        });
        demand(P5, suspected.get() > 0, "somebody to be suspected when a Ping is lost", "nobody suspected");
    }
}
