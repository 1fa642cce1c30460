package gossipkit.tests.items;

import static gossipkit.tests.Rule.G1;
import static gossipkit.tests.Rule.G2;
import static gossipkit.tests.Rule.K1;
import static gossipkit.tests.Rule.M2;
import static gossipkit.tests.Rule.R2;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Task 8: what a member says about itself reaches the others, often enough and no more often. */
@Checks(Item.METADATA_PROPAGATION)
public class MetadataPropagationChecks {

    private static final int TICKS_FOR_ALL_NEWS = 60;

    @Property(tries = 10)
    @Check(
            rules = {K1},
            essential = true,
            hints = {
                "You have something new to say about yourself. Who hears it at once, and what exactly do they hear?",
                "Look at the actions that updateMetadata returns, and at the metadata in the claim that they carry "
                        + "(K1, G4).",
                "updateMetadata sends Gossip at once, with your own claim: the incarnation one higher, and all "
                        + "your metadata in it."
            })
    void metadataReachesAnotherMember(@ForAll @AlphaChars @StringLength(min = 1, max = 3) String value) {
        SoloMember other = SoloMember.start(Peer.number(2), GossipConfig.defaults());
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 2));
        Actions actions = member.updateMetadata("role", value);
        for (Send gossip : actions.sends(Gossip.class)) {
            if (gossip.to().equals(other.self().address())) {
                other.receive(member.self(), gossip.message());
            }
        }
        demandEqual(
                K1, "what node2 knows of node1:", Optional.of(Map.of("role", value)), other.metadata(member.self()));
    }

    @Property(tries = 20)
    @Check(
            rules = {K1},
            hints = {
                "The same value again, or another key: what becomes of the older pairs, and of the incarnation?",
                "Look at what updateMetadata does to the map, to your incarnation and to your lastUpdate (K1).",
                "Each call adds or replaces one pair, and keeps the others. The incarnation rises by 1 each time, "
                        + "also for the same value. lastUpdate is now."
            })
    void eachUpdateIsStoredAndRaisesTheIncarnation(
            @ForAll @Size(min = 1, max = 6) List<@AlphaChars @StringLength(min = 1, max = 1) String> keys) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        Map<String, String> expected = new TreeMap<>();
        for (String key : keys) {
            expected.put(key, "same");
            member.advance(Duration.ofMillis(1));
            long raised = member.incarnation() + 1;
            Actions actions = member.updateMetadata(key, "same");
            Peer self = member.self();
            Member own = new Member(self.id(), MemberState.ALIVE, raised, self.address(), expected, member.clock());
            demandEqual(K1, "what it holds of itself:", Optional.of(own), member.belief(self));
            demandEqual(K1, "its metadata", Optional.of(expected), member.metadata(self));
            demand(
                    K1,
                    actions.claimsAbout(self).contains(own.toUpdate()),
                    Wording.of(own) + " to be announced",
                    actions);
        }
    }

    @Property(tries = 14)
    @Check(
            rules = {G2},
            hints = {
                "How often is one update sent in all? Count every message that carries it, of every kind.",
                "Look at the counter of a queued update: where does it go up, for which kinds of message, and when "
                        + "does the update go (G2)?",
                "Each Ping, Ack, PingReq and Gossip that carries it counts as one, announcements included. After 3 "
                        + "x L(n) of them it is retired."
            })
    void anUpdateIsSentAsOftenAsTheClusterIsLarge(
            @ForAll @IntRange(min = 2, max = 12) int others, @ForAll boolean pinged) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, others + 1));
        Actions actions = member.updateMetadata("role", "leader");
        Peer asker = Peer.number(2);
        for (int tick = 0; tick < TICKS_FOR_ALL_NEWS; tick++) {
            actions = actions.and(member.answeredTick());
            if (pinged) {
                actions = actions.and(member.receive(asker, asker.ping(tick)));
            }
        }
        demandSends(member.self(), actions, others);
    }

    @Property(tries = 10)
    @Check(
            rules = {G2},
            hints = {
                "There is more news than a message can hold. What happens to the rest of the queue?",
                "Look at what happens to the updates that a message had no room for, and to their counters (G2).",
                "Only what went into the message is counted. The rest waits in the queue with its count unchanged, "
                        + "and has its turn later."
            })
    void whatDoesNotFitStaysQueued(
            @ForAll @IntRange(min = 1, max = 3) int maxPiggyback, @ForAll @IntRange(min = 4, max = 12) int others) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withMaxPiggyback(maxPiggyback));
        Actions actions = member.learns(Peer.numbers(2, others + 1)).and(member.answeredTicks(TICKS_FOR_ALL_NEWS));
        for (Peer peer : Peer.numbers(2, others + 1)) {
            demandSends(peer, actions, others);
        }
    }

    @Property(tries = 12)
    @Check(
            rules = {G2, G1},
            hints = {
                "A newer claim about the same member is queued. What becomes of the older one, and of its count?",
                "Look at what you do to the queue when it already holds something about that member (G1, G2).",
                "At most one update about each member is queued. A newer one takes its place, and starts with a "
                        + "count of zero."
            })
    void aNewerClaimReplacesTheOlderAndStartsAfresh(
            @ForAll @IntRange(min = 2, max = 9) int others, @ForAll @IntRange(max = 2) int ticksBetween) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, others + 1));
        Peer self = member.self();
        member.updateMetadata("role", "follower");
        member.answeredTicks(ticksBetween);
        Actions announced = member.updateMetadata("role", "leader");
        long newest = member.incarnation();
        Actions actions = announced.and(member.answeredTicks(TICKS_FOR_ALL_NEWS));
        List<Long> incarnations = actions.transmissionsAbout(self).stream()
                .map(MemberUpdate::incarnation)
                .distinct()
                .toList();
        demandEqual(G1, "incarnations of itself that are still passed on:", List.of(newest), incarnations);
        demandSends(self, actions, others);
    }

    @Property(tries = 10)
    @Check(
            rules = {G2},
            hints = {
                "Nobody is there to hear the news. Has it been sent?",
                "Look at where you count a send: when you pick updates, or when a message really goes to somebody "
                        + "(G2, G4)?",
                "Without a receiver nothing is sent, so nothing is counted. The news stays queued until somebody "
                        + "is there."
            })
    void nothingIsSpentWithoutAReceiver(
            @ForAll @IntRange(max = 12) int lonelyTicks,
            @ForAll @IntRange(min = 1, max = 3) int updates,
            @ForAll boolean refuted) {
        SoloMember member = SoloMember.start();
        Peer self = member.self();
        for (int update = 0; update < updates; update++) {
            if (refuted) {
                // Nothing goes to the own address.
                member.receive(self, self.ping(update, member.accusation()));
                member.receive(self, Peer.gossip(member.accusation()));
                member.receive(self, self.ping(update));
            } else {
                member.updateMetadata("role", "leader" + update);
            }
        }
        member.answeredTicks(lonelyTicks);
        Actions actions = member.learns(Peer.numbers(2, 2)).and(member.answeredTicks(TICKS_FOR_ALL_NEWS));
        demandSends(self, actions, 1);
    }

    @Property(tries = 7)
    @Check(
            rules = {G2},
            hints = {
                "The cluster grows after an update has been sent often enough. Is it news again?",
                "Look at when an update leaves the queue: is it removed, or only passed over as long as n is small "
                        + "(G2)?",
                "Once it has had its 3 x L(n) sends, it is gone for good. A cluster that grows later does not make "
                        + "it news again. No Gossip repeats it, not even to a suspect that it is about."
            })
    void whatIsRetiredStaysRetired(@ForAll @IntRange(min = 3, max = 15) int joiners) {
        SoloMember member =
                SoloMember.start(GossipConfig.defaults().withMaxPiggyback(1).withSuspicionMultiplier(200));
        MemberUpdate suspicion = Peer.number(4).suspect(0);
        member.receive(Peer.number(2), Peer.gossip(suspicion));
        member.settledAmong(Peer.numbers(2, 3));
        Actions small = member.updateMetadata("role", "leader").and(member.answeredTicks(TICKS_FOR_ALL_NEWS));
        demandSends(member.self(), small, 3);
        member.learns(Peer.numbers(5, 4 + joiners));
        Actions grown = member.answeredTicks(TICKS_FOR_ALL_NEWS);
        demand(
                G2,
                grown.transmissionsAbout(member.self()).isEmpty(),
                "nothing more about itself",
                Wording.list(grown.transmissionsAbout(member.self()), Wording::of));
        List<Gossip> repeated = grown.messages(Gossip.class).stream()
                .filter(gossip -> gossip.updates().contains(suspicion))
                .toList();
        demand(
                G2,
                repeated.isEmpty(),
                "no more Gossip with " + Wording.of(suspicion),
                Wording.list(repeated, Wording::of));
    }

    private static void demandSends(Peer about, Actions actions, int others) {
        demandEqual(
                G2,
                "in a cluster of " + (others + 1) + ", messages that carry the news of " + about + ":",
                3 * Active.sizeFactor(others),
                actions.transmissionsAbout(about).size());
    }

    @Property(tries = 15)
    @Check(
            rules = {M2},
            hints = {
                "A member has moved and says so in a newer claim. Where do you send its next Ping?",
                "Look at what your merging replaces when a claim wins, and at where tick gets the address of its "
                        + "target (M2).",
                "The winner replaces the address and the metadata too. Every later message goes to the address "
                        + "that you hold now, none to an old one."
            })
    void aNewerClaimBringsItsAddressAndMetadata(@ForAll @IntRange(min = 1, max = 5) int incarnation) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 3));
        Peer moved = new Peer(Peer.number(3).id(), Peer.number(33).address());
        MemberUpdate claim = new MemberUpdate(
                moved.id(), MemberState.ALIVE, incarnation, moved.address(), Map.of("rack", "r" + incarnation));
        member.receive(Peer.number(2), Peer.gossip(claim));
        demandEqual(
                M2, "what it holds:", Optional.of(claim), member.belief(moved).map(Member::toUpdate));
        demandEqual(M2, "metadata of node3", Optional.of(claim.metadata()), member.metadata(moved));
        Actions ticks = member.answeredTicks(6);
        demand(M2, !ticks.to(moved).isEmpty(), "messages to the new address", ticks);
        demand(M2, ticks.to(Peer.number(3)).isEmpty(), "no message to the old address", ticks);
    }

    @Example
    @Check(
            rules = {R2},
            hints = {
                "You hand out one of your own lists or maps. What if the caller changes it, or you do later?",
                "Look at what your getters and your calls return: your own collection, a view of it, or a copy (R2)?",
                "Hand out copies, or collections that cannot change. And return a fresh list of actions from each "
                        + "call, which you never touch again."
            })
    void whatIsHandedOutIsNobodyElses() {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        member.updateMetadata("role", "leader");
        List<Member> before = member.allMembers();
        demandEqual(R2, "members:", 4, before.size());
        spoil(member.protocol()::allMembers);
        spoil(member.protocol()::aliveMembers);
        spoil(() -> List.of(member.protocol().metadata(member.self().id()).orElse(Map.of())));
        demandEqual(R2, "members after a caller has changed its copy:", before, member.allMembers());
        List<Member> handedOut = member.protocol().allMembers();
        List<Member> handedOutThen = List.copyOf(handedOut);
        List<GossipAction> returned = member.protocol().updateMetadata("role", "follower");
        List<GossipAction> returnedThen = List.copyOf(returned);
        member.updateMetadata("zone", "a");
        member.receive(
                Peer.number(2),
                Peer.gossip(Peer.number(4).alive(1), Peer.number(7).alive(0)));
        member.answeredTicks(2);
        demandEqual(R2, "members by now:", 5, member.allMembers().size());
        demandEqual(R2, "a list of members handed out earlier:", handedOutThen, handedOut);
        demandEqual(R2, "a list of actions returned earlier:", returnedThen, returned);
        spoil(() -> returned);
        demandEqual(R2, "members:", 5, member.allMembers().size());
        demand(R2, member.answeredTick().sends().size() >= 1, "a Ping in the next tick", "nothing");
    }

    /** What a careless caller does; a refusal is right as well. */
    private static void spoil(Supplier<? extends Collection<?>> handedOut) {
        try {
            handedOut.get().clear();
        } catch (UnsupportedOperationException refused) {
            return;
        }
    }

    /**
     * Each of the informed sends 15 copies to random ones of 15 others, within a few of the twelve periods. Given u
     * members are missed by all copies of the other 16 - u with probability ((15 - u) / 15)^(15 x (16 - u)) at most,
     * and there are (15 choose u) ways to choose them. Summed over u from 2 to 12 that is 9.4e-12; at u = 1 it is
     * 3e-6.
     */
    @Property(tries = 2)
    @Check(
            rules = {G2, K1},
            falseAlarm = 9.4e-12,
            hints = {
                "One member has news, and tells a few. Do those pass it on, and do they go on long enough?",
                "Look at your merging: is a winning claim queued? And look at the number of sends after which you "
                        + "retire it (G2, M4).",
                "Whoever learns it queues it as well, and sends it 3 x L(n) times: with Pings, Acks and the Gossip "
                        + "of each tick."
            })
    void metadataSpreadsThroughTheCluster(@ForAll @IntRange(max = 1000) int seed) {
        int members = 16;
        Cluster cluster = new Cluster(Cluster.calm(members, seed));
        cluster.introduceAll().runForSeconds(25).act(running -> running.updateMetadata(1, "role", "leader"));
        cluster.runForSeconds(12);
        long informed = IntStream.rangeClosed(1, members)
                .filter(viewer ->
                        cluster.belief(viewer, 1).map(Member::metadata).equals(Optional.of(Map.of("role", "leader"))))
                .count();
        cluster.demandOf(
                1, G2, informed >= members - 1, "the news at 15 of 16 members at least", informed + " members");
    }

    @Property(tries = 10)
    @Check(
            rules = {G2},
            hints = {
                "An update has just been sent for the last time, and the next moment the cluster is larger. And now?",
                "Look at the moment at which you compare an update's count with the limit: after a send, or before "
                        + "the next one (G2)?",
                "When a send brings the count to 3 x L(n), the update is retired there and then, before n can change."
            })
    void theLastSendIsTheLast(@ForAll @IntRange(min = 3, max = 12) int joiners) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 3));
        Actions sends = sentNews(member, 3 * Active.sizeFactor(2));
        demandSends(member.self(), sends, 2);
        member.learns(Peer.numbers(4, 3 + joiners));
        Actions more = pinged(member, 3).and(member.answeredTicks(3));
        demand(G2, more.transmissionsAbout(member.self()).isEmpty(), "nothing more about itself", more);
    }

    @Property(tries = 12)
    @Check(
            rules = {G2},
            hints = {
                "Most of the cluster has died. How often does an update have to be sent now, and has it been?",
                "Look at the n in your limit: is it fixed when the update is queued, or taken at each send (G2)?",
                "The limit is 3 x L(n) with the n of now. An update that has had that many sends is not sent "
                        + "again, even if the limit was higher before."
            })
    void aSmallerClusterNeedsFewerSends(@ForAll @IntRange(min = 6, max = 9) int sends) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 8));
        int sent = sentNews(member, sends).transmissionsAbout(member.self()).size();
        demand(G2, sent >= sends, "at least " + sends + " messages that carry the news so far", sent);
        MemberUpdate[] deaths =
                Peer.numbers(3, 8).stream().map(peer -> peer.dead(0)).toArray(MemberUpdate[]::new);
        member.receive(Peer.number(2), Peer.gossip(deaths));
        Actions more = pinged(member, 3).and(member.answeredTicks(3));
        demand(
                G2,
                more.transmissionsAbout(member.self()).isEmpty(),
                "nothing more about itself, since 6 messages are enough for two members",
                more);
    }

    /** It has news of its own, and ticks until that has been sent so often, if it ever is. */
    private static Actions sentNews(SoloMember member, int sends) {
        Actions actions = member.updateMetadata("role", "leader");
        for (int tick = 0; tick < TICKS_FOR_ALL_NEWS; tick++) {
            if (actions.transmissionsAbout(member.self()).size() >= sends) {
                return actions;
            }
            actions = actions.and(member.answeredTick());
        }
        return actions;
    }

    /** So many Pings from node2, each answered. */
    private static Actions pinged(SoloMember member, int pings) {
        Actions actions = Actions.NONE;
        Peer asker = Peer.number(2);
        for (int ping = 0; ping < pings; ping++) {
            actions = actions.and(member.receive(asker, asker.ping(ping)));
        }
        return actions;
    }
}
