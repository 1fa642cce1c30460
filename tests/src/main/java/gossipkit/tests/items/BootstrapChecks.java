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
import gossipkit.tests.harness.ExpectedView;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Task 1: a member is born, asks for the view of others, and tells its own. */
@Checks(Item.BOOTSTRAP)
public class BootstrapChecks {

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
        ExpectedView expected = new ExpectedView();
        if (crowded) {
            member.learns(Peer.numbers(10, 29));
            Peer.numbers(10, 29).forEach(peer -> expected.merge(peer.alive(0)));
        }
        for (Claim claim : claims) {
            member.receive(Peer.number(9), Peer.gossip(claim.update()));
            expected.merge(claim.update());
        }
        Peer asker = Peer.number(9);
        Actions actions = member.receive(asker, asker.syncRequest());
        demandEqual(J2, "Sync to", List.of("node9"), actions.receivers(Sync.class));
        List<MemberUpdate> told =
                new ArrayList<>(actions.messages(Sync.class).get(0).updates());
        demand(
                G1,
                told.containsAll(member.ownClaim().stream().toList()),
                "the member itself in its Sync",
                Wording.list(told, Wording::of));
        told.removeIf(claim -> claim.id().equals(member.self().id()));
        told.sort(Comparator.comparing(MemberUpdate::id));
        demandEqual(
                G1,
                "of others, in the Sync",
                Wording.list(expected.passable(), Wording::of),
                Wording.list(told, Wording::of));
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
        cluster.act(running -> running.join(2, 1)).runForSeconds(3).demandAllAlive(J2);
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
                "The newcomer knows the view of one member. How do all the others hear of the newcomer?",
                "Look at your merging: what goes into the queue when you hear of somebody new? And does tick empty "
                        + "that queue (M4, G3)?",
                "A newcomer that you learn of is news like any other: it is queued, and Pings, Acks and Gossip "
                        + "carry it on. A Sync must tell all that you may pass on."
            })
    void aChainOfJoinsBecomesOneCluster(
            @ForAll @IntRange(min = 3, max = 5) int members, @ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed));
        for (int node = 2; node <= members; node++) {
            int newcomer = node;
            cluster.act(running -> running.join(newcomer, newcomer - 1)).runFor(Duration.ofMillis(300));
        }
        cluster.runForSeconds(5).demandAllAlive(J2);
    }
}
