package gossipkit.tests.bonus;

import static gossipkit.tests.Rule.Q1;
import static gossipkit.tests.Rule.Q2;
import static gossipkit.tests.Rule.Q3;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.AdvancedMember;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.ExpectedQueue;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.items.Active;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Task B2: what is news to most goes first. A member with fanout 1 sends one message in a tick, so that it is plain what
 * was in the queue when each message was made.
 */
@Checks(Item.PIGGYBACK_PRIORITY)
public class PiggybackPriorityChecks {

    private static final int FLOOD_TICKS = 600;

    @Property(tries = 15)
    @Check(
            rules = {Q1},
            essential = true,
            hints = {
                "The queue is full of old news, and something new arrives. What does the next message carry?",
                "Look at the order in which you fill a message from the queue (Q1).",
                "What was sent least often comes first; among equals, what was queued last."
            })
    void theLatestNewsGoesFirst(@ForAll @IntRange(min = 2, max = 30) int older) {
        AdvancedMember member = settled(queueOf(1_000), 1, older + 3);
        for (Peer peer : Peer.numbers(3, older + 2)) {
            hears(member, peer.alive(1));
        }
        Peer latest = Peer.number(older + 3);
        member.solo().answeredTick();
        hears(member, latest.alive(1));
        Actions actions = member.solo().answeredTick();
        demand(
                Q1,
                !actions.transmissionsAbout(latest).isEmpty(),
                "the next tick to tell the latest news, " + latest + " ALIVE@1",
                actions);
    }

    @Property(tries = 12)
    @Check(
            rules = {Q1, Q2},
            hints = {
                "The queues of a whole cluster are full of old news. How long does the latest news stay at each member "
                        + "on its way?",
                "Look at the first message that a member sends after it has learned something new (Q1).",
                "Whoever learns the latest news tells it in its next message: nothing else was sent less often, and "
                        + "among equals it is the newest."
            })
    void oldNewsNeverDelaysTheLatest(
            @ForAll @IntRange(min = 4, max = 24) int members,
            @ForAll @IntRange(min = 1, max = 3) int maxPiggyback,
            @ForAll @IntRange(max = 3) int secondsBefore,
            @ForAll @IntRange(max = 1000) int seed) {
        AdvancedGossipConfig config = queueOf(members / 2);
        Cluster cluster = Cluster.advanced(
                config.withBase(config.base().withMaxPiggyback(maxPiggyback)),
                Cluster.calm(members, seed),
                new LatestNews(Peer.number(1)).neverWaits());
        cluster.introduceAll()
                .runForSeconds(secondsBefore)
                .act(running -> running.updateMetadata(1, "role", "leader"))
                .runForSeconds(15);
    }

    /** What happens in a tick's time. */
    public enum Happening {
        NEWS,
        TICK,
        PING
    }

    @Property(tries = 40)
    @Check(
            rules = {Q1, Q2, Q3},
            hints = {
                "Which updates may a message carry, when others in the queue have been sent less often?",
                "Look at the counts in your queue after each message, and at what is dropped when it is full (Q1, Q2).",
                "The order is: fewer sends first, then newer first. What does not fit in the queue is the end of that order."
            })
    void theOrderHoldsWhateverHappens(
            @ForAll @IntRange(min = 1, max = 3) int maxPiggyback,
            @ForAll @IntRange(min = 1, max = 8) int queueSize,
            @ForAll @Size(min = 10, max = 60) List<Happening> happenings) {
        int others = 12;
        AdvancedMember member = settled(queueOf(queueSize), maxPiggyback, others + 1);
        ExpectedQueue queue = new ExpectedQueue(queueSize, 3 * Active.sizeFactor(others));
        int turn = 0;
        for (Happening happening : happenings) {
            turn++;
            Peer peer = Peer.number(2 + turn * 5 % others);
            switch (happening) {
                case NEWS -> {
                    hears(member, peer.alive(turn));
                    queue.add(peer.alive(turn));
                }
                case TICK -> demandInOrder(queue, member.solo().answeredTick());
                case PING -> demandInOrder(queue, member.solo().receive(peer, peer.ping(turn)));
            }
        }
    }

    @Property(tries = 10)
    @Check(
            rules = {Q1},
            hints = {
                "A message has room for one update, and its receiver is held SUSPECT. Which one does it carry?",
                "Look at what comes before the queue when you fill a message (Q1, G2, T7).",
                "Compulsory copies come first, however new the news in the queue is."
            })
    void compulsoryCopiesComeBeforeTheNews(@ForAll @IntRange(min = 1, max = 10) int news) {
        AdvancedMember member = settled(queueOf(1_000), 1, 12);
        Peer suspect = Peer.number(12);
        hears(member, suspect.suspect(0));
        for (int peer = 3; peer < 3 + news; peer++) {
            hears(member, Peer.number(peer % 9 + 2).alive(peer));
        }
        Actions actions = member.solo().receive(suspect, suspect.ping(1));
        demandEqual(Q1, "an Ack to", List.of(suspect.toString()), actions.receivers(Ack.class));
        demandEqual(
                Q1,
                "in the Ack to the suspect,",
                List.of(suspect.suspect(0)),
                actions.messages(Ack.class).get(0).updates());
    }

    @Property(tries = 15)
    @Check(
            rules = {Q2},
            hints = {
                "Hundreds join at once. How many of them wait in your queue?",
                "Look at what happens when an update is queued, and broadcastQueueSize are queued already (Q2).",
                "Then the last of the order is dropped: what was sent most often, and the oldest among equals."
            })
    void theQueueStaysWithinItsBoundInAFloodOfJoins(
            @ForAll @IntRange(min = 1, max = 8) int queueSize,
            @ForAll @IntRange(min = 10, max = 60) int joins,
            @ForAll boolean atOnce) {
        AdvancedMember member = settled(queueOf(queueSize), 3, 3);
        List<Peer> joining = Peer.numbers(4, joins + 3);
        if (atOnce) {
            member.solo().learns(joining);
        } else {
            joining.forEach(peer -> hears(member, peer.alive(0)));
        }
        Set<Peer> told = told(member, joining);
        demand(Q2, told.size() <= queueSize, "at most " + queueSize + " joins to be passed on", told);
        if (!atOnce) {
            Set<Peer> newest = sorted(joining.subList(joins - queueSize, joins));
            demandEqual(Q2, "the joins passed on are the latest:", newest.toString(), told.toString());
        }
    }

    @Property(tries = 15)
    @Check(
            rules = {Q2, Q3},
            hints = {
                "Your own news is in the queue when a flood comes. Who else would tell it, if you drop it?",
                "Look at which update is dropped from a full queue: can it be the one about yourself (Q2)?",
                "Nothing about oneself is ever dropped: the last of the others goes instead."
            })
    void nothingAboutOneselfIsDropped(
            @ForAll @IntRange(min = 1, max = 5) int queueSize, @ForAll @IntRange(min = 6, max = 30) int flood) {
        int others = 30;
        AdvancedMember member = settled(queueOf(queueSize), 2, others + 1);
        Actions actions = member.solo().updateMetadata("role", "leader");
        for (int news = 0; news < flood; news++) {
            hears(member, Peer.number(2 + news % others).alive(1));
            actions = actions.and(member.solo().answeredTick());
        }
        actions = actions.and(quietened(member));
        int limit = 3 * Active.sizeFactor(others);
        int sent = actions.transmissionsAbout(member.solo().self()).size();
        demandEqual(Q2, "messages that carry its own news:", limit, sent);
    }

    @Property(tries = 15)
    @Check(
            rules = {Q3},
            hints = {
                "How often is one update sent? What does retransmitMultiplier change?",
                "Look at the limit at which an update is retired: is the 3 of G2 still in it (Q3)?",
                "The limit is retransmitMultiplier x L(n), with the n of the moment."
            })
    void theMultiplierSaysHowOftenNewsIsSent(
            @ForAll @IntRange(min = 1, max = 8) int multiplier, @ForAll @IntRange(min = 2, max = 20) int others) {
        AdvancedGossipConfig config = AdvancedMember.untuned().withRetransmitMultiplier(multiplier);
        AdvancedMember member = AdvancedMember.start(config);
        member.solo().settledAmong(Peer.numbers(2, others + 1));
        Peer subject = Peer.number(2);
        hears(member, subject.alive(7));
        Actions first = member.solo().answeredTick();
        demand(Q3, !first.sends(Gossip.class).isEmpty(), "Gossip in the tick after the news", first);
        int sent = first.and(quietened(member)).transmissionsAbout(subject).size();
        demandEqual(Q3, "messages that carry the news:", multiplier * Active.sizeFactor(others), sent);
        Actions quiet = member.solo().answeredTick();
        demandEqual(
                Q3, "Gossip in a tick after that:", 0, quiet.sends(Gossip.class).size());
    }

    /** All that is left has been sent more often than it still has to be, just as often, or less often. */
    @Property(tries = 20)
    @Check(
            rules = {Q3},
            hints = {
                "Half of the cluster has died. Does news still have to be sent as often as before?",
                "Look at where you compare how often an update was sent with the limit: only after a send (Q3)?",
                "The limit is that of now: what was sent as often already is not sent once more, it is retired."
            })
    void aSmallerClusterNeedsFewerSends(
            @ForAll @IntRange(min = 8, max = 15) int others, @ForAll @IntRange(min = 1, max = 7) int sends) {
        int multiplier = 2;
        int survivors = 2;
        AdvancedMember member = settled(queueOf(1_000).withRetransmitMultiplier(multiplier), 1, others + 1);
        Peer subject = Peer.number(2);
        hears(member, subject.alive(7));
        int before = 0;
        for (int tick = 0; tick < FLOOD_TICKS && before < sends; tick++) {
            before += member.solo().answeredTick().transmissionsAbout(subject).size();
        }
        for (Peer dead : Peer.numbers(2 + survivors, others + 1)) {
            hears(member, dead.dead(0));
        }
        int limit = multiplier * Active.sizeFactor(survivors);
        int after = quietened(member).transmissionsAbout(subject).size();
        String what = "after " + before + " of " + limit + " sends, messages that carry the news:";
        demandEqual(Q3, what, Math.max(0, limit - before), after);
    }

    private static void demandInOrder(ExpectedQueue queue, Actions actions) {
        actions.sends().forEach(send -> queue.demandInOrder(send.message()));
    }

    private static AdvancedGossipConfig queueOf(int size) {
        return AdvancedMember.untuned().withBroadcastQueueSize(size);
    }

    /** It knows node2 to that one, and has nothing left to tell. */
    private static AdvancedMember settled(AdvancedGossipConfig config, int maxPiggyback, int last) {
        AdvancedMember member =
                AdvancedMember.start(config.withBase(config.base().withFanout(1).withMaxPiggyback(maxPiggyback)));
        member.solo().learns(Peer.numbers(2, last));
        quietened(member);
        return member;
    }

    private static void hears(AdvancedMember member, MemberUpdate news) {
        member.solo().receive(Peer.number(2), Peer.gossip(news));
    }

    private static Actions quietened(AdvancedMember member) {
        Actions actions = Actions.NONE;
        for (int tick = 0; tick < FLOOD_TICKS; tick++) {
            Actions more = member.solo().answeredTick();
            actions = actions.and(more);
            if (!more.carryNews()) {
                return actions;
            }
        }
        return actions;
    }

    private static Set<Peer> told(AdvancedMember member, List<Peer> peers) {
        Actions actions = quietened(member);
        return sorted(peers.stream()
                .filter(peer -> !actions.transmissionsAbout(peer).isEmpty())
                .toList());
    }

    private static Set<Peer> sorted(List<Peer> peers) {
        return peers.stream().collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Peer::id))));
    }
}
