package gossipkit.tests.items;

import static gossipkit.tests.Rule.G1;
import static gossipkit.tests.Rule.J1;
import static gossipkit.tests.Rule.J2;
import static gossipkit.tests.Rule.V1;
import static gossipkit.tests.Rule.V2;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Claim;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Task 1: a member is born, asks for the view of others, and tells its own. */
@Checks(Item.BOOTSTRAP)
public class BootstrapChecks {

    /** Enough for a question and its answer; a whole chain of them is done before a probe runs out of time. */
    private static final Duration JOIN = Duration.ofMillis(50);

    @Property(tries = 10)
    @Check(
            rules = {J1},
            essential = true,
            hints = {
                "Which message asks another member for its whole view, and to whom does bootstrap send it?",
                "Look at what bootstrap returns, and count the addresses in the list of seeds. Rule J1 says what "
                        + "each of them gets.",
                "Each seed in the list gets one message that asks for its view: a SyncRequest. bootstrap returns "
                        + "one Send for each of them."
            })
    void seedsAreAskedForTheirViews(
            @ForAll @Size(min = 1, max = 4) @UniqueElements List<@IntRange(min = 2, max = 9) Integer> seeds) {
        SoloMember member = SoloMember.start();
        Actions actions = member.bootstrap(addresses(seeds));
        List<String> expected =
                seeds.stream().map(seed -> "node" + seed).sorted().toList();
        demandEqual(J1, "SyncRequests to", expected, actions.receivers(SyncRequest.class));
    }

    @Property(tries = 40)
    @Check(
            rules = {J1},
            hints = {
                "What if a seed is listed twice, or is your own address? And what does the request say about others?",
                "Look at the loop over the seeds in bootstrap, and at the updates of the request that you build "
                        + "there (J1).",
                "Each address counts once, however often it is listed, and yours not at all. The request carries "
                        + "your own claim and no other."
            })
    void eachSeedGetsOneRequestWithTheOwnClaim(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 5) Integer> seeds, @ForAll boolean renewed) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 3));
        if (renewed) {
            member.updateMetadata("role", "leader");
        }
        Actions actions = member.bootstrap(addresses(seeds));
        List<String> others = seeds.stream()
                .filter(seed -> seed != 1)
                .distinct()
                .map(seed -> "node" + seed)
                .sorted()
                .toList();
        demandEqual(J1, "SyncRequests to", others, actions.receivers(SyncRequest.class));
        demandEqual(J1, "messages in all:", others.size(), actions.sends().size());
        for (SyncRequest request : actions.messages(SyncRequest.class)) {
            demandEqual(J1, "a SyncRequest from", member.self().id(), request.from());
            demandEqual(J1, "in it", member.ownClaim().stream().toList(), request.updates());
        }
    }

    @Example
    @Check(
            rules = {V2},
            hints = {
                "What does a member know before anybody has told it anything? What would it have to pass on?",
                "Look at your constructor: what it stores about yourself, and what it puts into the queue (V2).",
                "You start ALIVE at incarnation 0, without metadata, last updated at the clock's present time. The "
                        + "queue starts empty: being born is no news."
            })
    void isBornKnowingOnlyItself() {
        SoloMember member = SoloMember.start();
        Peer self = member.self();
        Member newborn = new Member(self.id(), MemberState.ALIVE, 0, self.address(), Map.of(), SoloMember.BIRTH);
        demandEqual(V2, "allMembers()", List.of(newborn), member.allMembers());
        demandEqual(V2, "metadata of itself", Optional.of(Map.of()), member.metadata(self));
        member.learns(Peer.numbers(2, 2));
        Actions actions = member.answeredTicks(3);
        demand(V2, !actions.sends().isEmpty(), "a Ping once another member is known", actions);
        demand(V2, actions.claimsAbout(self).isEmpty(), "no news about itself, since nothing has happened", actions);
    }

    @Property(tries = 40)
    @Check(
            rules = {V1},
            hints = {
                "Which states count as alive? Are the dead and the departed still in allMembers(), and in which order?",
                "Look at allMembers, aliveMembers, clusterSize, isAlive and metadata. Do they all read the same "
                        + "state? See V1.",
                "allMembers is everybody you remember, sorted by id. aliveMembers is the part that is exactly "
                        + "ALIVE. A stranger is not alive and has no metadata."
            })
    void viewsAgreeWithEachOther(@ForAll(supplier = Claim.Sequences.class) List<Claim> claims) {
        SoloMember member = SoloMember.start();
        claims.forEach(claim -> member.receive(Peer.number(9), Peer.gossip(claim.update())));
        List<Member> all = member.allMembers();
        List<MemberId> expected = new ArrayList<>(
                claims.stream().map(claim -> claim.peer().id()).distinct().toList());
        expected.add(member.self().id());
        expected.sort(Comparator.naturalOrder());
        demandEqual(V1, "members by id", expected, all.stream().map(Member::id).toList());
        List<Member> alive =
                all.stream().filter(one -> one.state() == MemberState.ALIVE).toList();
        demandEqual(V1, "aliveMembers()", alive, member.aliveMembers());
        demandEqual(V1, "clusterSize()", alive.size(), member.protocol().clusterSize());
        for (Member one : all) {
            demandEqual(
                    V1,
                    "isAlive of " + one.id(),
                    alive.contains(one),
                    member.protocol().isAlive(one.id()));
            demandEqual(
                    V1,
                    "metadata of " + one.id(),
                    Optional.of(one.metadata()),
                    member.protocol().metadata(one.id()));
        }
        demandEqual(V1, "metadata of a stranger", Optional.empty(), member.metadata(Peer.number(9)));
        demandEqual(
                V1,
                "isAlive of a stranger",
                false,
                member.protocol().isAlive(Peer.number(9).id()));
    }

    @Property(tries = 40)
    @Check(
            rules = {J2, G1},
            hints = {
                "Who is in a whole view? You are, and so are the dead that you may speak of. Does a limit apply?",
                "Look at what handleMessage puts into a Sync, and in which state each member in it was first heard "
                        + "of (G1, M4).",
                "A Sync holds you and all you remember, without a limit. Left out are only those who were dead or "
                        + "gone when you first heard of them, with no newer claim since."
            })
    void syncRequestIsAnsweredWithTheWholeView(
            @ForAll(supplier = Claim.Sequences.class) List<Claim> claims, @ForAll boolean crowded) {
        SoloMember member = SoloMember.start();
        Peer asker = Peer.number(9);
        if (crowded) {
            member.learns(Peer.numbers(10, 29));
        }
        Set<MemberId> deadStrangers = new HashSet<>();
        for (Claim claim : claims) {
            Optional<MemberState> before = member.state(claim.peer());
            if (before.isEmpty() && !Active.is(claim.state())) {
                deadStrangers.add(claim.peer().id());
            }
            // Whether somebody comes back from the dead is asked elsewhere.
            if (before.isEmpty() || Active.is(before.get())) {
                member.receive(asker, Peer.gossip(claim.update()));
            }
        }
        Actions actions = member.receive(asker, asker.syncRequest());
        demandEqual(J2, "Sync to", List.of("node9"), actions.receivers(Sync.class));
        List<MemberUpdate> told =
                new ArrayList<>(actions.messages(Sync.class).get(0).updates());
        told.sort(Comparator.comparing(MemberUpdate::id));
        List<MemberUpdate> expected = member.allMembers().stream()
                .map(Member::toUpdate)
                .filter(claim -> !deadStrangers.contains(claim.id()))
                .toList();
        demandEqual(G1, "in the Sync", Wording.list(expected, Wording::of), Wording.list(told, Wording::of));
    }

    private static List<Address> addresses(List<Integer> numbers) {
        return numbers.stream().map(number -> Peer.number(number).address()).toList();
    }

    @Property(tries = 5)
    @Check(
            rules = {J1, J2},
            hints = {
                "One asks, the other answers. What do both of them know then, and from which message?",
                "Look at handleMessage for SyncRequest and for Sync. Are the updates of both merged, and where "
                        + "does the Sync go (J2)?",
                "The request carries the claim of the one who asks, so the other learns it. The Sync goes back to "
                        + "the address that the request came from, and is merged there."
            })
    void twoMembersFindEachOther(@ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.calm(2, seed));
        cluster.act(running -> running.join(2, 1)).runFor(JOIN).demandAllAlive(J2);
    }

    /**
     * Luck plays no part. The last of five tells one member of itself, which has 9 sends for that. The Sync may count
     * as one, the next tick needs 4: only 5 Acks before that tick could leave somebody out, and then only if the two
     * members that these have told spend 6 on Acks as well. In these two periods five members send 15 Pings at most.
     * With fewer members there is more room; with six there is not enough.
     */
    @Property(tries = 8)
    @Check(
            rules = {J2, V1},
            hints = {
                "Each newcomer asks the one before it. Whom does the last one know, and who is told by it?",
                "Look at your Sync: does it tell of those whom you know by hearsay only? And do you merge the "
                        + "claim of the one who asks (J2, V1)?",
                "Whoever asks is remembered, and gets all that you may pass on. So the view grows along the "
                        + "chain, and whoever asks its end knows everybody."
            })
    void aChainOfJoinsBecomesOneCluster(
            @ForAll @IntRange(min = 3, max = 5) int members, @ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed));
        for (int node = 2; node <= members; node++) {
            int newcomer = node;
            cluster.act(running -> running.join(newcomer, newcomer - 1)).runFor(JOIN);
        }
        for (int node = 1; node < members; node++) {
            int asker = node;
            cluster.act(running -> running.join(asker, members));
        }
        cluster.runFor(JOIN).demandAllAlive(J2);
    }
}
