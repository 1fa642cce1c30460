package gossipkit.tests.bonus;

import static gossipkit.tests.Rule.A1;
import static gossipkit.tests.Rule.A2;
import static gossipkit.tests.Rule.A3;
import static gossipkit.tests.Rule.A4;
import static gossipkit.tests.Rule.L1;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.sim.Simulation;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.AdvancedMember;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Task B1: members compare views, so that what gossip has missed, or a partition has torn, comes together again. */
@Checks(Item.ANTI_ENTROPY)
public class AntiEntropyChecks {

    private static final int CHOICES = 2_000;
    private static final int SYNCS_TO_HEAL = 30;

    /** Quick to suspect and to bury, slow to forget. */
    private static final AdvancedGossipConfig HASTY = AdvancedMember.untuned()
            .withBase(GossipConfig.defaults()
                    .withProbeTimeout(Duration.ofMillis(200))
                    .withProbeInterval(Duration.ofMillis(500))
                    .withSuspicionMultiplier(2)
                    .withDeadRetention(Duration.ofMinutes(10)))
            .withAntiEntropyInterval(Duration.ofSeconds(2));

    @Property(tries = 10)
    @Check(
            rules = {A1, A2},
            essential = true,
            hints = {
                "What does one member have to tell another, so that both can find out where their views differ?",
                "Look at what antiEntropySync returns: one SyncRequest, and in it all that you hold (A1, A2).",
                "Once per interval you send your whole view, your own claim included, as a SyncRequest to one other."
            })
    void theWholeViewGoesToOneOther(@ForAll @IntRange(min = 1, max = 40) int others) {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned(), others);
        member.solo().learns(Peer.numbers(2, others + 1));
        Actions actions = member.antiEntropySync();
        demandEqual(A1, "messages:", 1, actions.sends().size());
        SyncRequest request = onlyRequest(actions);
        demandEqual(A1, "from", member.solo().self().id(), request.from());
        demandView(member, request);
    }

    @Property(tries = 10)
    @Check(
            rules = {A1, A2},
            hints = {
                "After a partition both sides hold each other dead. Whom does a member have to ask, then?",
                "Look at the list that antiEntropySync chooses from: all but the LEFT (A1).",
                "ALIVE, SUSPECT or DEAD, each other member may be asked; one that has LEFT is not, and if there is "
                        + "nobody else, nothing is sent."
            })
    void theDeadAreAskedAndTheGoneAreNot(@ForAll MemberState state) {
        List<Peer> others = Peer.numbers(2, 3);
        AdvancedMember member = among(others);
        member.solo()
                .receive(
                        others.get(0),
                        Peer.gossip(others.get(0).claim(state, 1), others.get(1).left(1)));
        List<String> expected = state == MemberState.LEFT ? List.of() : List.of("node2");
        for (int sync = 0; sync < 5; sync++) {
            Actions actions = member.antiEntropySync();
            demandEqual(A1, "with node2 " + state + " and node3 LEFT, a SyncRequest to", expected, receivers(actions));
            actions.messages(SyncRequest.class).forEach(request -> demandView(member, request));
        }
    }

    @Example
    @Check(
            rules = {A2},
            hints = {
                "What you tell others of your view, and what you tell the application: can they differ?",
                "Look at aliveMembers, isAlive and metadata: do they ask the view that antiEntropySync sends (A2)?",
                "Each of these calls answers from one and the same view, that of all that you remember."
            })
    void theApplicationSeesTheViewThatIsCompared() {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned());
        member.solo()
                .receive(
                        Peer.number(2),
                        Peer.sync(
                                Peer.number(2).alive(1),
                                Peer.number(3).alive(0),
                                Peer.number(4).suspect(2)));
        member.solo().receive(Peer.number(2), Peer.gossip(Peer.number(3).dead(0)));
        List<MemberUpdate> told = onlyRequest(member.antiEntropySync()).updates();
        demandEqual(
                A2,
                "those told as ALIVE, and aliveMembers():",
                ids(told.stream().filter(update -> update.state() == MemberState.ALIVE)),
                member.solo().aliveMembers().stream().map(Member::id).toList());
        MembershipProtocol protocol = member.solo().protocol();
        for (MemberUpdate update : told) {
            boolean alive = update.state() == MemberState.ALIVE;
            demandEqual(A2, "isAlive(" + update.id() + "):", alive, protocol.isAlive(update.id()));
            demandEqual(
                    A2,
                    "metadata(" + update.id() + "):",
                    Optional.of(update.metadata()),
                    protocol.metadata(update.id()));
        }
    }

    private static List<MemberId> ids(Stream<MemberUpdate> updates) {
        return updates.map(MemberUpdate::id).sorted().toList();
    }

    /** Hoeffding's bound: a share is off by {@code sqrt(ln(2 M / p) / (2 R))} with probability p at most. */
    @Example
    @Check(
            rules = {A1},
            falseAlarm = 1e-12,
            hints = {
                "If the same few are asked each time, how do the others ever hear from you?",
                "Look at how antiEntropySync chooses, and whether the state of a member makes it less likely (A1).",
                "Each of those that are not LEFT is chosen with the same probability, each time anew, from random."
            })
    void everybodyHasTheSameChance() {
        List<Peer> others = Peer.numbers(2, 9);
        AdvancedMember member = among(others);
        MemberUpdate[] news = others.stream()
                .map(peer -> peer.claim(peerState(others.indexOf(peer)), 1))
                .toArray(MemberUpdate[]::new);
        member.solo().receive(others.get(0), Peer.sync(news));
        Map<String, Integer> chosen = new TreeMap<>();
        for (int choice = 0; choice < CHOICES; choice++) {
            receivers(member.antiEntropySync()).forEach(receiver -> chosen.merge(receiver, 1, Integer::sum));
        }
        double tolerance = Math.sqrt(Math.log(2 * others.size() / 1e-12) / (2 * CHOICES));
        for (Peer other : others) {
            double share = chosen.getOrDefault(other.toString(), 0) / (double) CHOICES;
            demand(
                    A1,
                    Math.abs(share - 1.0 / others.size()) < tolerance,
                    other + " to be chosen about " + CHOICES / others.size() + " times of " + CHOICES,
                    Math.round(share * CHOICES) + " times");
        }
    }

    private static MemberState peerState(int index) {
        return List.of(MemberState.ALIVE, MemberState.SUSPECT, MemberState.DEAD).get(index % 3);
    }

    @Example
    @Check(
            rules = {A2},
            hints = {
                "You heard of a death, but never knew the member. Who may hear of it from you?",
                "Look at what your Sync leaves out, and whether antiEntropySync leaves out the same (A2, M4).",
                "The DEAD or LEFT claim about a member that you never knew goes to that member itself and to nobody else."
            })
    void theDeathOfAStrangerIsPassedOnToItAlone() {
        Peer friend = Peer.number(2);
        Peer stranger = Peer.number(3);
        AdvancedMember member = among(List.of(friend));
        member.solo().receive(friend, Peer.gossip(stranger.dead(4)));
        for (int sync = 0; sync < 40; sync++) {
            for (Send send : member.antiEntropySync().sends(SyncRequest.class)) {
                boolean toStranger = send.to().equals(stranger.address());
                boolean told = send.message().updates().contains(stranger.dead(4));
                demandEqual(A2, Wording.of(send) + ": it names the stranger,", toStranger, told);
            }
        }
    }

    @Example
    @Check(
            rules = {A4},
            hints = {
                "You have said goodbye. Does it still matter to you whether your view is up to date?",
                "Look at the first line of antiEntropySync: does it notice that you have left (A4)?",
                "After leave antiEntropySync returns nothing, like a tick."
            })
    void afterTheGoodbyeNothingIsCompared() {
        AdvancedMember member = among(Peer.numbers(2, 5));
        demandEqual(
                A1,
                "SyncRequests before leave:",
                1,
                member.antiEntropySync().sends().size());
        Actions goodbye = member.solo().leave();
        demandEqual(
                L1, "Gossip that says goodbye:", 3, goodbye.sends(Gossip.class).size());
        demandEqual(A4, "after leave,", List.of(), member.antiEntropySync().all());
    }

    /**
     * Both sides have long held each other DEAD, and are told so at once, to save the time. In each interval at least one
     * member of the smaller side compares views with the other side, or is compared with, with a probability of more
     * than 1/2.
     */
    @Property(tries = 8)
    @Check(
            rules = {A3},
            falseAlarm = 1e-12,
            hints = {
                "Both sides hold each other DEAD, and the way is free again. Who takes the first step?",
                "Look at what a member does with a SyncRequest that says it is DEAD, and at what it answers (A3, S1, J2).",
                "A SyncRequest to a DEAD member tells it that it is held dead: it refutes, and its Sync tells you the same."
            })
    void aHealedPartitionBecomesOneCluster(
            @ForAll @IntRange(min = 4, max = 64) int members,
            @ForAll @IntRange(min = 2, max = 4) int parts,
            @ForAll @IntRange(max = 1000) int seed) {
        int[] part = split(members, parts, seed);
        Cluster cluster = Cluster.advanced(HASTY, Cluster.calm(members, seed));
        cluster.introduceAll().act(running -> separate(running, part));
        for (int node = 1; node <= members; node++) {
            bury(cluster, node, other(part, node));
        }
        cluster.runForSeconds(5).act(Simulation::heal);
        demandToBecomeWhole(cluster);
    }

    @Property(tries = 2)
    @Check(
            rules = {A3},
            hints = {
                "A partition lasts until all suspicions have run out. What is left of it once it has healed?",
                "Look at allMembers on both sides before and after the first syncs (A3, A1).",
                "While they remember each other, at most deadRetention, a sync between the sides joins them again."
            })
    void aLongPartitionHeals(@ForAll @IntRange(min = 1, max = 4) int smaller) {
        int members = 8;
        Cluster cluster = Cluster.advanced(HASTY, Cluster.calm(members, smaller));
        cluster.introduceAll()
                .runForSeconds(3)
                .act(running -> running.partition(numbers(members, node -> node <= smaller)))
                .runForSeconds(60);
        cluster.act(Simulation::heal);
        demandToBecomeWhole(cluster);
    }

    /** Each member belongs to a part at random, but none of the parts is empty. */
    private static int[] split(int members, int parts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // Parts of all sizes: a small exponent makes one part large and the others small.
        double skew = 1 + 4 * random.nextDouble();
        return IntStream.rangeClosed(0, members)
                .map(node -> node <= parts && node > 0 ? node - 1 : (int) (parts * Math.pow(random.nextDouble(), skew)))
                .toArray();
    }

    private static void separate(Simulation running, int[] part) {
        int last = IntStream.of(part).max().orElseThrow();
        for (int one = 0; one < last; one++) {
            int side = one;
            running.partition(numbers(part.length - 1, node -> part[node] == side));
        }
    }

    private static Set<Integer> other(int[] part, int node) {
        return numbers(part.length - 1, other -> part[other] != part[node]);
    }

    private static Set<Integer> numbers(int members, IntPredicate which) {
        return IntStream.rangeClosed(1, members).filter(which).boxed().collect(Collectors.toSet());
    }

    /** That member hears that those are DEAD. */
    private static void bury(Cluster cluster, int node, Set<Integer> dead) {
        cluster.act(running -> {
            MemberUpdate[] deaths = dead.stream()
                    .sorted()
                    .map(other ->
                            new MemberUpdate(running.id(other), MemberState.DEAD, 0, running.address(other), Map.of()))
                    .toArray(MemberUpdate[]::new);
            running.deliver(node == 1 ? 2 : 1, node, Peer.sync(deaths));
        });
    }

    private static void demandToBecomeWhole(Cluster cluster) {
        for (int sync = 0; sync < SYNCS_TO_HEAL; sync++) {
            cluster.runFor(HASTY.antiEntropyInterval());
            if (cluster.isWhole()) {
                return;
            }
        }
        cluster.demandAllAlive(A3);
    }

    private static AdvancedMember among(List<Peer> others) {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned());
        member.solo().learns(others);
        return member;
    }

    private static SyncRequest onlyRequest(Actions actions) {
        List<SyncRequest> requests = actions.messages(SyncRequest.class);
        demandEqual(A1, "SyncRequests:", 1, requests.size());
        return requests.get(0);
    }

    private static List<String> receivers(Actions actions) {
        return actions.receivers(GossipMessage.class);
    }

    private static void demandView(AdvancedMember member, SyncRequest request) {
        List<MemberUpdate> view =
                member.solo().allMembers().stream().map(Member::toUpdate).toList();
        List<MemberUpdate> told = request.updates().stream()
                .sorted(Comparator.comparing(MemberUpdate::id))
                .toList();
        demandEqual(A2, "in it,", view, told);
    }
}
