package gossipkit.tests.bonus;

import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.U1;
import static gossipkit.tests.Rule.U2;
import static gossipkit.tests.Rule.U3;
import static gossipkit.tests.Rule.U4;
import static gossipkit.tests.Rule.U5;
import static gossipkit.tests.Rule.U6;
import static gossipkit.tests.Rule.U7;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.AdvancedMember;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.ExpectedRoundTrip;
import gossipkit.tests.harness.ExpectedRounds;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.ObservedMember;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.items.Active;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task B4: the settings follow the size of the cluster and the round trips, and the member counts what it does. */
@Checks(Item.AUTO_TUNE)
public class AutoTuneChecks {

    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final int PROBES_MAX = 60;
    private static final AdvancedGossipConfig TUNED = AdvancedGossipConfig.defaults();

    /** Sizes on both sides of each threshold. */
    public enum Around {
        ALONE(1, 3, 1500),
        SMALL(49, 3, 1500),
        MEDIUM(50, 4, 1000),
        STILL_MEDIUM(500, 4, 1000),
        LARGE(501, 6, 500);

        private final int members;
        private final int fanout;
        private final Duration probeInterval;

        Around(int members, int fanout, int probeIntervalMillis) {
            this.members = members;
            this.fanout = fanout;
            this.probeInterval = Duration.ofMillis(probeIntervalMillis);
        }
    }

    @Property(tries = 5)
    @Check(
            rules = {U2},
            essential = true,
            hints = {
                "How large is the cluster, and what suits one of that size?",
                "Look at what autoTune does with clusterSize(), and at what config() returns afterwards (U2).",
                "Below 50 it is fanout 3 and 1500 ms, from 50 to 500 it is 4 and 1000 ms, above 500 it is 6 and 500 ms."
            })
    void theSizeRulesFanoutAndInterval(@ForAll Around size) {
        AdvancedMember member = among(size.members, TUNED);
        member.autoTune();
        demandEqual(
                U2,
                "fanout among " + size.members + ":",
                size.fanout,
                member.config().fanout());
        demandEqual(
                U2,
                "probeInterval among " + size.members + ":",
                size.probeInterval,
                member.config().probeInterval());
    }

    @Property(tries = 8)
    @Check(
            rules = {U2},
            hints = {
                "Does a member that is SUSPECT or DEAD belong to the size that the thresholds are about?",
                "Look at which number autoTune compares: clusterSize() counts the ALIVE, you included (U2, V1).",
                "The size is clusterSize() as it is now; it may shrink again, and the settings with it."
            })
    void onlyTheAliveCount(@ForAll @IntRange(min = 1, max = 5) int gone, @ForAll MemberState state) {
        AdvancedMember member = among(50, TUNED);
        member.autoTune();
        demandEqual(U2, "fanout among 50:", 4, member.config().fanout());
        MemberUpdate[] changes = IntStream.rangeClosed(2, gone + 1)
                .mapToObj(number -> stranger(number, state, 1))
                .toArray(MemberUpdate[]::new);
        member.solo().receive(Peer.number(200), Peer.sync(changes));
        member.autoTune();
        int expected = state == MemberState.ALIVE ? 4 : 3;
        demandEqual(
                U2,
                "fanout when " + gone + " of the 50 are " + state + ":",
                expected,
                member.config().fanout());
    }

    @Property(tries = 5)
    @Check(
            rules = {U1},
            hints = {
                "dynamicTuning is off. What is there for autoTune to do?",
                "Look at the first line of autoTune, and at what config() returns (U1).",
                "Without dynamicTuning config() is the base of the settings given, for ever."
            })
    void withoutDynamicTuningNothingChanges(@ForAll Around size) {
        AdvancedMember member = among(size.members, TUNED.withDynamicTuning(false));
        member.autoTune();
        demandEqual(U1, "config():", TUNED.base(), member.config());
    }

    @Property(tries = 6)
    @Check(
            rules = {U1, U2},
            hints = {
                "The host asks config() after each tick. When may the answer change?",
                "Look at where you store the settings in force: who writes them, and which fields change (U1)?",
                "Only autoTune changes them, and only fanout, probeInterval and probeTimeout; before it they are the base."
            })
    void onlyAutoTuneChangesTheSettings(@ForAll @IntRange(min = 50, max = 90) int members) {
        GossipConfig base =
                new GossipConfig(Duration.ofSeconds(2), Duration.ofMillis(300), 4, 7, 5, 6, Duration.ofSeconds(70));
        AdvancedMember member = among(members, TUNED.withBase(base));
        Pinged ping = Pinged.in(member.solo().tick(), U1);
        member.solo().advance(Duration.ofMillis(100));
        member.solo().receive(ping.target(), ping.ack());
        demandEqual(U1, "before the first autoTune, config():", base, member.config());
        member.autoTune();
        GossipConfig tuned = base.withFanout(4)
                .withProbeInterval(Duration.ofSeconds(1))
                .withProbeTimeout(member.config().probeTimeout());
        demandEqual(U1, "after it, config():", tuned, member.config());
    }

    @Property(tries = 8)
    @Check(
            rules = {U1},
            hints = {
                "The settings have changed. Which ones do your messages and timers go by?",
                "Look at each place that reads fanout or probeTimeout: is it the settings in force or the base (U1)?",
                "After autoTune everything goes by config(): announcements, the timer of a Ping, the length of suspicions."
            })
    void theSettingsInForceRule(@ForAll @IntRange(min = 5, max = 90) int others) {
        AdvancedMember member = among(others + 1, TUNED);
        measured(member, 31);
        member.autoTune();
        GossipConfig config = member.config();
        demandEqual(
                U1,
                "Gossip about new metadata:",
                config.fanout(),
                member.solo().updateMetadata("a", "b").sends(Gossip.class).size());
        Duration suspicion =
                config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * Active.sizeFactor(others));
        demandEqual(U1, "suspicionTimeout():", suspicion, member.suspicionTimeout());
        member.solo().tick();
        Actions before = member.solo().advance(config.probeTimeout().minus(MILLISECOND));
        demandEqual(
                U1,
                "PingReqs before probeTimeout:",
                0,
                before.sends(PingReq.class).size());
        Actions after = member.solo().advance(MILLISECOND.multipliedBy(2));
        demandEqual(
                U1,
                "PingReqs after probeTimeout:",
                3,
                after.sends(PingReq.class).size());
    }

    @Property(tries = 30)
    @Check(
            rules = {U3, U4},
            hints = {
                "How long does an Ack take, how much does that vary, and how long should you wait for one?",
                "Look at how the two estimates change with each Ack, and in which order (U3).",
                "First: R and R/2. Then deviation = 3/4 deviation + 1/4 |smoothed - R|, smoothed = 7/8 smoothed + 1/8 R."
            })
    void theTimeoutFollowsTheRoundTrips(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 600) Integer> halfMillis) {
        AdvancedMember member = among(6, TUNED);
        ExpectedRoundTrip expected = new ExpectedRoundTrip();
        for (int half : halfMillis) {
            measured(member, 2 * half + 1);
            expected.add(2 * half + 1);
            member.autoTune();
            demandTimeout(U3, expected.timeout(member.config().probeInterval()), member);
        }
    }

    @Example
    @Check(
            rules = {U3, U4},
            hints = {
                "The network has become thirty times slower, for good. Does the timeout follow, and settle?",
                "Look at what happens to Acks that come after probeTimeout, when relays are asked already (U3).",
                "An Ack that comes straight from the target counts as long as the probe is open, however late it is."
            })
    void aLatencyStepIsFollowed() {
        AdvancedMember member = among(6, TUNED);
        measured(member, 60, 11);
        member.autoTune();
        demandTimeout(U4, Duration.ofMillis(20), member);
        measured(member, 90, 331);
        member.autoTune();
        demandTimeout(U3, Duration.ofMillis(331), member);
    }

    /** Acks that say nothing about the direct way. */
    public enum Misleading {
        FORWARDED_BY_A_RELAY,
        REPEATED,
        OF_ANOTHER_PING,
        FROM_ANOTHER_MEMBER,
        FROM_A_STRANGER
    }

    @Property(tries = 12)
    @Check(
            rules = {U3},
            hints = {
                "Which Acks tell how long the way to the target and back is?",
                "Look at what an Ack has to be before you measure it: valid, and from the target's own address (U3, P6).",
                "An Ack that a relay forwards, one that was counted before, or one that answers no open probe is not measured."
            })
    void onlyDirectAcksAreMeasured(@ForAll Misleading kind) {
        AdvancedMember member = among(6, TUNED);
        measured(member, 101);
        ExpectedRoundTrip expected = new ExpectedRoundTrip();
        expected.add(101);
        member.tunedPeriod(tick -> misled(member, Pinged.in(tick, U3), kind, expected));
        member.autoTune();
        demandTimeout(U3, expected.timeout(member.config().probeInterval()), member);
    }

    private static Actions misled(AdvancedMember member, Pinged ping, Misleading kind, ExpectedRoundTrip expected) {
        Peer another = ping.target().equals(Peer.number(2)) ? Peer.number(3) : Peer.number(2);
        member.solo().advance(Duration.ofMillis(41));
        return switch (kind) {
            case FORWARDED_BY_A_RELAY -> member.solo().receive(another, ping.ack());
            case OF_ANOTHER_PING ->
                member.solo().receive(ping.target(), ping.target().ack(ping.seq() + 1_000));
            case FROM_ANOTHER_MEMBER -> member.solo().receive(another, another.ack(ping.seq()));
            case FROM_A_STRANGER ->
                member.solo().receive(Peer.number(99), Peer.number(99).ack(ping.seq()));
            case REPEATED -> {
                member.solo().receive(ping.target(), ping.ack());
                expected.add(41);
                member.solo().advance(Duration.ofMillis(40));
                yield member.solo().receive(ping.target(), ping.ack());
            }
        };
    }

    @Property(tries = 20)
    @Check(
            rules = {U4},
            hints = {
                "No Ack has come yet, or all come at once, or late: what timeout is still sensible?",
                "Look at the bounds of probeTimeout, and at what it is before the first measurement (U4).",
                "It is the base's until an Ack comes, but never below 20 ms nor above half of probeInterval."
            })
    void theTimeoutStaysWithinItsBounds(
            @ForAll Around size, @ForAll @IntRange(min = 1, max = 1_900) int baseTimeoutMillis) {
        GossipConfig base = GossipConfig.defaults()
                .withProbeInterval(Duration.ofSeconds(2))
                .withProbeTimeout(Duration.ofMillis(baseTimeoutMillis));
        AdvancedMember member = among(size.members, TUNED.withBase(base));
        member.autoTune();
        long most = size.probeInterval.toMillis() / 2;
        demandTimeout(U4, Duration.ofMillis(Math.max(20, Math.min(most, baseTimeoutMillis))), member);
    }

    @Property(tries = 15)
    @Check(
            rules = {U5},
            hints = {
                "An update is queued, and some ticks later it is sent for the last time. How many ticks is that?",
                "Look at where you note the tick in which an update is queued, and when you count it (U5).",
                "Count the ticks that begin after it was queued, that of its last send included; what is replaced or "
                        + "dropped before is not counted."
            })
    void theRoundsAreThoseOfAnObserver(
            @ForAll @IntRange(min = 2, max = 25) int others,
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 9) Integer> news) {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned());
        ExpectedRounds expected = new ExpectedRounds(3 * Active.sizeFactor(others));
        List<Peer> peers = Peer.numbers(2, others + 1);
        demandEqual(U5, "at birth, avgRoundsToConverge:", 0.0, member.stats().avgRoundsToConverge());
        member.solo().learns(peers);
        peers.forEach(expected::queued);
        for (int tick = 0; tick < news.size(); tick++) {
            if (news.get(tick) < others) {
                Peer subject = peers.get(news.get(tick));
                member.solo().receive(subject, Peer.gossip(subject.alive(tick + 1)));
                expected.queued(subject);
            }
            expected.ticked(member.solo().answeredTick());
            demandClose(
                    U5, "avgRoundsToConverge", expected.mean(), member.stats().avgRoundsToConverge());
        }
    }

    @Property(tries = 15)
    @Check(
            rules = {U6},
            hints = {
                "Which messages belong to the load that a member causes?",
                "Look at whether every call that sends something is counted: Acks, syncs and announcements too (U6).",
                "messageOverhead is all that you have sent since your birth, divided by the number of ticks."
            })
    void theOverheadIsThatOfAnObserver(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 6) Integer> calls) {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned());
        List<Peer> peers = Peer.numbers(2, 9);
        int sent = member.solo().learns(peers).sends().size();
        int ticks = 0;
        for (int call : calls) {
            sent += called(member, call).sends().size();
            ticks += call == 0 ? 1 : 0;
            double expected = ticks == 0 ? 0 : (double) sent / ticks;
            demandClose(U6, "messageOverhead", expected, member.stats().messageOverhead());
        }
    }

    private static Actions called(AdvancedMember member, int call) {
        Peer peer = Peer.number(4);
        return switch (call) {
            case 0 ->
                member.solo()
                        .advance(member.solo().config().probeInterval())
                        .and(member.solo().tick());
            case 1 -> member.antiEntropySync();
            case 2 -> member.solo().updateMetadata("role", "leader");
            case 3 -> member.solo().receive(peer, peer.ping(1));
            case 4 -> member.solo().receive(peer, peer.syncRequest(peer.alive(0)));
            case 5 -> member.solo().bootstrap(List.of(peer.address()));
            default -> member.solo().advance(member.solo().config().probeTimeout());
        };
    }

    /** What may become of a suspicion, and whether it was a false alarm. */
    public enum Outcome {
        REFUTED(MemberState.ALIVE, 1, 1, 1),
        DIED(MemberState.DEAD, 0, 1, 0),
        LEFT(MemberState.LEFT, 1, 1, 1),
        SUSPECTED_IN_A_NEWER_LIFE(MemberState.SUSPECT, 1, 1, 1),
        DIED_IN_A_NEWER_LIFE(MemberState.DEAD, 1, 1, 1),
        STILL_OPEN(MemberState.SUSPECT, 0, 0, 0);

        private final MemberState state;
        private final long incarnations;
        private final int resolved;
        private final int refuted;

        Outcome(MemberState state, long incarnations, int resolved, int refuted) {
            this.state = state;
            this.incarnations = incarnations;
            this.resolved = resolved;
            this.refuted = refuted;
        }
    }

    @Property(tries = 25)
    @Check(
            rules = {U7},
            hints = {
                "Your probe failed, but the member was alive after all. How do you find out, and is that counted?",
                "Look at which claims end a suspicion of your own, and at suspicions that came by hearsay (U7).",
                "A suspicion that your probe began ends with the next claim that wins: refuted if its incarnation is "
                        + "newer, else not."
            })
    void theFalseAlarmsAreThoseOfAnObserver(
            @ForAll @Size(max = 8) List<Outcome> outcomes, @ForAll boolean someByHearsay) {
        GossipConfig patient = GossipConfig.defaults().withSuspicionMultiplier(1_000);
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned().withBase(patient));
        member.solo().learns(Peer.numbers(2, 20));
        if (someByHearsay) {
            member.solo().receive(Peer.number(3), Peer.gossip(Peer.number(2).suspect(0)));
            member.solo().receive(Peer.number(3), Peer.gossip(Peer.number(2).left(5)));
        }
        int resolved = 0;
        int refuted = 0;
        for (Outcome outcome : outcomes) {
            Peer suspect = failedProbe(member);
            long incarnation = suspectedAt(member, suspect) + outcome.incarnations;
            member.solo().receive(Peer.number(100), Peer.gossip(suspect.claim(outcome.state, incarnation)));
            resolved += outcome.resolved;
            refuted += outcome.refuted;
            double expected = resolved == 0 ? 0 : (double) refuted / resolved;
            demandClose(
                    U7,
                    "falsePositiveRate, after " + refuted + " of " + resolved + " were refuted,",
                    expected,
                    member.stats().falsePositiveRate());
        }
    }

    @Property(tries = 4)
    @Check(
            rules = {U5, U6, U7},
            hints = {
                "A whole cluster runs, and loses messages. Do your three figures still say what each member has done?",
                "Look at calls that do several things at once: merge, answer, refute, and send (U5, U6, U7).",
                "Every message counts, every update from the tick it was queued in, and every suspicion that your own "
                        + "probe began, once the next claim about that member has won."
            })
    void theFiguresOfAWholeClusterAreThoseOfAnObserver(
            @ForAll @IntRange(min = 2, max = 8) int members, @ForAll @IntRange(max = 1000) int seed) {
        GossipConfig patient = GossipConfig.defaults().withSuspicionMultiplier(1_000);
        Map<MemberId, ObservedMember> observed = new HashMap<>();
        int sendsMax = 3 * Active.sizeFactor(members - 1);
        Cluster cluster = Cluster.advanced(
                AdvancedMember.untuned().withBase(patient),
                Cluster.calm(members, seed).withLoss(0.2),
                Invariants.watching(step -> observed.get(step.member()).saw(step)));
        for (Peer peer : Peer.numbers(1, members)) {
            observed.put(peer.id(), new ObservedMember(peer.alive(0), sendsMax));
        }
        cluster.introduceAll()
                .act(running -> running.updateMetadata(1, "role", "leader"))
                .runForSeconds(30);
        for (int node = 1; node <= members; node++) {
            ConvergenceStats expected = observed.get(Peer.number(node).id()).stats();
            ConvergenceStats found = cluster.stats(node);
            String of = " of node" + node;
            demandClose(U5, "avgRoundsToConverge" + of, expected.avgRoundsToConverge(), found.avgRoundsToConverge());
            demandClose(U6, "messageOverhead" + of, expected.messageOverhead(), found.messageOverhead());
            demandClose(U7, "falsePositiveRate" + of, expected.falsePositiveRate(), found.falsePositiveRate());
        }
    }

    /** Ticks until one that is ALIVE has been pinged, which does not answer; all others do. */
    private static Peer failedProbe(AdvancedMember member) {
        for (int probe = 0; probe < PROBES_MAX; probe++) {
            Pinged ping = Pinged.in(member.solo().nextTick(), U7);
            if (member.solo().state(ping.target()).equals(Optional.of(MemberState.ALIVE))) {
                Pinged next = Pinged.in(member.solo().nextTick(), U7);
                member.solo().receive(next.target(), next.ack());
                return ping.target();
            }
            member.solo().receive(ping.target(), ping.ack());
        }
        throw new RuleBroken(P1, "a Ping to an ALIVE member in " + PROBES_MAX + " ticks", "none");
    }

    private static long suspectedAt(AdvancedMember member, Peer peer) {
        Member held = demandPresent(U7, peer + " to be known", member.solo().belief(peer));
        demandEqual(U7, "after a failed probe, " + peer, MemberState.SUSPECT, held.state());
        return held.incarnation();
    }

    /** So many periods in which the Ack comes after so long. */
    private static void measured(AdvancedMember member, int periods, long millis) {
        for (int period = 0; period < periods; period++) {
            measured(member, millis);
        }
    }

    /** One period in which the Ack comes after so long. */
    private static void measured(AdvancedMember member, long millis) {
        member.tunedPeriod(tick -> {
            Pinged ping = Pinged.in(tick, U3);
            member.solo().advance(Duration.ofMillis(millis));
            return member.solo().receive(ping.target(), ping.ack());
        });
    }

    private static void demandTimeout(Rule rule, Duration expected, AdvancedMember member) {
        Duration found = member.config().probeTimeout();
        demand(
                rule,
                expected.minus(found).abs().compareTo(MILLISECOND) <= 0,
                "a probeTimeout of about " + expected.toMillis() + " ms",
                found.toNanos() / 1e6 + " ms");
    }

    private static void demandClose(Rule rule, String what, double expected, double found) {
        demand(rule, Math.abs(expected - found) < 1e-9, what + " to be " + expected, found);
    }

    /** It knows so many members, itself included; there may be more of them than peers. */
    private static AdvancedMember among(int members, AdvancedGossipConfig config) {
        AdvancedMember member = AdvancedMember.start(config);
        MemberUpdate[] others = IntStream.rangeClosed(2, members)
                .mapToObj(number -> stranger(number, MemberState.ALIVE, 0))
                .toArray(MemberUpdate[]::new);
        member.solo().receive(Peer.number(2), Peer.sync(others));
        return member;
    }

    private static MemberUpdate stranger(int number, MemberState state, long incarnation) {
        int network = number / 250;
        Address address = new Address("10.0." + network + "." + (network == 0 ? number : number % 250), 7946);
        return new Peer(new MemberId("node" + number), address).claim(state, incarnation);
    }
}
