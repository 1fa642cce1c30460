package gossipkit.tests.items;

import static gossipkit.tests.Rule.L3;
import static gossipkit.tests.Rule.M1;
import static gossipkit.tests.Rule.M2;
import static gossipkit.tests.Rule.M3;
import static gossipkit.tests.Rule.M5;
import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.S1;
import static gossipkit.tests.Rule.S2;
import static gossipkit.tests.Rule.S3;
import static gossipkit.tests.Rule.S4;
import static gossipkit.tests.Rule.S5;
import static gossipkit.tests.Rule.S6;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.sim.ScheduleSearch;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Claim;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.ExpectedView;
import gossipkit.tests.harness.Input;
import gossipkit.tests.harness.Input.Kind;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Storm;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task 6: claims are ordered, and a member outbids what is wrongly claimed about itself. */
@Checks(Item.REFUTATION)
public class RefutationChecks {

    private static final long HUGE = Long.MAX_VALUE / 2;
    private static final long SAFELY_BELOW_HUGE = HUGE - (1L << 33);

    @Property(tries = 10)
    @Check(
            rules = {S1},
            essential = true,
            hints = {
                "Somebody says that you are suspect. Which claim about yourself wins over that?",
                "Look at your merging when the claim is about yourself. What do you compare, what do you raise, "
                        + "what do you send (S1, S2)?",
                "Your incarnation becomes one more than that of the claim. You say ALIVE at that incarnation, in a "
                        + "Gossip to the address that the claim came from."
            })
    void suspicionOfOneselfIsRefuted(@ForAll @IntRange(max = 5) int claimed) {
        SoloMember member = SoloMember.start();
        Actions actions =
                member.receive(Peer.number(2), Peer.gossip(member.self().suspect(claimed)));
        List<MemberUpdate> refutations = actions.sends(Gossip.class).stream()
                .flatMap(send -> send.message().updates().stream())
                .filter(claim -> claim.id().equals(member.self().id()) && claim.state() == MemberState.ALIVE)
                .toList();
        boolean raised = refutations.stream().anyMatch(claim -> claim.incarnation() > claimed);
        demand(S1, raised, "a Gossip with node1 ALIVE above incarnation " + claimed, actions);
    }

    /** The messages that can carry a rumour. */
    public enum Carrier {
        PING,
        PING_REQ,
        PING_REQ_FOR_SELF,
        ACK,
        GOSSIP,
        SYNC,
        SYNC_REQUEST;

        GossipMessage message(SoloMember member, Peer from, MemberUpdate... claims) {
            return switch (this) {
                case PING -> from.ping(3, claims);
                case PING_REQ -> from.pingReq(3, Peer.number(4), claims);
                case PING_REQ_FOR_SELF -> from.pingReq(3, member.self(), claims);
                case ACK -> from.ack(3, claims);
                case GOSSIP -> Peer.gossip(claims);
                case SYNC -> Peer.sync(claims);
                case SYNC_REQUEST -> from.syncRequest(claims);
            };
        }
    }

    @Property(tries = 60)
    @Check(
            rules = {S1, S2},
            hints = {
                "Which incarnation outbids the claim? Who has to hear it, by which message, and with what metadata?",
                "Look at each kind of message in handleMessage: do its updates reach the refutation, and does the "
                        + "sender get the result (S1, S2)?",
                "ALIVE at the claim's incarnation + 1, with your address and all metadata, goes back to the "
                        + "sender: in the answer, if there is one, otherwise in a Gossip."
            })
    void everyAccusationIsOutbidWhereItCameFrom(
            @ForAll Carrier carrier,
            @ForAll("accusations") MemberState state,
            @ForAll @IntRange(max = 3) int renewals,
            @ForAll @IntRange(max = 4) int above,
            @ForAll boolean fromStranger,
            @ForAll @IntRange(min = 1, max = 4) int maxPiggyback) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withMaxPiggyback(maxPiggyback));
        member.learns(Peer.numbers(2, 5));
        IntStream.range(0, renewals).forEach(renewal -> member.updateMetadata("key" + renewal, "value"));
        Map<String, String> metadata = demandPresent(S1, "metadata of itself", member.metadata(member.self()));
        long claimed = member.incarnation() + above;
        Peer from = Peer.number(fromStranger ? 9 : 2);
        Actions actions =
                member.receive(from, carrier.message(member, from, member.self().claim(state, claimed)));
        Peer self = member.self();
        MemberUpdate refutation = new MemberUpdate(self.id(), MemberState.ALIVE, claimed + 1, self.address(), metadata);
        demandEqual(S1, "what it holds of itself:", Optional.of(refutation), member.ownClaim());
        List<GossipMessage> answers = actions.to(from);
        demand(
                S2,
                answers.size() == 1 && answers.get(0).updates().contains(refutation),
                "one message to " + from + " that carries " + Wording.of(refutation),
                answers.isEmpty() ? actions : Wording.list(answers, Wording::of));
    }

    @Provide
    Arbitrary<MemberState> accusations() {
        return Arbitraries.of(MemberState.SUSPECT, MemberState.DEAD, MemberState.LEFT);
    }

    @Property(tries = 20)
    @Check(
            rules = {S1},
            hints = {
                "One message accuses you several times. Against which incarnation is each claim judged?",
                "Look at your incarnation while handleMessage goes through the updates. When does it change (S1)?",
                "Judge all claims of one message against the incarnation from before it. Then refute once, one "
                        + "above the highest claim that counts."
            })
    void severalAccusationsGetOneAnswer(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 6) Integer> claimed,
            @ForAll @IntRange(max = 3) int own) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        IntStream.range(0, own).forEach(renewal -> member.updateMetadata("key", "value" + renewal));
        long before = member.incarnation();
        demandEqual(S1, "its incarnation after " + own + " renewals:", (long) own, before);
        MemberUpdate[] rumours =
                claimed.stream().map(one -> member.self().suspect(one)).toArray(MemberUpdate[]::new);
        member.receive(Peer.number(2), Peer.gossip(rumours));
        int highest = Collections.max(claimed);
        demandEqual(
                S1,
                "after claims at " + claimed + ", its incarnation:",
                highest >= own ? highest + 1L : own,
                member.incarnation());
    }

    @Property(tries = 20)
    @Check(
            rules = {S3},
            hints = {
                "The claim about you is older than what you have said since. Is there anything left to refute?",
                "Look at the comparison with your own incarnation, before you refute (S3).",
                "A claim about you at a lower incarnation does nothing at all: no raise, no message, nothing queued."
            })
    void staleAccusationsAreIgnored(@ForAll MemberState state, @ForAll @IntRange(min = 1, max = 3) int behind) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 5));
        member.receive(Peer.number(2), Peer.gossip(member.self().suspect(4)));
        member.quieten();
        demandEqual(S1, "its incarnation after a rumour at 4:", 5L, member.incarnation());
        Actions stale = member.receive(Peer.number(2), Peer.gossip(member.self().claim(state, 5 - behind)));
        demand(S3, stale.sends().isEmpty(), "nothing about a claim at " + (5 - behind), stale);
        demandEqual(S3, "its incarnation:", 5L, member.incarnation());
    }

    /** What may be said of a member by one who remembers an earlier life of it. */
    public enum EarlierLife {
        NEWER,
        OTHER_METADATA,
        OTHER_ADDRESS,
        NEWER_WITH_OTHER_METADATA
    }

    @Property(tries = 20)
    @Check(
            rules = {S4},
            hints = {
                "Somebody knows you at an incarnation that you have never reached, or with content you never had. Why?",
                "Look at what you do with an ALIVE claim about yourself: do you compare its incarnation, its "
                        + "metadata and its address (S4)?",
                "If it is newer than you, or as new with other content, outbid it by one and keep your own "
                        + "content. If it equals your own claim, do nothing."
            })
    void anEarlierLifeIsOutbid(@ForAll EarlierLife life, @ForAll @IntRange(min = 1, max = 3) int above) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 5));
        member.updateMetadata("role", "leader");
        member.quieten();
        MemberUpdate own = demandPresent(S6, "itself in its view", member.ownClaim());
        Actions same = member.receive(Peer.number(2), Peer.gossip(own));
        demand(S4, same.sends().isEmpty(), "nothing about its own claim", same);
        boolean newer = life == EarlierLife.NEWER || life == EarlierLife.NEWER_WITH_OTHER_METADATA;
        boolean changed = life == EarlierLife.OTHER_METADATA || life == EarlierLife.NEWER_WITH_OTHER_METADATA;
        long claimed = own.incarnation() + (newer ? above : 0);
        MemberUpdate rumour = new MemberUpdate(
                own.id(),
                MemberState.ALIVE,
                claimed,
                life == EarlierLife.OTHER_ADDRESS ? Peer.number(99).address() : own.address(),
                changed ? Map.of("role", "follower") : own.metadata());
        Actions actions = member.receive(Peer.number(2), Peer.gossip(rumour));
        MemberUpdate expected =
                new MemberUpdate(own.id(), MemberState.ALIVE, claimed + 1, own.address(), own.metadata());
        demandEqual(S4, "what it holds of itself:", Optional.of(expected), member.ownClaim());
        demand(
                S4,
                actions.claimsAbout(member.self()).contains(expected),
                Wording.of(expected) + " to be sent",
                actions);
    }

    @Property(tries = 40)
    @Check(
            rules = {S5, S6},
            hints = {
                "Which inputs give you a reason to raise your incarnation, and by how much? All others do not.",
                "Look at every line that changes your incarnation or your own state (S5, S6).",
                "It rises by one for updateMetadata and leave, and to one above a claim that S1 or S4 refutes. "
                        + "Nothing else moves it. You are never SUSPECT or DEAD."
            })
    void theIncarnationMovesOnlyForAReason(@ForAll(supplier = Input.Scripts.class) List<Input> script) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        long expected = 0;
        for (Input input : script) {
            input.play(member);
            if (input.kind() == Kind.METADATA) {
                expected++;
            } else if (input.kind() == Kind.RUMOUR && input.number() >= expected) {
                expected = input.number() + 1L;
            }
            demandEqual(S5, "its incarnation after " + input + ":", expected, member.incarnation());
            demandEqual(S6, "of itself", Optional.of(MemberState.ALIVE), member.state(member.self()));
        }
    }

    @Property(tries = 60)
    @Check(
            rules = {M1, M2},
            hints = {
                "Which of two claims about one member wins, and what of the old belief survives the winner?",
                "Look at the comparison in your merging, and at every field that the winner brings (M1, M2).",
                "Compare the incarnation first, then ALIVE < SUSPECT < DEAD < LEFT. The winner replaces state, "
                        + "incarnation, address and metadata. lastUpdate is now."
            })
    void theGreatestClaimWinsAndReplacesEverything(@ForAll(supplier = Claim.Sequences.class) List<Claim> claims) {
        SoloMember member = SoloMember.start();
        ExpectedView expected = new ExpectedView();
        for (Claim claim : claims) {
            member.advance(Duration.ofMillis(1));
            boolean wins = expected.accepts(claim.update());
            Optional<Member> before = member.belief(claim.peer());
            expected.merge(claim.update());
            member.receive(Peer.number(9), Peer.gossip(claim.update()));
            demandEqual(
                    M1,
                    "after " + Wording.of(claim.update()) + " the others",
                    Wording.list(expected.claims(), Wording::of),
                    Wording.list(othersOf(member), Wording::of));
            demandEqual(M2, "the others", expected.claims(), othersOf(member));
            demandEqual(
                    M2,
                    "lastUpdate of " + claim.peer(),
                    wins ? Optional.of(member.clock()) : before.map(Member::lastUpdate),
                    member.belief(claim.peer()).map(Member::lastUpdate));
        }
    }

    @Property(tries = 30)
    @Check(
            rules = {M1},
            hints = {
                "The network reorders and repeats. Which part of your code depends on what arrived first?",
                "Look at your merging for special cases: first hearsay, DEAD before ALIVE, the same claim twice in "
                        + "one message (M1).",
                "In the end you hold the greatest claim about each member, in whatever order they came. Equal or "
                        + "smaller claims do nothing. An unknown member takes any claim."
            })
    void orderAndRepetitionDoNotMatter(
            @ForAll(supplier = Claim.Sequences.class) List<Claim> claims, @ForAll @IntRange(max = 1000) int shuffle) {
        SoloMember inTurn = SoloMember.start();
        claims.forEach(claim -> inTurn.receive(Peer.number(9), Peer.gossip(claim.update())));
        List<Claim> doubled = new ArrayList<>(claims);
        doubled.addAll(claims);
        Collections.shuffle(doubled, new Random(shuffle));
        SoloMember atOnce = SoloMember.start();
        atOnce.receive(
                Peer.number(9), Peer.sync(doubled.stream().map(Claim::update).toArray(MemberUpdate[]::new)));
        demand(M1, !othersOf(inTurn).isEmpty(), "somebody in the view", "nobody");
        demandEqual(
                M1,
                "in any order",
                Wording.list(othersOf(inTurn), Wording::of),
                Wording.list(othersOf(atOnce), Wording::of));
    }

    @Property(tries = 30)
    @Check(
            rules = {M3},
            hints = {
                "A claim that loses: is it stored, reported, queued, or answered anywhere?",
                "Look at what your merging does before it knows whether the claim wins, and after it knows that it "
                        + "does not (M3).",
                "Compare first. If the claim does not win, stop there: nothing stored, reported, queued or sent. "
                        + "An equal claim does not win either."
            })
    void aLosingClaimLeavesNoTrace(@ForAll MemberState loser, @ForAll @IntRange(max = 2) int incarnation) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 5));
        Peer peer = Peer.number(5);
        MemberUpdate winner = peer.alive(3);
        Actions news = member.receive(Peer.number(2), Peer.gossip(winner)).and(member.answeredTick());
        demand(M1, news.claimsAbout(peer).contains(winner), Wording.of(winner) + " to be passed on", news);
        member.quieten();
        Actions actions = member.receive(Peer.number(2), Peer.gossip(peer.claim(loser, incarnation)));
        demand(M3, actions.sends().isEmpty() && actions.changes().isEmpty(), "no message and no change", actions);
        List<MemberUpdate> later = member.answeredTicks(3).claimsAbout(peer);
        demand(M3, later.stream().allMatch(winner::equals), "no other claim about " + peer + " to be passed on", later);
        demandEqual(M3, "still", Optional.of(winner), member.belief(peer).map(Member::toUpdate));
        member.receive(Peer.number(2), Peer.gossip(peer.left(3)));
        Actions gone = member.receive(Peer.number(2), Peer.gossip(peer.claim(loser, 3)));
        demand(M3, gone.sends().isEmpty() && gone.changes().isEmpty(), "nothing about one that has left", gone);
    }

    @Property(tries = 20)
    @Check(
            rules = {M5},
            hints = {
                "Nobody could ever outbid Long.MAX_VALUE. Where is the bound, and does it hold for claims about "
                        + "you too?",
                "Look at the very start of your merging, before it asks whom the claim is about (M5).",
                "A claim above Long.MAX_VALUE / 2 is skipped, about others and about you. Claims below the bound "
                        + "count as usual, and you still outbid those about you."
            })
    void incarnationsThatCouldNotBeOutbidAreIgnored(
            @ForAll MemberState state, @ForAll("unbeatable") long incarnation, @ForAll boolean known) {
        SoloMember member = SoloMember.start();
        Peer peer = Peer.number(2);
        if (known) {
            member.learns(List.of(peer));
        }
        List<Member> before = member.allMembers();
        Actions actions = member.receive(
                Peer.number(3),
                Peer.gossip(peer.claim(state, incarnation), member.self().claim(state, incarnation)));
        demand(M5, actions.sends().isEmpty() && actions.changes().isEmpty(), "no message and no change", actions);
        demandEqual(M5, "members", before, member.allMembers());
        member.receive(
                Peer.number(3),
                Peer.gossip(peer.alive(SAFELY_BELOW_HUGE), member.self().suspect(SAFELY_BELOW_HUGE)));
        demandEqual(M1, "just below the bound", Optional.of(MemberState.ALIVE), member.state(peer));
        demandEqual(S1, "just below the bound, its incarnation:", SAFELY_BELOW_HUGE + 1, member.incarnation());
    }

    @Provide
    Arbitrary<Long> unbeatable() {
        return Arbitraries.longs().between(HUGE + 1, Long.MAX_VALUE);
    }

    @Property(tries = 12)
    @Check(
            rules = {L3},
            hints = {
                "DEAD and LEFT are not for ever. Which claim brings a member back, and is it probed again then?",
                "Look at what your merging does when the old state is DEAD or LEFT, and at who gets into the list "
                        + "that tick works off (L3).",
                "ALIVE at a higher incarnation wins over DEAD and LEFT as over anything else. The member is ALIVE "
                        + "then, and back in the list of those you probe."
            })
    void whoeverLeftOrDiedComesBack(@ForAll("gone") MemberState gone, @ForAll @IntRange(min = 1, max = 5) int later) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        Peer peer = Peer.number(4);
        member.receive(Peer.number(2), Peer.gossip(peer.claim(gone, 3)));
        demandEqual(M1, "before it comes back", Optional.of(gone), member.state(peer));
        member.receive(Peer.number(2), Peer.gossip(peer.alive(3 + later)));
        demandEqual(L3, "when it comes back", Optional.of(MemberState.ALIVE), member.state(peer));
        Actions ticks = member.answeredTicks(5);
        demand(P1, !ticks.to(peer).isEmpty(), "a Ping to " + peer + " in two passes", ticks);
    }

    @Provide
    Arbitrary<MemberState> gone() {
        return Arbitraries.of(MemberState.DEAD, MemberState.LEFT);
    }

    private static List<MemberUpdate> othersOf(SoloMember member) {
        return member.allMembers().stream()
                .map(Member::toUpdate)
                .filter(claim -> !claim.id().equals(member.self().id()))
                .toList();
    }

    @Property(tries = 6)
    @Check(
            rules = {S1, S2, L3},
            hints = {
                "A member stalls, and comes back to a cluster that has given it up. How does it learn what is said?",
                "Look at what your Pings and Acks tell a member that you hold SUSPECT or DEAD, and at what it does "
                        + "with that (S1, S2, T7).",
                "Its first Ping is answered with what is said of it. It outbids that by one, and tells the one "
                        + "that answered. That higher ALIVE then wins everywhere."
            })
    void whoeverStalledIsAliveAgain(
            @ForAll @IntRange(min = 4, max = 6) int members,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll boolean declaredDead) {
        SimulationSettings settings = Cluster.talkative(members, seed);
        Cluster cluster = new Cluster(
                settings.withConfig(settings.config().withSuspicionMultiplier(declaredDead ? 3 : 50)),
                Invariants.ownedIncarnations(),
                Invariants.noSelfDoubt());
        cluster.introduceAll()
                .runForSeconds(3)
                .act(running -> running.pause(members, Duration.ofSeconds(2L * members + 5)));
        cluster.runForSeconds(2L * members + 4);
        demand(
                S1,
                !cluster.changesTo(MemberState.SUSPECT).isEmpty()
                        || !cluster.changesTo(MemberState.DEAD).isEmpty(),
                "the stalled node" + members + " to be given up, before it can refute",
                "nobody given up");
        cluster.runForSeconds(2L * members + 6).demandAllAlive(S1);
    }

    @Property(tries = 6)
    @Check(
            rules = {S4, L3},
            hints = {
                "A process restarts at incarnation 0, and others remember its earlier life. Who has to give way?",
                "Look at what a newborn does with a Sync that holds claims about itself: other state, other "
                        + "metadata, higher incarnation (S4).",
                "The newborn outbids what is remembered of its earlier life, ALIVE or not, and keeps its present "
                        + "content. The others take that claim: it is higher."
            })
    void whoeverRestartsIsOneOfTheClusterAgain(
            @ForAll @IntRange(min = 4, max = 6) int members,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @IntRange(max = 40) int secondsDown) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed), Invariants.ownedIncarnations());
        cluster.introduceAll().runForSeconds(2).act(running -> running.updateMetadata(members, "role", "leader"));
        cluster.runForSeconds(4).act(running -> running.crash(members)).runForSeconds(secondsDown);
        cluster.act(running -> {
            running.restart(members);
            running.join(members, 1);
        });
        cluster.runForSeconds(6);
        for (int viewer = 1; viewer <= members; viewer++) {
            cluster.demandState(L3, viewer, members, MemberState.ALIVE);
            Optional<Map<String, String>> held = cluster.belief(viewer, members).map(Member::metadata);
            demandEqual(S4, "metadata of node" + members + " at node" + viewer, Optional.of(Map.of()), held);
        }
    }

    /** Luck plays no part: no suspicion ends before the storm does, and then everybody tells everybody (J1, J2). */
    @Property(tries = 6)
    @Check(
            rules = {M1, S5, S6},
            hints = {
                "The storm is over, everybody has met everybody, and two members still disagree. About which claim?",
                "Find in the diagram the claim on which the two differ. Did it lose a comparison, or was it not "
                        + "passed on (M1, M4, T7)?",
                "Everybody ends with the greatest claim, if each winner is queued, the accused hear of it in every "
                        + "answer, and each outbids what is wrong about itself."
            })
    void aClusterAgreesAfterAStorm(@ForAll(supplier = Storm.Any.class) Storm storm) {
        Cluster cluster = new Cluster(storm.settings(), Invariants.ownedIncarnations(), Invariants.noSelfDoubt());
        storm.rage(cluster);
        storm.pass(cluster);
        cluster.runForSeconds(70);
        for (int viewer = 1; viewer <= storm.members(); viewer++) {
            for (int about = 1; about <= storm.members() && cluster.isMember(viewer); about++) {
                demandAgreed(cluster, viewer, about);
            }
        }
        demand(M1, cluster.belief(1, 1).isPresent(), "node1 in its own view", "nothing");
    }

    private static void demandAgreed(Cluster cluster, int viewer, int about) {
        if (cluster.isMember(about)) {
            cluster.demandState(M1, viewer, about, MemberState.ALIVE);
        } else {
            Optional<MemberState> held = cluster.belief(viewer, about).map(Member::state);
            boolean alive = held.equals(Optional.of(MemberState.ALIVE));
            cluster.demandOf(
                    about,
                    M1,
                    !alive,
                    "node" + viewer + " not to hold the lost node" + about + " ALIVE any more",
                    held);
        }
    }

    /** A rumour reaches all three at once, so that refutations, suspicions and their timers race in every order. */
    @Example
    @Check(
            rules = {M1, S1, S5, S6},
            hints = {
                "Two claims about one member cross. Does anything depend on which of them arrives first?",
                "Look at the comparison that decides whether a claim is stored, and at what you answer when it is about you (M1, S1).",
                "The greater (incarnation, state) wins whenever it arrives, so a refutation ends every suspicion that it outbids."
            })
    void everyOrderEndsInTheRefutation() {
        GossipConfig config =
                GossipConfig.defaults().withProbeTimeout(Duration.ofMillis(100)).withSuspicionMultiplier(2);
        SimulationSettings settings = Cluster.talkative(3, 0).withConfig(config);
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 0).explore(schedule -> {
            Cluster cluster = new Cluster(
                    schedule,
                    settings,
                    Invariants.onlyGreaterClaimsWin(),
                    Invariants.ownedIncarnations(),
                    Invariants.noSelfDoubt());
            cluster.introduceAll().act(running -> {
                for (int node = 1; node <= 3; node++) {
                    running.deliver(
                            node == 1 ? 2 : 1, node, Peer.gossip(Peer.number(3).suspect(0)));
                }
            });
            cluster.runForSeconds(1);
            for (int viewer = 1; viewer <= 3; viewer++) {
                Optional<Member> held = cluster.belief(viewer, 3);
                cluster.demandOf(
                        3,
                        S1,
                        held.filter(member -> member.incarnation() >= 1).isPresent(),
                        "node" + viewer + " to hold node3 at incarnation 1 or higher",
                        held.map(Wording::of).orElse("nothing"));
            }
        });
    }
}
